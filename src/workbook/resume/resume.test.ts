import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import mammoth from 'mammoth';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { composeResume, leaveOutKey, writePlainText } from './compose-resume.ts';
import { JsonResumeProblem, readJsonResume, writeJsonResume } from './json-resume.ts';
import { resumeDocument, type Job, type Resume, type Version } from './model.ts';
import { countMonths, readMonth, writeSpan } from './month.ts';
import { checkResume, estimatePages, listMissingWords } from './resume-rules.ts';
import { writeDocx } from './write-docx.ts';
import { writeResumeMarkdown } from './write-resume-markdown.ts';

const schema = createRequire(import.meta.url)('@jsonresume/schema') as { schema: object };
const validate = addFormats(new Ajv({ strict: false })).compile(schema.schema);
const bob = parse(readFileSync('content/bob/resume.yaml', 'utf8')) as {
  bad: { page: Resume };
  better: { page: Resume };
};
const [before, after] = [bob.bad.page, bob.better.page];
const version: Version = {
  id: 'v',
  name: 'Lakeline',
  posting: '',
  label: 'For nurses',
  summary: '',
  template: null,
  leaveOut: {},
};

describe('a time on a resume', () => {
  it.each([
    ['2016', { year: 2016, month: null }],
    ['2016-03', { year: 2016, month: 3 }],
    ['2016-03-14', { year: 2016, month: 3 }],
    ['3/2016', { year: 2016, month: 3 }],
    ['March 2016', { year: 2016, month: 3 }],
    ['Sept. 2016', { year: 2016, month: 9 }],
    ['2016-13', null],
    ['31 February', null],
    ['soon', null],
    ['', null],
  ])('%j', (text, month) => {
    expect(readMonth(text)).toEqual(month);
  });
  it.each([
    ['2016', '', '2016 – present'],
    ['3/2016', 'present', 'March 2016 – present'],
    ['soon', '2020', 'soon – 2020'],
    ['', '1999', '1999'],
    ['', '', ''],
  ])('from %j until %j is %j', (start, end, span) => {
    expect(writeSpan(start, end)).toBe(span);
  });
  it('a year alone counts whole', () => {
    expect(countMonths({ year: 2016, month: null }, true) - countMonths({ year: 2016, month: null }, false)).toBe(11);
  });
});

describe('the page', () => {
  it('has nothing empty in it, and two roles at one employer share its name', () => {
    const { sections } = composeResume(after, null);
    expect(sections.map(({ title }) => title)).toEqual(['Experience', 'Education', 'Skills']);
    expect(sections[0]!.entries.map(({ heading }) => heading)).toEqual([
      'Keller-Boyd Instruments',
      '',
      'Miami Valley Freight Brokers',
      'Earlier',
    ]);
    expect(sections[0]!.entries.map(({ place }) => place).slice(0, 2)).toEqual(['Tolliver, Ohio', '']);
    expect(composeResume(resumeDocument.empty(), null).sections).toEqual([]);
  });
  it('leaves out what a version leaves out, and takes its words', () => {
    const line = 'Responsible for the keys to the building. None was lost.';
    const leaveOut = { [leaveOutKey('row-manager', line)]: true, [leaveOutKey('row-broker')]: true };
    const text = writePlainText(composeResume(after, { ...version, leaveOut }));
    expect(text).not.toContain('keys to the building');
    expect(text).not.toContain('Miami Valley');
    expect(text).toContain('For nurses');
    expect(text).toContain('horse trailer');
    expect(writePlainText(composeResume(after, null))).toContain('keys to the building');
  });
  it('as Markdown makes nothing of what somebody typed', () => {
    const text = writeResumeMarkdown(
      composeResume({ ...after, name: '# [x](javascript:1)', skills: '<img src=x>\n- a' }, null),
    );
    expect(text).toContain('# \\# \\[x\\](javascript:1)');
    expect(text).toContain('- \\<img src=x\\>');
  });
});

