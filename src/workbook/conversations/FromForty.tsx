import { useState } from 'react';
import { readDocument } from '#storage/read-document.ts';
import { firstFortyDocument, type Name } from '#workbook/first-forty/model.ts';
import { useIsLocked } from '#workbook/shell/field-parts.tsx';
import type { Contact } from './model.ts';

/** Names of the forty, to be taken over with a tap: written once, used everywhere. */
export function FromForty({ contacts, onTake }: { contacts: readonly Contact[]; onTake(name: Name): void }) {
  const isLocked = useIsLocked();
  const [names, setNames] = useState<readonly Name[] | null>(null);
  const here = new Set(contacts.map(({ fortyId }) => fortyId));
  const rest = names?.filter(({ id, name }) => name.trim() !== '' && !here.has(id));
  return (
    <div className="not-print">
      <div className="exercise-bar">
        <button
          className="button"
          type="button"
          disabled={isLocked}
          onClick={() => setNames(readDocument(firstFortyDocument).value.people)}
        >
          Take a name from the forty
        </button>
      </div>
      <div role="status">
        {rest?.length === 0 ? (
          <p className="exercise-small">
            None of them is left to take. <a href="/workbook/first-forty/">Your list of names</a>
          </p>
        ) : null}
      </div>
      {rest === undefined || rest.length === 0 ? null : (
        <ul className="bank-lines">
          {rest.map((one) => (
            <li key={one.id}>
              <bdi>{one.name}</bdi>{' '}
              <button
                className="quiet"
                type="button"
                disabled={isLocked}
                aria-label={`Take ${one.name}`}
                onClick={() => onTake(one)}
              >
                Take
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
