import { useState } from 'react';
import { readToday } from '#workbook/shell/calendar-day.ts';
import { Countdown } from '#workbook/shell/Countdown.tsx';
import { useIsLocked } from '#workbook/shell/field-parts.tsx';
import { makeRowId } from '#workbook/shell/rows.ts';
import { TextField } from '#workbook/shell/TextField.tsx';
import type { OpenPages } from './model.ts';

interface WritingProps {
  pages: OpenPages;
  onChange(change: (old: OpenPages) => OpenPages): void;
}

/** The page of tonight: twenty minutes by a silent clock, or none; and at the end keep, or burn. */
export function Writing({ pages, onChange }: WritingProps) {
  const isLocked = useIsLocked();
  const [isAsking, setIsAsking] = useState(false);
  const [said, setSaid] = useState('');
  const { draft } = pages;

  const keep = () => {
    onChange((old) => ({
      draft: '',
      pages: [...old.pages, { id: makeRowId(old.pages, Math.random), day: readToday(new Date()), text: old.draft }],
    }));
    setSaid('Kept, in this browser and nowhere else.');
  };
  const burn = () => {
    onChange((old) => ({ ...old, draft: '' }));
    setIsAsking(false);
    setSaid('Gone. It was only for you, and it has been written.');
  };
  return (
    <div className="night-writing">
      <TextField
        id="night-pages-draft"
        label="What you really think, and not what you’d say"
        hint="Don’t mind the spelling. Don’t read it over. Twenty minutes, on four or five evenings, is what was tried; less is fine."
        multiline
        value={draft}
        onChange={(text) => {
          setSaid('');
          onChange((old) => ({ ...old, draft: text }));
        }}
      />
      <Countdown seconds={20 * 60} startText="Twenty minutes, by a clock without a sound" />
      {draft.trim() === '' ? null : isAsking ? (
        <div className="exercise-bar" role="group" aria-label="Burn it?">
          <p>Burn it? Nobody can bring it back.</p>
          <button className="button" type="button" disabled={isLocked} onClick={burn}>
            Burn it
          </button>
          <button className="button" type="button" onClick={() => setIsAsking(false)}>
            No
          </button>
        </div>
      ) : (
        <div className="exercise-bar">
          <button className="button" type="button" disabled={isLocked} onClick={keep}>
            Keep it
          </button>
          <button className="button" type="button" disabled={isLocked} onClick={() => setIsAsking(true)}>
            Burn it
          </button>
        </div>
      )}
      <p className="exercise-small" role="status">
        {said}
      </p>
    </div>
  );
}
