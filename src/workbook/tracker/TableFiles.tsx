import { useId, useState } from 'react';
import { ImportProblem } from '#imports/import-problem.ts';
import { useIsLocked } from '#workbook/shell/field-parts.tsx';
import { FileField } from '#workbook/shell/FileField.tsx';
import { makeRowId } from '#workbook/shell/rows.ts';
import { listTable, tableFileName } from './exports.ts';
import type { Application, Tracker } from './model.ts';

interface TableFilesProps {
  value: Tracker;
  onTake(applications: Application[]): void;
}

interface Found {
  applications: Application[];
  added: number;
  doubles: number;
  names: string[];
}

/** The list as a file for a spreadsheet, and the other way. What a file would add is shown before it is added. */
export function TableFiles({ value, onTake }: TableFilesProps) {
  const isLocked = useIsLocked();
  const id = useId();
  const [note, setNote] = useState('');
  const [found, setFound] = useState<Found | null>(null);

  const save = async () => {
    try {
      const [{ writeCsv }, { saveFile }] = await Promise.all([
        import('#exports/csv.ts'),
        import('#exports/download.ts'),
      ]);
      saveFile({ name: tableFileName, type: 'text/csv;charset=utf-8', text: writeCsv(listTable(value)) });
      setNote(`Saved as ${tableFileName}. Any spreadsheet opens it.`);
    } catch {
      setNote('The file could not be made just now. The list is all here; you can copy or print it.');
    }
  };
  const readFile = async (file: File) => {
    setFound(null);
    try {
      const [{ readChosenFile }, { expected, readApplications }, { takeOver }] = await Promise.all([
        import('#imports/decode-text.ts'),
        import('#imports/applications/read-applications.ts'),
        import('./take-over.ts'),
      ]);
      const read = readApplications(await readChosenFile(file, expected));
      const taken = takeOver(value.applications, read, (rows) => makeRowId(rows, Math.random));
      const names = taken.applications
        .slice(value.applications.length, value.applications.length + 5)
        .map(({ company, role }) => [company, role].filter(Boolean).join(', '));
      setFound({ ...taken, names });
      setNote(
        taken.added === 0
          ? `Nothing new in it: ${String(read.length)} found, all of them in the list already. Nothing was changed.`
          : '',
      );
    } catch (error) {
      setNote(
        error instanceof ImportProblem ? error.message : 'The file could not be read just now. Nothing was changed.',
      );
    }
  };
  const add = () => {
    if (!found) return;
    onTake(found.applications.slice(value.applications.length));
    setNote(`${String(found.added)} added to the list.`);
    setFound(null);
  };

  return (
    <details className="import not-print">
      <summary>A file for a spreadsheet, or from one</summary>
      <div className="exercise-bar">
        <button
          className="button"
          type="button"
          disabled={isLocked || value.applications.length === 0}
          onClick={() => void save()}
        >
          Save the list as CSV
        </button>
      </div>
      <FileField
        id={`${id}-file`}
        label="Bring a list: CSV from another tracker, a spreadsheet or a job site"
        hint="It is read here and sent nowhere. You see what it would add before it does."
        accept=".csv,.tsv,.txt,text/csv"
        onChoose={(file) => void readFile(file)}
      />
      <p role="status">{note}</p>
      {found === null || found.added === 0 ? null : (
        <>
          <p>
            {found.added} to add{found.doubles === 0 ? '' : `, ${String(found.doubles)} are here already`}. The first:
          </p>
          <ul className="exercise-small">
            {found.names.map((name, index) => (
              <li key={`${String(index)} ${name}`} dir="auto">
                {name}
              </li>
            ))}
          </ul>
          <div className="exercise-bar">
            <button className="button button--main" type="button" disabled={isLocked} onClick={add}>
              Add {found.added === 1 ? 'it' : `all ${String(found.added)}`}
            </button>
          </div>
        </>
      )}
    </details>
  );
}
