import Papa from 'papaparse';
import { readDayOrNull } from '#imports/applications/read-day.ts';
import { decodeText } from '#imports/decode-text.ts';
import { ImportProblem } from '#imports/import-problem.ts';
import { clean, type Handout } from './handout.ts';

/** How many letters one print job may have. */
export const mostPeople = 200;

/** One row of the file that could not be read, for the one who made the file. */
export interface BadRow {
  /** As a spreadsheet counts: the line of headings is 1. */
  row: number;
  reason: string;
}

export const expected = 'a table with a line of headings such as “Name, Last Day, Benefits End”';

const headings = {
  name: ['name', 'employee', 'full name', 'employee name'],
  lastDay: ['last day', 'last day of work', 'end date', 'separation date'],
  benefitsEnd: ['benefits end', 'benefits end date', 'coverage ends', 'insurance ends'],
  note: ['note', 'personal note'],
} as const;

/**
 * Reads up to 200 people for whom a letter is to be printed. A bad row is named and stops no other; what isn't in the row is taken from the form.
 *
 * @param common what the form says, for everything that a row doesn't
 * @throws ImportProblem when it is no such table at all, or too long
 */
export function readPeople(bytes: Uint8Array, common: Handout): { people: Handout[]; bad: BadRow[] } {
  const text = decodeText(bytes, expected);
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''));
  const titles = (data[0] ?? []).map((title) => clean(title).toLowerCase());
  const find = (names: readonly string[]) => titles.findIndex((title) => names.includes(title));
  const columns = {
    name: find(headings.name),
    lastDay: find(headings.lastDay),
    benefitsEnd: find(headings.benefitsEnd),
    note: find(headings.note),
  };
  if (columns.name === -1) {
    const first = clean(titles.join(', ')).slice(0, 60);
    throw new ImportProblem(`Expected ${expected}, and found ${first === '' ? 'nothing' : `“${first}”`}.`);
  }
  const people: Handout[] = [];
  const bad: BadRow[] = [];
  data.slice(1).forEach((cells, index) => {
    const row = index + 2;
    if (cells.every((cell) => clean(cell) === '')) return;
    const read = (column: number) => (column === -1 ? '' : clean(cells[column] ?? ''));
    const name = read(columns.name);
    if (name === '') return bad.push({ row, reason: 'there is no name in it' });
    if (name.length > 120) return bad.push({ row, reason: 'the name is longer than 120 signs' });
    const days: Pick<Handout, 'lastDay' | 'benefitsEnd'> = { lastDay: common.lastDay, benefitsEnd: common.benefitsEnd };
    for (const key of ['lastDay', 'benefitsEnd'] as const) {
      const words = read(columns[key]);
      if (words === '') continue;
      const day = readDayOrNull(words);
      if (day === null)
        return bad.push({
          row,
          reason: `“${words.slice(0, 40)}” is no day; expected one such as 2027-03-12 or 3/12/2027`,
        });
      days[key] = day;
    }
    return people.push({ ...common, ...days, name, note: read(columns.note) || common.note });
  });
  if (people.length > mostPeople)
    throw new ImportProblem(
      `Expected at most ${String(mostPeople)} people in one print job, and found ${String(people.length)}. Cut the table in two.`,
    );
  return { people, bad };
}
