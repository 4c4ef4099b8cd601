import { useDocument } from '#storage/use-document.ts';
import { putOffDocument } from './put-off-document.ts';

/** One tap puts an exercise off, and it is found again on the first page; another takes that back. Nothing reminds, and nothing counts. */
export function PutOffButton({ slug }: { slug: string }) {
  const { value, update, isEditable } = useDocument(putOffDocument, slug);
  const isPutOff = value.at > 0;
  return (
    <div className="put-off not-print">
      <button
        className="quiet"
        type="button"
        disabled={!isEditable}
        aria-pressed={isPutOff}
        onClick={() => update(() => ({ at: isPutOff ? 0 : Date.now() }))}
      >
        Tomorrow
      </button>
      <span className="exercise-small" role="status">
        {isPutOff ? (
          <>
            It waits for you on <a href="/">the first page</a>.
          </>
        ) : null}
      </span>
    </div>
  );
}
