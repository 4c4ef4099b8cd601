import Papa from 'papaparse';
import { ImportProblem } from '#imports/import-problem.ts';
import { joinPlace, tidy, type FoundContact, type FoundContacts } from './contact.ts';

/** The columns that are read, and what else they were called in older files. Everything else in the file stays unread. */
const columns = {
  first: ['first name', 'given name'],
  last: ['last name', 'family name', 'surname'],
  whole: ['name', 'full name', 'display name'],
  company: ['company', 'organization', 'organization name', 'employer'],
  position: ['position', 'title', 'job title', 'organization title', 'role'],
} as const;

/**
 * Reads a network site's `Connections.csv`, or any table of names with a line of headings. Before the headings such a file has notes of its
 * own, which are skipped; commas, semicolons and tabs are all understood.
 *
 * @throws ImportProblem when there is no line of headings that has names in it
 */
export function readConnections(text: string): FoundContacts {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const at = data.findIndex((row) => findColumns(row) !== null);
  if (at === -1) {
    const first = tidy(data[0]?.join(', ')).slice(0, 60);
    throw new ImportProblem(
      `Expected a table with a line of headings such as “First Name, Last Name, Company”, and found ${
        first === '' ? 'nothing' : `“${first}”`
      }. Nothing was changed. You can also paste names below, one on a line.`,
    );
  }
  const found = findColumns(data[at]!)!;
  const contacts: FoundContact[] = [];
  let nameless = 0;
  for (const row of data.slice(at + 1)) {
    const read = (index: number) => (index === -1 ? '' : tidy(row[index]));
    const name = tidy(`${read(found.first)} ${read(found.last)}`) || read(found.whole);
    if (name === '') nameless += 1;
    else contacts.push({ name, place: joinPlace(read(found.position), read(found.company)) });
  }
  return { contacts, nameless };
}

function findColumns(row: readonly string[]): Record<keyof typeof columns, number> | null {
  const headings = row.map((heading) => tidy(heading).toLowerCase());
  const find = (names: readonly string[]) => headings.findIndex((heading) => names.includes(heading));
  const found = {
    first: find(columns.first),
    last: find(columns.last),
    whole: find(columns.whole),
    company: find(columns.company),
    position: find(columns.position),
  };
  return found.whole === -1 && (found.first === -1 || found.last === -1) ? null : found;
}
