import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { ImportProblem } from '#imports/import-problem.ts';
import { readCodedLink, writeCodedLink } from './coded-link.ts';
import {
  clean,
  composeHandout,
  envelopeItems,
  fixedLines,
  writeHandoutHtml,
  writeHandoutText,
  type Handout,
} from './handout.ts';
import { drawQr } from '#exports/qr.ts';
import { mostPeople, readPeople } from './read-people.ts';

const today = '2026-11-27';
const handout: Handout = {
  name: 'Bob Smith',
  note: 'I’m sorry.\nJoanne',
  lastDay: '2026-11-30',
  benefitsEnd: '2026-12-31',
  contacts: 'Joanne, 555-0100, until six',
  envelope: ['letter', 'things'],
};

describe('a link', () => {
  it('comes back as it was made', () => {
    for (const link of [
      { chapter: 3, lastDay: '2026-12-01', benefitsEnd: '2026-12-31' },
      { chapter: 24, lastDay: null, benefitsEnd: null },
      { chapter: null, lastDay: null, benefitsEnd: '2027-01-31' },
    ])
      expect(readCodedLink(writeCodedLink(link), today)).toEqual(link);
    expect(writeCodedLink({ chapter: null, lastDay: null, benefitsEnd: null })).toBe('');
  });
  it.each([
    '',
    '#',
    '#c=0',
    '#c=25',
    '#c=03',
    '#c=3&c=4',
    '#d=2026-02-31',
    '#d=2020-01-01',
    '#d=2030-01-01',
    '#c=3&x=1',
    '#c=3 ',
    '#c=3&',
    '#note=call',
    '#c=3&d=2026-12-01&b=2026-12-31&c=3',
    '#c=3#c=3',
    '#C=3',
    '#c=%33',
    '#c=３',
    '#c=3\n',
    '#d=2026-12-01T00:00',
    '#c=<b>',
  ])('%j is ignored whole', (fragment) => {
    expect(readCodedLink(fragment, today)).toBeNull();
  });
  it('10,000 random and hostile fragments: nothing but coded values, and never an exception', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'c=',
        'd=',
        'b=',
        '&',
        '#',
        '3',
        '2026-12-01',
        '%23',
        '<script>',
        'javascript:',
        '\u202E',
        '=',
        'note=',
        'http://',
        '\u0000',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const link = readCodedLink(`#${pieces.join('')}`, today);
        if (link === null) return;
        const { chapter, lastDay, benefitsEnd } = link;
        for (const day of [lastDay, benefitsEnd]) if (day !== null) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (chapter !== null) expect(chapter >= 1 && chapter <= 24 && Number.isInteger(chapter)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('the letter', () => {
  it('has its parts in order, and the fixed ones always', () => {
    expect(composeHandout(handout).map(({ title }) => title)).toEqual([
      'Dates',
      'Who picks up',
      'In the envelope',
      'For tonight',
    ]);
    const bare = composeHandout({
      name: '',
      note: '',
      lastDay: null,
      benefitsEnd: '2026-02-31',
      contacts: ' \n',
      envelope: [],
    });
    expect(bare).toEqual([{ title: 'For tonight', lines: [...fixedLines] }]);
    expect(new Set(envelopeItems.map(({ id }) => id)).size).toBe(envelopeItems.length);
  });
  it('as HTML holds no markup of whoever typed, and as text no signs that turn it around', () => {
    const hostile = {
      ...handout,
      name: '<img src=x onerror=alert(1)>\u202Ekcab',
      note: '</p><script>1</script>\u0000',
      contacts: '"><a href=//x>',
    };
    const html = writeHandoutHtml(hostile, 'https://example.com/');
    expect(html).not.toMatch(/<(?:img|script|a href=\/\/)/);
    expect(html).not.toMatch(/[\u202E\u0000]/);
    expect(writeHandoutText(hostile, 'https://example.com/')).not.toMatch(/[\u202E\u0000]/);
    expect(writeHandoutText(handout, 'https://example.com/')).toContain('Last day: Monday, November 30, 2026');
  });
});

describe('the code', () => {
  it.each([
    'https://example.com/',
    'http://localhost:4321/',
    'https://a-rather-long-name.example.org/under/a/folder/#d=2026-12-01&b=2026-12-31',
  ])('%s is read back by a decoder that is not ours', (address) => {
    const { size, path } = drawQr(address);
    const scale = 6;
    const side = size * scale;
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
      for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
        for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1)
          pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    expect(jsQR(pixels, side, side)?.data).toBe(address);
  });
});

const read = (text: string) => readPeople(new TextEncoder().encode(text), handout);

describe('a table of people', () => {
  it('what a row does not say is taken from the form, and bad rows are named and stop no other', () => {
    const { people, bad } = read(
      'Name,Last Day,Benefits End,Note\nRay,12/1/2026,,Thank you\n,2026-12-01,,\nOdessa,31 February,,\n\n"Kovach, Al",,2027-01-31,\n',
    );
    expect(people.map(({ name, lastDay, benefitsEnd, note }) => [name, lastDay, benefitsEnd, note])).toEqual([
      ['Ray', '2026-12-01', '2026-12-31', 'Thank you'],
      ['Kovach, Al', '2026-11-30', '2027-01-31', handout.note],
    ]);
    expect(bad.map(({ row, reason }) => `${String(row)} ${reason}`)).toEqual([
      '3 there is no name in it',
      expect.stringMatching(/^4 “31 February” is no day/),
    ]);
  });
  it.each([
    ['nothing', '', /empty/],
    ['no names', 'Date,Amount\n1,2', /found “date, amount”/],
    ['201 people', `Name\n${'A\n'.repeat(mostPeople + 1)}`, /at most 200 people in one print job, and found 201/],
  ])('%s gets a sentence', (_name, text, sentence) => {
    expect(() => read(text)).toThrow(ImportProblem);
    expect(() => read(text)).toThrow(sentence);
  });
  it('1,000 hostile tables: letters or sentences, never an exception, never a sign that turns the text around', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '=cmd|x',
        '<script>',
        '\u202Eevil',
        '"',
        '2026-12-01',
        '',
        '\u0000',
        'x'.repeat(5000),
        '\r',
        ';',
        '@SUM(A1)',
        '🍩',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), fc.boolean(), (rows, hasHeadings) => {
        const text = `${hasHeadings ? 'Name,Last Day,Note\n' : ''}${rows.map((row) => row.join(',')).join('\n')}`;
        try {
          for (const person of read(text).people) {
            expect(clean(person.name)).toBe(person.name);
            expect(writeHandoutHtml(person, 'https://example.com/')).not.toMatch(/<script|[\u202E\u0000]/);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(ImportProblem);
        }
      }),
      { numRuns: 1000 },
    );
  });
  it('a cell of a megabyte is cut, and does not stop the others', () => {
    const { people } = read(`Name,Note\nRay,${'x'.repeat(1_000_000)}\nAl,\n`);
    expect(people.map(({ name }) => name)).toEqual(['Ray', 'Al']);
    expect(people[0]!.note).toHaveLength(1000);
  });
});
