import { useState } from 'react';
import { useIsLocked } from '#workbook/shell/field-parts.tsx';
import { cardsFileName, listCards } from './exports.ts';
import type { Conversations } from './model.ts';

/** A button that offers the people as address cards. */
export function SaveCards({ value }: { value: Conversations }) {
  const isLocked = useIsLocked();
  const [note, setNote] = useState('');
  const save = async () => {
    try {
      const [{ writeVcards }, { saveFile }] = await Promise.all([
        import('#exports/vcard.ts'),
        import('#exports/download.ts'),
      ]);
      saveFile({ name: cardsFileName, type: 'text/vcard;charset=utf-8', text: writeVcards(listCards(value)) });
      setNote(`Saved as ${cardsFileName}. An address book opens it.`);
    } catch {
      setNote('The file could not be made just now. The people are all here; you can copy or print them.');
    }
  };
  return (
    <div className="not-print">
      <div className="exercise-bar">
        <button className="button" type="button" disabled={isLocked} onClick={() => void save()}>
          Save the people as address cards
        </button>
      </div>
      <p className="exercise-small" role="status">
        {note}
      </p>
    </div>
  );
}