describe('what could be looked at', () => {
  const say = (resume: Resume) => checkResume(resume, null, 2026).map(({ kind, sentence }) => `${kind}: ${sentence}`);
  it('of what Bob sent forty times: the nine that he was responsible for', () => {
    expect(before.jobs.flatMap(({ lines }) => lines.match(/Responsible for/g) ?? [])).toHaveLength(9);
    const said = say(before).join('\n');
    expect(said).toMatch(/9 lines say what you’d have been in trouble for/);
    expect(said).toMatch(/choice: The year you finished school/);
    expect(said).toMatch(/choice: Miami Valley Freight Brokers is more than fifteen years ago/);
  });
  it('of what he sent after that: the keys, and what is his own choice', () => {
    const said = say(after);
    expect(said[0]).toMatch(/One line says .*“Responsible for the keys/);
    expect(said.filter((one) => one.startsWith('look'))).toHaveLength(1);
    expect(estimatePages(after, null)).toBeLessThanOrEqual(1.5);
  });
  const job = (change: Partial<Job>): Job => ({ ...after.jobs[0]!, lines: 'Cut it from 9 to 3.', ...change });
  it.each([
    ['no name', { name: '' }, /Your name/],
    ['no way to reach', { email: '', phone: '' }, /no way to reach you/],
    ['an address that is none', { email: 'bob at example' }, /doesn’t look like an e-mail/],
    ['no line beneath the name', { label: '', summary: '' }, /What are you\?/],
    ['a time that cannot be read', { jobs: [job({ start: 'a while ago' })] }, /“a while ago” at Keller-Boyd/],
    ['no times at all', { jobs: [job({ start: '', end: '' })] }, /When did Keller-Boyd Instruments begin/],
    [
      'a top third without a number',
      { summary: 'Asks.', jobs: [job({ lines: 'Asked the dock' })] },
      /top third has no number/,
    ],
    ['an end before the beginning', { jobs: [job({ start: '2020', end: '2016' })] }, /ends before it begins/],
    [
      'a gap of two years',
      { jobs: [job({ start: '2020' }), job({ employer: 'B', start: '2010', end: '2017' })] },
      /choice: Between B and Keller/,
    ],
    ['three pages', { skills: 'word '.repeat(1200) }, /It comes to about/],
    ['“27 years of experience”', { summary: '27 years of experience' }, /choice: “27 years”/],
  ])('%s', (_name, change, sentence) => {
    expect(say({ ...after, ...change }).join('\n')).toMatch(sentence);
  });
  it('a year between two jobs is nothing to speak of', () => {
    expect(
      say({ ...after, jobs: [job({ start: '2020' }), job({ employer: 'B', start: '2010', end: '2019' })] }).join(),
    ).not.toMatch(/Between/);
  });
  it('names the ad’s words that the page lacks', () => {
    const ad =
      'Nurses call us. We answer nurses about claimants; claimants matter. Orders, orders. Experience required, experience preferred.';
    expect(listMissingWords(ad, 'Answered order questions')).toEqual(['claimants', 'nurses']);
    expect(listMissingWords('', 'x')).toEqual([]);
  });
});

const word = fc.string({
  unit: fc.constantFrom('a', 'Z', '#', '<', '"', '\u0007', '🍌', 'ש', ' ', '-', '&', '\\'),
  maxLength: 14,
});
const lines = fc.array(word, { maxLength: 3 }).map((list) => list.join('\n'));
const date = fc.constantFrom('', '2016', '2016-03', 'March 2016', 'soon', 'present', '2016-13');
const anyResume: fc.Arbitrary<Resume> = fc.record({
  name: word,
  label: word,
  email: fc.constantFrom('', 'a@example.com', 'not one'),
  phone: word,
  place: word,
  links: fc.constantFrom('', 'example.com', 'http://a b', 'javascript:alert(1)'),
  summary: lines,
  jobs: fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      kind: fc.constantFrom('work' as const, 'volunteer' as const, null),
      employer: word,
      position: word,
      place: word,
      start: date,
      end: date,
      about: lines,
      lines,
    }),
    { maxLength: 3, selector: ({ id }) => id },
  ),
  schools: fc.array(fc.record({ id: word, school: word, what: word, start: date, end: date }), { maxLength: 2 }),
  skills: lines,
  others: fc.array(fc.record({ id: word, title: word, lines }), { maxLength: 2 }),
  versions: fc.constant([]),
});

