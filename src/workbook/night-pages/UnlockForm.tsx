import { useState } from 'react';
import { PassphraseField } from './PassphraseField.tsx';

/** Asks for the passphrase of locked pages. A wrong one says so and changes nothing, however often. */
export function UnlockForm({ onUnlock }: { onUnlock(passphrase: string): Promise<boolean> }) {
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [isBusy, setIsBusy] = useState(false);

  const unlock = async () => {
    setIsBusy(true);
    const isOpen = await onUnlock(passphrase).catch(() => false);
    setIsBusy(false);
    if (!isOpen) setError('That isn’t the passphrase. The pages are still there, locked.');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <PassphraseField
        id="night-pages-passphrase"
        label="Passphrase"
        error={error}
        value={passphrase}
        onChange={(text) => {
          setError(undefined);
          setPassphrase(text);
        }}
      />
      <div className="exercise-bar">
        <button className="button" type="submit" disabled={isBusy}>
          Unlock
        </button>
      </div>
    </form>
  );
}
