import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { eraseEverything, type EraseProof } from '#storage/erase.ts';
import { describeErase } from '#storage/sentences.ts';
import { formatCount } from './format-stored.ts';
import { PanelPart } from './PanelPart.tsx';

/** Erase all (S8): after a typed word, and with the proof that nothing is left. */
export function EraseAll({ onChange }: { onChange(): void }) {
  const [word, setWord] = useState('');
  const [problem, setProblem] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [proof, setProof] = useState<EraseProof | null>(null);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (proof !== null) result.current?.focus();
  }, [proof]);

  async function erase(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    if (word.trim().toUpperCase() !== 'ERASE') {
      setProblem('Type the word ERASE first.');
      return;
    }
    setProblem('');
    setIsBusy(true);
    setProof(await eraseEverything());
    setIsBusy(false);
    setWord('');
    onChange();
  }

  return (
    <PanelPart name="erase" title="Erase all">
      <p>
        This erases everything that this site has kept in this browser, also what was moved aside and the offline copy
        of the book. It cannot be undone. Files that you saved stay where they are.
      </p>
      <form onSubmit={(event) => void erase(event)} noValidate>
        <p>
          <label htmlFor="erase-word">Type ERASE to erase all</label>
          <input
            id="erase-word"
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            value={word}
            aria-describedby="erase-problem"
            aria-invalid={problem === '' ? undefined : true}
            onChange={(event) => setWord(event.target.value)}
          />
          <span id="erase-problem" className="storage-error" role="status">
            {problem}
          </span>
        </p>
        <button type="submit" className="button storage-danger" aria-disabled={isBusy}>
          {isBusy ? 'Erasing…' : 'Erase all'}
        </button>
      </form>
      {proof !== null && (
        <div ref={result} className="storage-proof" tabIndex={-1} role="status" data-left={proof.left.length}>
          <p>
            <strong>{describeErase(proof.isEmpty)}</strong>
          </p>
          <p>
            {`${formatCount(proof.removedCount, 'thing was', 'things were')} erased; looked again, ${formatCount(proof.left.length, 'is', 'are')} left.`}
          </p>
          {proof.left.length > 0 && (
            <ul>
              {proof.left.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          )}
          <p>
            Your choice to keep nothing is erased too: if you go on writing on a computer that is not yours, choose it
            again.
          </p>
        </div>
      )}
    </PanelPart>
  );
}
