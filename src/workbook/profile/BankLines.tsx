import { useState } from 'react';
import { readDocument } from '#storage/read-document.ts';
import { accomplishmentsDocument } from '#workbook/accomplishments/model.ts';
import { useIsLocked } from '#workbook/shell/field-parts.tsx';

/** Lines of the reader's own bank, to be taken over with a tap: written once, used everywhere. */
export function BankLines({ onTake }: { onTake(line: string): void }) {
  const isLocked = useIsLocked();
  const [lines, setLines] = useState<readonly string[] | null>(null);
  const look = () => {
    const { items } = readDocument(accomplishmentsDocument).value;
    setLines(
      items
        .map(({ line, action, result }) => line.trim() || [action, result].filter(Boolean).join(' '))
        .filter(Boolean),
    );
  };
  return (
    <div className="not-print">
      <div className="exercise-bar">
        <button className="button" type="button" disabled={isLocked} onClick={look}>
          Take a line from what I did
        </button>
      </div>
      <div role="status">
        {lines?.length === 0 ? (
          <p className="exercise-small">
            Nothing stands there yet. <a href="/workbook/accomplishments/">Begin with one thing that you did</a>, and
            come back.
          </p>
        ) : null}
      </div>
      {lines === null || lines.length === 0 ? null : (
        <ul className="bank-lines">
          {lines.map((line) => (
            <li key={line}>
              {line}{' '}
              <button className="quiet" type="button" disabled={isLocked} onClick={() => onTake(line)}>
                Take it
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
