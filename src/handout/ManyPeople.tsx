import { useId, useState } from 'react';
import { ImportProblem } from '#imports/import-problem.ts';
import { FileField } from '#workbook/shell/FileField.tsx';
import type { Handout } from './handout.ts';
import type { BadRow } from './read-people.ts';

/** How many bad rows are named; whoever has more has another table than they think. */
const shownRows = 20;

/** A table that can be read, with how many letters it makes. It is read anew for each print, with the form as it is then. */
export interface PeopleTable {
  bytes: Uint8Array;
  count: number;
}

interface ManyPeopleProps {
  /** What the form says now, for everything that a row doesn't. */
  common: Handout;
  /** null where the file was no table of people. */
  onRead(table: PeopleTable | null, note: string): void;
}

/** Many letters at once from a table: read on this device, with every bad row named by its number and reason. */
export function ManyPeople({ common, onRead }: ManyPeopleProps) {
  const id = useId();
  const [bad, setBad] = useState<readonly BadRow[]>([]);

  const read = async (file: File) => {
    setBad([]);
    try {
      const [{ readChosenFile }, { expected, readPeople }] = await Promise.all([
        import('#imports/decode-text.ts'),
        import('./read-people.ts'),
      ]);
      const bytes = await readChosenFile(file, expected);
      const { people, bad: rows } = readPeople(bytes, common);
      setBad(rows);
      onRead(
        people.length === 0 ? null : { bytes, count: people.length },
        `${String(people.length)} people read. They stay in this page.`,
      );
    } catch (error) {
      onRead(null, error instanceof ImportProblem ? error.message : 'The file could not be read just now.');
    }
  };

  return (
    <details className="import">
      <summary>Many at once: a table of up to 200 people</summary>
      <FileField
        id={`${id}-file`}
        label="A CSV with the headings Name, Last Day, Benefits End, Note"
        hint="It is read here, on this device. What a row doesn’t say is taken from the form above."
        accept=".csv,text/csv"
        onChoose={(file) => void read(file)}
      />
      {bad.length === 0 ? null : (
        <>
          <p>{bad.length === 1 ? 'One row was left out:' : `${String(bad.length)} rows were left out:`}</p>
          <ul>
            {bad.slice(0, shownRows).map(({ row, reason }) => (
              <li key={row}>
                Row {row}: {reason}.
              </li>
            ))}
          </ul>
          {bad.length > shownRows ? <p>And {bad.length - shownRows} more.</p> : null}
        </>
      )}
    </details>
  );
}
