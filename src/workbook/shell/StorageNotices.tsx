import { useSyncExternalStore } from 'react';
import { createBackupOf, nameBackupFile, packBackup } from '#storage/backup.ts';
import { versionOf, type DocumentDefinition } from '#storage/define-document.ts';
import { readKeepChoice, watchKeepChoice } from '#storage/keep-choice.ts';
import { describeFailure, noticeSentences } from '#storage/sentences.ts';
import type { DocumentInUse } from '#storage/use-document.ts';
import { saveTextFile } from './save-text-file.ts';

interface StorageNoticesProps<T> {
  definition: DocumentDefinition<T>;
  /** What `useDocument(definition, id)` gave. */
  doc: DocumentInUse<T>;
  id?: string;
}

interface Notice {
  name: string;
  sentence: string;
  isTrouble: boolean;
  action?: { label: string; run(): void };
}

/**
 * The bars over a form: what is wrong with keeping what is typed, in one sentence each, and what to do about it (rules
 * S3 to S8). The region is always there, and polite, so that screen readers say a notice when it comes.
 */
export function StorageNotices<T>({ definition, doc, id = 'main' }: StorageNoticesProps<T>) {
  const keepsNothing = useKeepsNothing();
  const saveFile = (): void => {
    const now = new Date();
    const file = createBackupOf(definition, id, versionOf(definition), doc.value, now);
    saveTextFile(nameBackupFile(now), packBackup(file));
  };
  const notices = listNotices(doc, keepsNothing, saveFile);
  return (
    <div className="storage-notices" role="status">
      {notices.map(({ name, sentence, isTrouble, action }) => (
        <div
          key={name}
          className={isTrouble ? 'storage-notice storage-notice--bad' : 'storage-notice'}
          data-notice={name}
        >
          <p>{sentence}</p>
          {action && (
            <button type="button" className="button" onClick={() => action.run()}>
              {action.label}
            </button>
          )}
          {name === 'damaged' && (
            <a className="button" href="/workbook/mine/">
              See what was moved aside
            </a>
          )}
        </div>
      ))}
    </div>
  );
}

function listNotices<T>(doc: DocumentInUse<T>, keepsNothing: boolean, saveFile: () => void): Notice[] {
  const save = { label: 'Save my text as a file', run: saveFile };
  const notices: Notice[] = [];
  if (doc.wasDamaged) notices.push({ name: 'damaged', sentence: noticeSentences.damaged, isTrouble: true });
  const { state } = doc;
  if (state.kind === 'blocked') {
    notices.push({ name: 'blocked', sentence: noticeSentences.blocked, isTrouble: true, action: save });
  } else if (state.kind === 'failed') {
    notices.push({ name: 'failed', sentence: describeFailure(state.reason), isTrouble: true, action: save });
  } else if (state.kind === 'read-only' && state.reason === 'other-tab') {
    const takeOver = { label: 'Type here instead', run: () => doc.takeOver() };
    notices.push({ name: 'other-tab', sentence: noticeSentences.otherTab, isTrouble: false, action: takeOver });
  } else if (state.kind === 'read-only') {
    const reload = { label: 'Load this page again', run: () => window.location.reload() };
    notices.push({ name: 'newer-version', sentence: noticeSentences.newerVersion, isTrouble: true, action: reload });
  }
  if (keepsNothing && state.kind !== 'blocked') {
    notices.push({ name: 'keep-nothing', sentence: noticeSentences.keepNothing, isTrouble: false, action: save });
  }
  return notices;
}

/** Whether the reader chose to keep nothing (S8); false on the server. */
function useKeepsNothing(): boolean {
  return useSyncExternalStore(
    watchKeepChoice,
    () => readKeepChoice() === 'nothing',
    () => false,
  );
}
