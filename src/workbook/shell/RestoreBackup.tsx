import { useRef, useState, type ChangeEvent } from 'react';
import { documents } from '#documents.ts';
import { applyRestore } from '#storage/apply-restore.ts';
import { checkBackup, type CheckedBackup } from '#storage/check-backup.ts';
import { planRestore, type RestoreMode } from '#storage/plan-restore.ts';
import { BACKUP_LIMIT_BYTES, backupProblems, describeRestoreFailure } from '#storage/sentences.ts';
import { Outcome, PanelPart, type PanelPartProps } from './PanelPart.tsx';
import { RestorePreview } from './RestorePreview.tsx';
import { UndoRestore } from './UndoRestore.tsx';

/** Brings a backup file back (S9): the whole file is checked and shown before anything is written. */
export function RestoreBackup({ view, onChange }: PanelPartProps) {
  const [backup, setBackup] = useState<CheckedBackup | null>(null);
  const [mode, setMode] = useState<RestoreMode>('merge');
  const [problem, setProblem] = useState('');
  const [outcome, setOutcome] = useState('');
  const input = useRef<HTMLInputElement>(null);

  async function choose(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = event.target.files?.[0];
    setBackup(null);
    setOutcome('');
    setProblem('');
    if (file === undefined) return;
    if (file.size > BACKUP_LIMIT_BYTES) {
      setProblem(backupProblems['too-big']);
      return;
    }
    const text = await file.text().catch(() => null);
    const check = text === null ? null : checkBackup(text, documents);
    if (check?.ok === true) setBackup(check.value);
    else setProblem(check?.sentence ?? backupProblems.unreadable);
  }

  function forgetFile(): void {
    setBackup(null);
    if (input.current !== null) input.current.value = '';
  }

  function restore(): void {
    if (backup === null) return;
    const now = new Date();
    // Planned anew: something may have been written since the preview.
    const result = applyRestore(planRestore(backup, mode, documents, now), now);
    if (result.ok) {
      forgetFile();
      setOutcome(
        result.isUndoKept
          ? 'The backup is back.'
          : 'The backup is back. There was no room to keep the undo: it lasts until you leave this page.',
      );
    } else {
      setOutcome(describeRestoreFailure(result.reason));
    }
    onChange();
  }

  return (
    <PanelPart name="restore" title="Bring a backup back">
      <p>
        <label htmlFor="restore-file">Choose a backup file</label>
        <span id="restore-hint" className="storage-hint">
          A file you saved from this site, up to 25 MB. Nothing is changed until you have seen what is in it.
        </span>
        <input
          id="restore-file"
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-describedby="restore-hint restore-problem"
          aria-invalid={problem === '' ? undefined : true}
          onChange={(event) => void choose(event)}
        />
        <span id="restore-problem" className="storage-error" role="status">
          {problem}
        </span>
      </p>
      {backup !== null && (
        <RestorePreview backup={backup} mode={mode} onMode={setMode} onRestore={restore} onCancel={forgetFile} />
      )}
      <Outcome text={outcome} />
      {view.undoAt !== null && <UndoRestore undoAt={view.undoAt} onDone={setOutcome} onChange={onChange} />}
    </PanelPart>
  );
}
