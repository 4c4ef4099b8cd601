import { escapeText, foldLine } from './ics.ts';

/** Somebody as an address book takes them. Empty fields are left out. */
export interface VcardPerson {
  name: string;
  organization: string;
  email: string;
  phone: string;
  note: string;
}

/**
 * Writes address cards, all in one file (vCard 3.0, RFC 2426: what every address book reads), with FN and N both, since some read only one
 * of them. Line ends are CRLF, folded at 75 octets.
 *
 * @throws Error for a person without a name: that is a bug of ours, and no address book would take the card
 */
export function writeVcards(people: readonly VcardPerson[]): string {
  return people.map(writeVcard).join('');
}

function writeVcard({ name, organization, email, phone, note }: VcardPerson): string {
  if (name.trim() === '') throw new Error('A card needs a name.');
  // The last word is taken for the family's name: wrong for some, and then only in how a list is sorted.
  const words = name.trim().split(' ');
  const family = words.length > 1 ? words.pop()! : '';
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escapeText(name.trim())}`,
    `N:${escapeText(family)};${escapeText(words.join(' '))};;;`,
    ...(organization === '' ? [] : [`ORG:${escapeText(organization)}`]),
    ...(email === '' ? [] : [`EMAIL:${escapeText(email)}`]),
    ...(phone === '' ? [] : [`TEL:${escapeText(phone)}`]),
    ...(note === '' ? [] : [`NOTE:${escapeText(note)}`]),
    'END:VCARD',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}
