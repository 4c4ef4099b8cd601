import { describeRestoreFailure } from '#storage/sentences.ts';
import { forgetUndoCopy, undoRestore } from '#storage/undo-restore.ts';
import { formatMoment } from './format-stored.ts';

interface UndoRestoreProps {
  /** When the restore was done, in ms since 1970. */
  undoAt: number;
  onDone(sentence: string): void;
  onChange(): void;
}

/** Undo for the last restore (S9): it stays until it is used, let go, or followed by the next restore. */
export function UndoRestore({ undoAt, onDone, onChange }: UndoRestoreProps) {
  function undo(): void {
    const result = undoRestore(new Date());
    onDone(
      result.ok
        ? 'Everything is as it was before. What you wrote since then is kept aside.'
        : describeRestoreFailure(result.reason),
    );
    onChange();
  }
  function letGo(): void {
    forgetUndoCopy();
    onDone('It stays as it is now.');
    onChange();
  }
  return (
    <div className="storage-undo">
      <p>{`A backup was brought back on ${formatMoment(undoAt)}. What was here before is still kept.`}</p>
      <p className="storage-actions">
        <button type="button" className="button" onClick={undo}>
          Undo: put it as it was before
        </button>
        <button type="button" className="quiet" onClick={letGo}>
          Let the old state go
        </button>
      </p>
    </div>
  );
}
