import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '#exports/csv.ts';
import { ImportProblem } from '#imports/import-problem.ts';
import { listTable } from '#workbook/tracker/exports.ts';
import { stages, type Application } from '#workbook/tracker/model.ts';
import { createApplication } from '#workbook/tracker/parts.ts';
import { takeOver } from '#workbook/tracker/take-over.ts';
import { readApplications } from './read-applications.ts';
import { readDayOrNull } from './read-day.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readApplications(bytes(text));

describe('a day', () => {
  it.each([
    ['2026-04-24', '2026-04-24'],
    ['2026-04-24T20:40:00Z', '2026-04-24'],
    ['4/24/26', '2026-04-24'],
    ['3/7/24, 2:22 PM', '2024-03-07'],
    ['24 Apr 2026', '2026-04-24'],
    ['April 24th, 2026', '2026-04-24'],
    ['31 February 2026', null],
    ['24/4/2026', null],
    ['last week', null],
    ['', null],
  ])('%j is %j', (text, day) => {
    expect(readDayOrNull(text)).toBe(day);
  });
});

describe('a table', () => {
  it('of another tracker, with columns that have no place here', () => {
    const [one] = read(
      '\uFEFFCompany,Role,Stage,Location,Salary,Source,Notes,URL,Tags,Applied Date\r\nLakeline,Lead,applied,Tolliver,"$74,000",Alert,Rain,https://example.com,"hospitals,night",2026-04-24\r\n',
    );
    expect(one).toMatchObject({
      company: 'Lakeline',
      role: 'Lead',
      stage: 'applied',
      pay: '$74,000',
      sentOn: '2026-04-24',
      notes: 'Rain\nTags: hospitals,night',
    });
  });
  it('of a network site', () => {
    const [one] = read(
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"3/7/24, 2:22 PM",,,Lakeline,Lead,https://example.com,bob.pdf,\n',
    );
    expect(one).toMatchObject({
      company: 'Lakeline',
      role: 'Lead',
      sentOn: '2024-03-07',
      version: 'bob.pdf',
      url: 'https://example.com',
    });
  });
  it('with a day that does not exist, or semicolons', () => {
    const [one] = read('Company;Job;Date\nLakeline;Lead;31 February\n');
    expect(one).toMatchObject({ company: 'Lakeline', sentOn: null, notes: 'Date: 31 February' });
  });
  it.each([
    ['nothing', new Uint8Array(), /the file is empty/],
    ['50 MB', new Uint8Array(50_000_000).fill(65), /50 MB/],
    ['a picture', new Uint8Array([137, 80, 78, 71, 0, 0]), /is no text/],
    [
      'a letter',
      bytes('Dear Bob,\nthank you for your interest.'),
      /“Company, Role, Stage, Applied Date”, and found “Dear Bob/,
    ],
    ['people', bytes('First Name,Last Name\nRay,Tillotson'), /found “First Name, Last Name”/],
  ])('%s gets a sentence', (_name, file, sentence) => {
    expect(() => readApplications(file)).toThrow(ImportProblem);
    expect(() => readApplications(file)).toThrow(sentence);
  });
});

const word = fc
  .string({ unit: fc.constantFrom('a', '=', '+', '-', '@', "'", '"', ',', '\n', '🍌', 'ש', '<b>', ' '), maxLength: 12 })
  .map((text) => text.trim());
const day = fc.option(fc.constantFrom('2026-04-24', '2028-02-29'), { nil: null });
const application: fc.Arbitrary<Application> = fc.record({
  id: fc.constant('x'),
  company: word.map((text) => `c${text}`),
  role: word,
  stage: fc.option(fc.constantFrom(...stages), { nil: null }),
  sentOn: day,
  heardOn: day,
  talkedOn: day,
  followedUpOn: day,
  version: word,
  source: word,
  place: word,
  pay: word,
  url: word,
  notes: word,
});

describe('our own file', () => {
  it('comes back as it was, whatever the words, and no cell of it is a formula', () => {
    fc.assert(
      fc.property(fc.array(application, { minLength: 1, maxLength: 8 }), (applications) => {
        const text = writeCsv(listTable({ applications }));
        for (const row of Papa.parse<string[]>(text.slice(1).trimEnd()).data)
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        const back = takeOver([], read(text), () => 'x').applications;
        const unique = [
          ...new Map(
            applications.map((one) => [`${one.company}\n${one.role}\n${String(one.sentOn)}`.toLowerCase(), one]),
          ).values(),
        ];
        expect(back).toHaveLength(unique.length);
        if (unique.length === applications.length) expect(back).toEqual(applications);
      }),
    );
  });
});

describe('taking over', () => {
  const found = { ...read('Company,Role\nA,B')[0]!, id: undefined };
  it.each([
    ['Applied', 'applied', ''],
    ['Phone Screen', 'screening', ''],
    ['No response', 'applied', ''],
    ['Not selected', 'rejected', ''],
    ['Accepted', 'offer', ''],
    ['Wishlist', 'saved', ''],
    ['Pending HR magic', null, 'Stage: Pending HR magic'],
    ['', null, ''],
  ])('the stage %j is %j', (stage, known, notes) => {
    const { applications } = takeOver([], [{ ...found, stage }], () => 'x');
    expect(applications[0]).toMatchObject({ stage: known, notes });
  });
  it('what stands in the list already is not doubled', () => {
    const here = { ...createApplication('a'), company: 'a', role: 'B' };
    expect(takeOver([here], [found, { ...found, sentOn: '2026-04-24' }], () => 'x')).toMatchObject({
      added: 1,
      doubles: 1,
    });
  });
});
