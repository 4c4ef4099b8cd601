import { SheetExercise, type SheetIslandProps } from '#workbook/shell/SheetExercise.tsx';
import { offerDocument, type OfferPage } from './model.ts';
import { OfferTable } from './OfferTable.tsx';
import { offerParts } from './parts.ts';
import { adviseAsk, writeAsk } from './rules.ts';

/** The island: up to four offers, what counts, the words to ask with. */
export function OfferExercise({ level }: SheetIslandProps) {
  return (
    <SheetExercise
      definition={offerDocument}
      parts={offerParts}
      level={level}
      after={(value) => ({
        Offers: <OfferTable offers={value.offers} />,
        'Asking for more': <AskWords page={value} />,
      })}
    />
  );
}

function AskWords({ page }: { page: OfferPage }) {
  const words = writeAsk(page);
  return (
    <div role="status">
      {words === null ? null : <p className="exercise-note">{words}</p>}
      {adviseAsk(page).map((sentence) => (
        <p className="exercise-small row-advice" key={sentence}>
          {sentence}
        </p>
      ))}
    </div>
  );
}
