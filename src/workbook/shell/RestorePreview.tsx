import { useEffect, useMemo, useRef } from 'react';
import { documents } from '#documents.ts';
import type { CheckedBackup } from '#storage/check-backup.ts';
import { planRestore, type RestoreMode } from '#storage/plan-restore.ts';
import { formatCount, formatMoment } from './format-stored.ts';
import { groupPlan } from './restore-words.ts';

interface RestorePreviewProps {
  backup: CheckedBackup;
  mode: RestoreMode;
  onMode(mode: RestoreMode): void;
  onRestore(): void;
  onCancel(): void;
}

const modes: { mode: RestoreMode; label: string }[] = [
  { mode: 'merge', label: 'Put both together: of each entry the newer one stays, and the older one is kept aside.' },
  { mode: 'replace', label: 'Make it like the file: what is only here goes, except private pages.' },
];

/** What is in a backup file, and what bringing it back would do, before anything is written (S9). */
export function RestorePreview({ backup, mode, onMode, onRestore, onCancel }: RestorePreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const plan = useMemo(() => planRestore(backup, mode, documents, new Date()), [backup, mode]);
  useEffect(() => heading.current?.focus(), [backup]);
  const made = backup.created === null ? '' : ` It was made on ${formatMoment(backup.created.getTime())}.`;
  return (
    <div className="storage-preview">
      <h3 ref={heading} tabIndex={-1}>
        What is in this file
      </h3>
      <p>
        {`The file holds ${formatCount(backup.records.length, 'entry', 'entries')}.${made} Nothing has been changed yet.`}
        {backup.unreadableCount > 0 &&
          ` ${formatCount(backup.unreadableCount, 'entry', 'entries')} in it could not be read, and will be kept aside as they are.`}
      </p>
      <fieldset className="storage-choices">
        <legend>How to bring it back</legend>
        {modes.map((choice) => (
          <p key={choice.mode} className="storage-choice">
            <input
              id={`restore-${choice.mode}`}
              type="radio"
              name="restore-mode"
              checked={mode === choice.mode}
              onChange={() => onMode(choice.mode)}
            />
            <label htmlFor={`restore-${choice.mode}`}>{choice.label}</label>
          </p>
        ))}
      </fieldset>
      <ul className="storage-plan">
        {groupPlan(plan).map(({ title, lines }) => (
          <li key={title}>
            <strong>{title}</strong>: {lines.join(' ')}
          </li>
        ))}
        {plan.asideCount > 0 && <li>{`${formatCount(plan.asideCount, 'text', 'texts')} will be kept aside.`}</li>}
      </ul>
      <p className="storage-actions">
        <button type="button" className="button button--main" onClick={onRestore}>
          Bring it back
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Leave everything as it is
        </button>
      </p>
    </div>
  );
}
