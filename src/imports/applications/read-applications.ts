import Papa from 'papaparse';
import { readCell } from '#exports/csv.ts';
import { decodeText } from '#imports/decode-text.ts';
import { ImportProblem } from '#imports/import-problem.ts';
import { readDayOrNull } from './read-day.ts';

/** One application as another program's table has it. `stage` is that table's own word. */
export interface FoundApplication {
  company: string;
  role: string;
  stage: string;
  sentOn: string | null;
  heardOn: string | null;
  talkedOn: string | null;
  followedUpOn: string | null;
  version: string;
  source: string;
  place: string;
  pay: string;
  url: string;
  /** The notes, and beneath them whatever had no place of its own: other columns, days that do not exist. */
  notes: string;
}

/** What each column may be called. The first name is what this site's own file says. */
const headings: Record<keyof FoundApplication, readonly string[]> = {
  company: ['company', 'company name', 'employer', 'organization', 'firm'],
  role: ['role', 'job title', 'title', 'position', 'job', 'job role'],
  stage: ['stage', 'status', 'state'],
  sentOn: ['applied date', 'date applied', 'application date', 'applied on', 'applied', 'date', 'sent'],
  heardOn: ['heard date', 'heard', 'response date'],
  talkedOn: ['talked date', 'interview date'],
  followedUpOn: ['followed up date', 'follow up date', 'follow-up date'],
  version: ['resume', 'resume name', 'resume version', 'cv'],
  source: ['source', 'job board', 'site', 'where found', 'found on'],
  place: ['location', 'place', 'city'],
  pay: ['salary', 'pay', 'compensation', 'salary range'],
  url: ['url', 'job url', 'link', 'job link', 'posting'],
  notes: ['notes', 'note', 'comments'],
};

const days = ['sentOn', 'heardOn', 'talkedOn', 'followedUpOn'] as const;

export const expected = 'a table of applications with a line of headings such as “Company, Role, Stage, Applied Date”';

/**
 * Reads a table of applications: this site's own file, another tracker's, or a network site's list. Nothing that stands in it is dropped:
 * columns that have no place here, and days that do not exist, go to the notes with their headings.
 *
 * @throws ImportProblem when it is no table with a company or a job in it
 */
export function readApplications(bytes: Uint8Array): FoundApplication[] {
  const text = decodeText(bytes, expected);
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const at = data.slice(0, 20).findIndex((row) => {
    const found = findColumns(row);
    return found.has('company') || (found.has('role') && row.length > 1);
  });
  if (at === -1) {
    const first = (data[0] ?? []).join(', ').replaceAll(/\s+/g, ' ').trim().slice(0, 60);
    throw new ImportProblem(
      `Expected ${expected}, and found ${first === '' ? 'nothing' : `“${first}”`}. Nothing was changed.`,
    );
  }
  const columns = findColumns(data[at]!);
  const titles = data[at]!.map((title) => title.trim());
  const taken = new Set(columns.values());
  return data.slice(at + 1).flatMap((row) => {
    const read = (key: keyof FoundApplication) => readCell(row[columns.get(key) ?? -1] ?? '').trim();
    const extra = row.flatMap((cell, index) =>
      taken.has(index) || cell.trim() === '' ? [] : [`${titles[index] ?? 'More'}: ${readCell(cell).trim()}`],
    );
    const one: FoundApplication = {
      company: read('company'),
      role: read('role'),
      stage: read('stage'),
      sentOn: null,
      heardOn: null,
      talkedOn: null,
      followedUpOn: null,
      version: read('version'),
      source: read('source'),
      place: read('place'),
      pay: read('pay'),
      url: read('url'),
      notes: '',
    };
    for (const key of days) {
      const words = read(key);
      one[key] = readDayOrNull(words);
      if (words !== '' && one[key] === null) extra.push(`${titles[columns.get(key)!]!}: ${words}`);
    }
    one.notes = [read('notes'), ...extra].filter(Boolean).join('\n');
    return one.company === '' && one.role === '' ? [] : [one];
  });
}

function findColumns(row: readonly string[]): Map<keyof FoundApplication, number> {
  const found = new Map<keyof FoundApplication, number>();
  const titles = row.map((title) =>
    title
      .replaceAll(/[\s_]+/g, ' ')
      .trim()
      .toLowerCase(),
  );
  for (const [key, names] of Object.entries(headings) as [keyof FoundApplication, readonly string[]][]) {
    const index = names.map((name) => titles.indexOf(name)).find((one) => one !== -1);
    if (index !== undefined) found.set(key, index);
  }
  return found;
}
