import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import vCard from 'vcf';
import { describe, expect, it } from 'vitest';
import { largestBytes } from '#imports/decode-text.ts';
import { ImportProblem } from '#imports/import-problem.ts';
import { withoutDoubles } from './contact.ts';
import { readPastedLines } from './pasted-lines.ts';
import { readContacts } from './read-contacts.ts';

const preamble = `Notes:\r\n"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed it, ""by choice"". \r\n"\r\n\r\n`;
const heading = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n';
const ray = 'Ray,Tillotson,https://example.com/ray,,Tillotson Freight,"Dispatcher, nights",12 Mar 2024\r\n';
const read = (text: string) => readContacts(strToU8(text));

describe('Connections.csv', () => {
  it.each([
    ['with preamble, BOM and CRLF', `\uFEFF${preamble}${heading}${ray}`],
    ['bare', `${heading}${ray}`],
    ['with LF', `${preamble}${heading}${ray}`.replaceAll('\r\n', '\n')],
    [
      'as Excel saves it where commas are for decimals',
      'First Name;Last Name;Company;Position\nRay;Tillotson;Tillotson Freight;Dispatcher, nights',
    ],
    [
      'an old one without URL',
      'First Name,Last Name,Email Address,Company,Position,Connected On\nRay,Tillotson,,Tillotson Freight,"Dispatcher, nights",12 Mar 2014',
    ],
    ['any table with names', 'Name,Organization,Title\nRay  Tillotson,Tillotson Freight,"Dispatcher, nights"'],
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual({
      contacts: [{ name: 'Ray Tillotson', place: 'Dispatcher, nights, Tillotson Freight' }],
      nameless: 0,
    });
  });

  it('of 3,000 rows is read whole, without doubles, and those without a name are counted', () => {
    const rows = Array.from(
      { length: 3000 },
      (_, i) => `Person${String(i)},Surname,,p${String(i)}@example.com,"Firm, ${String(i % 90)}",Clerk,1 Jan 2020`,
    );
    const { contacts, nameless } = read(`${preamble}${heading}${rows.join('\r\n')}\r\n${rows[7]!}\r\n,,,,Nobody,,\r\n`);
    expect(contacts).toHaveLength(3000);
    expect(contacts[2999]).toEqual({ name: 'Person2999 Surname', place: 'Clerk, Firm, 29' });
    expect(nameless).toBe(1);
    expect(JSON.stringify(contacts)).not.toContain('@');
  });

  it('inside the archive it comes in: nothing else is opened', () => {
    const archive = zipSync({
      'messages.csv': strToU8('FROM,CONTENT\nsomebody,private'),
      'Basic/Connections.csv': strToU8(`${preamble}${heading}${ray}`),
    });
    expect(readContacts(archive).contacts.map(({ name }) => name)).toEqual(['Ray Tillotson']);
    expect(() => readContacts(zipSync({ 'messages.csv': strToU8('a') }))).toThrow(
      /Connections\.csv in it, and found none/,
    );
    expect(() => readContacts(archive.slice(0, 60))).toThrow(/damaged or cut off/);
  });

  it('keeps formulas, HTML, right-to-left and emoji as the words that they are', () => {
    const { contacts } = read(`${heading}=cmd|' /C calc'!A0,<img src=x onerror=alert(1)>,,,"שלום, בע״מ",🍩,\n`);
    expect(contacts).toEqual([{ name: "=cmd|' /C calc'!A0 <img src=x onerror=alert(1)>", place: '🍩, שלום, בע״מ' }]);
  });
});

describe('address cards', () => {
  it('as a writer that is not ours makes them, in every version', () => {
    for (const version of ['2.1', '3.0', '4.0']) {
      const card = new vCard();
      card.set('fn', 'Odessa Boone');
      card.set('n', 'Boone;Odessa;;;');
      card.set('org', 'Three Rivers Food Bank');
      card.set('title', 'Warehouse');
      card.set('tel', '555-0100');
      expect(read(`${card.toString(version)}\r\n`).contacts).toEqual([
        { name: 'Odessa Boone', place: 'Warehouse, Three Rivers Food Bank' },
      ]);
    }
  });
  it.each([
    ['only N', 'BEGIN:VCARD\nVERSION:3.0\nN:Boone;Odessa;;;\nEND:VCARD', 'Odessa Boone', ''],
    [
      'folded, with a group and escapes',
      'BEGIN:VCARD\nVERSION:3.0\nFN:Odessa \n  Boone\nitem1.ORG:Food\\, Bank\\; East;Dock\nEND:VCARD',
      'Odessa Boone',
      'Food, Bank; East',
    ],
    [
      'quoted-printable',
      'BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9 =\nIbarra\nEND:VCARD',
      'José Ibarra',
      '',
    ],
    ['cut off', 'BEGIN:VCARD\nVERSION:4.0\nFN:Odessa Boone\nORG:Food', 'Odessa Boone', 'Food'],
  ])('%s', (_name, text, name, place) => {
    expect(read(text).contacts).toEqual([{ name, place }]);
  });
});

describe('pasted lines', () => {
  it.each([
    ['Ray Tillotson', 'Ray Tillotson', ''],
    ['- Ray Tillotson, Lima', 'Ray Tillotson', 'Lima'],
    ['12. Ray Tillotson – Lima', 'Ray Tillotson', 'Lima'],
    ['Ray Tillotson\tdispatcher\tLima', 'Ray Tillotson', 'dispatcher, Lima'],
    ['[ ] Jean-Luc Boone', 'Jean-Luc Boone', ''],
  ])('%j', (line, name, place) => {
    expect(readPastedLines(`\n  \n${line}\r\n`)).toEqual({ contacts: [{ name, place }], nameless: 0 });
  });
});

describe('bad input gets a sentence', () => {
  it.each([
    ['nothing', new Uint8Array(), /empty/],
    ['50 MB', new Uint8Array(50_000_000), /50 MB/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /is no text/],
    ['another table', strToU8('Date,Amount\n1,2'), /First Name, Last Name, Company”, and found “Date, Amount”/],
    ['a letter', strToU8('Dear Bob,\nhow are you?'), /found “Dear Bob/],
    ['a web page', strToU8('<!doctype html><p>Sign in'), /<!doctype html>/],
  ])('%s', (_name, bytes, sentence) => {
    expect(() => readContacts(bytes)).toThrow(ImportProblem);
    expect(() => readContacts(bytes)).toThrow(sentence);
  });

  it('whatever the bytes: people, or a sentence', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          for (const { name } of readContacts(bytes).contacts) expect(name.trim()).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(ImportProblem);
        }
      }),
    );
    expect(largestBytes).toBeGreaterThan(1_000_000);
  });
});

it('of two entries for one name the one that says more is kept', () => {
  expect(
    withoutDoubles([
      { name: 'Ray', place: '' },
      { name: 'RAY', place: 'Lima' },
      { name: 'ray', place: '' },
      { name: 'Ray', place: 'Findlay' },
    ]),
  ).toEqual([
    { name: 'RAY', place: 'Lima' },
    { name: 'Ray', place: 'Findlay' },
  ]);
});
