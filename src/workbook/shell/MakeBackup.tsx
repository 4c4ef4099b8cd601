import { useState } from 'react';
import { documents } from '#documents.ts';
import { createBackup, nameBackupFile, packBackup } from '#storage/backup.ts';
import { adviseBackup, noteBackupMade } from '#storage/last-backup.ts';
import { describeBackupAdvice, safariSentence } from '#storage/sentences.ts';
import { formatCount, formatMoment, formatSize } from './format-stored.ts';
import { Outcome, PanelPart, type PanelPartProps } from './PanelPart.tsx';
import { saveTextFile } from './save-text-file.ts';

/** Makes the backup file (S9) and says when the last one was made (S10). Private pages go in only if ticked. */
export function MakeBackup({ view, onChange }: PanelPartProps) {
  const [hasPrivate, setHasPrivate] = useState(false);
  const [outcome, setOutcome] = useState('');
  const newestAt = view.stored.items.reduce<number | null>((newest, { at }) => Math.max(newest ?? 0, at), null);
  const advice = adviseBackup(view.lastBackupAt, newestAt, new Date());

  function make(): void {
    const now = new Date();
    const file = createBackup(documents, { hasPrivate, now });
    const text = packBackup(file);
    saveTextFile(nameBackupFile(now), text);
    noteBackupMade(now);
    const count = formatCount(file.records.length, 'entry', 'entries');
    const aside = file.aside.length > 0 ? ` and ${formatCount(file.aside.length, 'text', 'texts')} kept aside` : '';
    const size = formatSize(new TextEncoder().encode(text).length);
    setOutcome(`The file ${nameBackupFile(now)} holds ${count}${aside}, ${size}. Look for it among your downloads.`);
    onChange();
  }

  return (
    <PanelPart name="backup" title="Save a backup">
      <p>
        What you write stays in this browser only. A backup is one file with all of it: keep it where you keep papers,
        or use it to move to another computer or phone.
      </p>
      <p data-last-backup="">
        {view.lastBackupAt !== null && `You last saved a backup on ${formatMoment(view.lastBackupAt)}. `}
        {describeBackupAdvice(advice)}
      </p>
      <p>{safariSentence}</p>
      <p className="storage-choice">
        <input
          id="backup-private"
          type="checkbox"
          checked={hasPrivate}
          onChange={(event) => setHasPrivate(event.target.checked)}
        />
        <label htmlFor="backup-private">
          Put my private pages into the file too. Anyone who opens it can read them.
        </label>
      </p>
      <button type="button" className="button button--main" onClick={make}>
        Save a backup file
      </button>
      <Outcome text={outcome} />
    </PanelPart>
  );
}
