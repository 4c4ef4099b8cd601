import { useState } from 'react';
import { useIsLocked } from '#workbook/shell/field-parts.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { canSeal } from './seal.ts';
import type { NightPagesInUse } from './use-night-pages.ts';

/** A passphrase for the pages: set, changed, taken away. A lost one has no rescue, which is said before it is set. */
export function LockPanel({ night }: { night: NightPagesInUse }) {
  const isLocked = useIsLocked();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [said, setSaid] = useState('');

  if (!canSeal())
    return (
      <p className="exercise-small">This browser can’t lock the pages here: that needs a secure address (https).</p>
    );

  const set = async () => {
    if (first.length < 8)
      return setError('Eight characters at least. Three or four plain words are good, and easy to remember.');
    if (first !== second) return setError('The two are not the same.');
    await night.setPassphrase(first);
    setFirst('');
    setSecond('');
    setError(undefined);
    setSaid('Locked from now on. Whoever opens these pages needs the passphrase.');
  };
  return (
    <details className="night-lock">
      <summary>{night.hasLock ? 'The passphrase' : 'Lock these pages'}</summary>
      <p>
        With a passphrase nobody can read them who opens this browser. <b>If you lose it, they are lost.</b> There is
        nobody who could reset it.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void set();
        }}
      >
        <PassphraseField
          id="night-pages-new"
          isNew
          label={night.hasLock ? 'Another passphrase' : 'Passphrase'}
          value={first}
          error={error}
          onChange={(text) => {
            setError(undefined);
            setFirst(text);
          }}
        />
        <PassphraseField id="night-pages-again" isNew label="Once more" value={second} onChange={setSecond} />
        <div className="exercise-bar">
          <button className="button" type="submit" disabled={isLocked}>
            {night.hasLock ? 'Change it' : 'Lock them'}
          </button>
          {night.hasLock ? (
            <>
              <button className="button" type="button" onClick={night.lockNow}>
                Lock now
              </button>
              <button
                className="quiet"
                type="button"
                disabled={isLocked}
                onClick={() => {
                  night.removePassphrase();
                  setSaid('The pages are open again to whoever opens this browser.');
                }}
              >
                Take the lock away
              </button>
            </>
          ) : null}
        </div>
      </form>
      <p className="exercise-small" role="status">
        {said}
      </p>
    </details>
  );
}
