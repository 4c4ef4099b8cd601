import vCard from 'vcf';
import { expect, it } from 'vitest';
import { readContacts } from '#imports/contacts/read-contacts.ts';
import { writeVcards } from './vcard.ts';

const odessa = {
  name: 'Odessa Boone',
  organization: 'Three Rivers, Food; Bank',
  email: 'odessa@example.com',
  phone: '555-0100',
  note: 'Thursdays\nat 7. 🍌',
};
const plain = { organization: '', email: '', phone: '', note: '' };

it('is read back by a parser that is not ours, and by our own', () => {
  const text = writeVcards([odessa, { ...plain, name: 'Galaxy' }, { ...plain, name: 'דוד כהן '.repeat(20) }]);
  expect(vCard.parse(text)).toHaveLength(3);
  const [first] = vCard.parse(text);
  // The parser leaves the backslashes of RFC 2426 where they are.
  expect(String(first!.get('fn')?.valueOf())).toBe('Odessa Boone');
  expect(String(first!.get('n')?.valueOf())).toBe('Boone;Odessa;;;');
  expect(String(first!.get('note')?.valueOf())).toContain('Thursdays');
  expect(readContacts(new TextEncoder().encode(text)).contacts).toEqual([
    { name: 'Odessa Boone', place: 'Three Rivers, Food; Bank' },
    { name: 'Galaxy', place: '' },
    { name: 'דוד כהן '.repeat(20).trim(), place: '' },
  ]);
});

it('keeps to 75 octets a line, and leaves out what is empty', () => {
  const text = writeVcards([
    { ...odessa, note: 'ß'.repeat(300) },
    { ...plain, name: 'Ray' },
  ]);
  expect(Math.max(...text.split('\r\n').map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  expect(text.endsWith('FN:Ray\r\nN:;Ray;;;\r\nEND:VCARD\r\n')).toBe(true);
});

it('refuses a person without a name', () => {
  expect(() => writeVcards([{ ...plain, name: ' ' }])).toThrow('name');
});
