import { makeRowId } from '#workbook/shell/rows.ts';
import { SheetExercise, type SheetIslandProps } from '#workbook/shell/SheetExercise.tsx';
import { ContactImport } from './ContactImport.tsx';
import { firstFortyDocument, type Name } from './model.ts';
import { firstFortyParts, namesTitle } from './parts.ts';
import { addFound, adviseList, countRings } from './rules.ts';

/** The island: the names, how they are spread over the rings, and an import with a preview. */
export function FirstFortyExercise({ level }: SheetIslandProps) {
  return (
    <SheetExercise
      definition={firstFortyDocument}
      parts={firstFortyParts}
      level={level}
      after={({ people }, update) => ({
        [namesTitle]: (
          <>
            <Rings people={people} />
            <ContactImport
              people={people}
              onTake={(found) =>
                update((old) => ({
                  ...old,
                  people: addFound(old.people, found, (rows) => makeRowId(rows, Math.random)),
                }))
              }
            />
          </>
        ),
      })}
    />
  );
}

function Rings({ people }: { people: readonly Name[] }) {
  const { close, dormant, barely, none } = countRings(people);
  const all = close + dormant + barely + none;
  const advice = adviseList(people);
  return (
    <div className="exercise-small">
      {all === 0 ? null : (
        <p>
          {all} of forty{all >= 40 ? ', or as many as you like' : ''}: {close} close, {dormant} not spoken to for a
          year, {barely} barely known{none === 0 ? '' : `, ${String(none)} not settled`}.
        </p>
      )}
      {advice === null ? null : <p>{advice}</p>}
      {all === 0 ? null : (
        <p>
          Talked to one? <a href="/workbook/conversations/">Write down what you learned</a>, the same day.
        </p>
      )}
    </div>
  );
}