describe('JSON Resume', () => {
  it('holds against the schema of the field, whatever was typed', () => {
    fc.assert(
      fc.property(anyResume, (resume) => {
        expect(validate(writeJsonResume(resume, null)), JSON.stringify(validate.errors)).toBe(true);
      }),
    );
    expect(validate(writeJsonResume(after, version))).toBe(true);
  });
  it('comes back with everything that it has a place for', () => {
    const back = readJsonResume(JSON.stringify(writeJsonResume(after, null)));
    const forget = (resume: Omit<Resume, 'versions'>) =>
      writePlainText(composeResume({ ...resume, versions: [] }, null));
    expect(forget(back)).toBe(forget(after));
    expect(v.is(resumeDocument.schema as never, { ...back, versions: [] })).toBe(true);
  });
  it('of an old maker, with parts that have no place here: nothing is lost', () => {
    const back = readJsonResume(
      JSON.stringify({
        basics: {
          name: 'Bob',
          website: 'https://example.com',
          location: { city: 'Tolliver', region: 'Ohio' },
          profiles: [{ network: 'X', username: 'bob' }],
        },
        work: [
          { company: 'Keller-Boyd', position: 'Manager', startDate: '2016-01-01', highlights: ['Asked the dock'] },
        ],
        skills: [{ name: 'Asking', keywords: ['donuts', 'light'] }],
        languages: [{ language: 'German', fluency: 'Some' }],
        awards: [{ title: 'Horse', date: '2019-01-11' }],
        projects: [{ name: 'Labels', description: 'Turned the shelf', highlights: ['61 from 212'] }],
        meta: { version: 'v1' },
      }),
    );
    const all = JSON.stringify(back);
    for (const words of [
      'https://example.com',
      'bob',
      'Tolliver, Ohio',
      'Keller-Boyd',
      'Asked the dock',
      'Asking: donuts, light',
      'German, Some',
      'Horse, 2019-01-11',
      'Turned the shelf',
      '61 from 212',
    ])
      expect(all).toContain(words);
  });
  it.each([
    ['no JSON', '%PDF-1.7', /no JSON, or is cut off/],
    ['cut off', '{"basics": {"name": "Bo', /cut off/],
    ['something else', '{"format":"imfired-backup","records":[]}', /found “format”, “records”/],
    ['a list', '[1,2]', /found nothing that it knows/],
    ['null', 'null', /found nothing/],
  ])('%s gets a sentence', (_name, text, sentence) => {
    expect(() => readJsonResume(text)).toThrow(JsonResumeProblem);
    expect(() => readJsonResume(text)).toThrow(sentence);
  });
  it('whatever JSON: a resume that can be saved, or a sentence', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('basics', 'work', 'skills', 'x'), (value, key) => {
        try {
          const back = readJsonResume(JSON.stringify({ [key]: value }));
          expect(v.is(resumeDocument.schema as never, { ...back, versions: [] })).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(JsonResumeProblem);
        }
      }),
    );
  });
});

describe('the Word file', () => {
  const read = async (resume: Resume, template: 'plain' | 'bookish') => {
    const blob = await writeDocx(composeResume(resume, null), template);
    return mammoth.convertToHtml({ buffer: Buffer.from(await blob.arrayBuffer()) });
  };
  it.each(['plain', 'bookish'] as const)(
    '%s is read by a parser that is not ours, in the order of the page',
    async (template) => {
      const { value, messages } = await read(after, template);
      expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
      expect(value).toMatch(/Bob Smith.*Experience.*Keller-Boyd.*<li>Cut wrong shipments.*Education.*Wright State/s);
      expect(value).not.toContain('<table');
    },
  );
  it('with HTML, right-to-left and signs that XML forbids opens all the same', async () => {
    const { value } = await read({ ...after, name: 'Z\u0007\uD800oë <b>&', skills: 'שלום 🍌' }, 'plain');
    expect(value).toContain('Zoë &lt;b&gt;&amp;');
    expect(value).toContain('שלום 🍌');
  });
});
