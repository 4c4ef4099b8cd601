import { ImportProblem } from '#imports/import-problem.ts';
import { joinPlace, tidy, type FoundContact, type FoundContacts } from './contact.ts';

/**
 * Reads address cards (vCard 2.1, 3.0 and 4.0; RFC 6350): the name, the organization and the title of each. A card that is cut off in the
 * middle is read as far as it goes.
 *
 * @throws ImportProblem when no card begins anywhere
 */
export function readVcards(text: string): FoundContacts {
  const lines = unfold(text.replace(/^\uFEFF/, ''));
  const contacts: FoundContact[] = [];
  let nameless = 0;
  let card: Map<string, string> | null = null;
  const close = () => {
    if (card === null) return;
    const name = tidy(unescape(card.get('FN') ?? '')) || nameOf(card.get('N') ?? '');
    const company = splitAt(card.get('ORG') ?? '', ';')
      .map(unescape)
      .filter(Boolean)[0];
    if (name === '') nameless += 1;
    else contacts.push({ name, place: joinPlace(unescape(card.get('TITLE') ?? ''), company) });
    card = null;
  };
  let count = 0;
  for (const line of lines) {
    const { name, value } = readLine(line);
    if (name === 'BEGIN' && value.toUpperCase() === 'VCARD') {
      close();
      card = new Map();
      count += 1;
    } else if (name === 'END') close();
    else if (card !== null && !card.has(name)) card.set(name, value);
  }
  close();
  if (count === 0)
    throw new ImportProblem(
      'Expected an address card that begins with BEGIN:VCARD, and found none. Nothing was changed. You can also paste names below, one on a line.',
    );
  return { contacts, nameless };
}

/** A line that begins with a space goes on with the one before (RFC 6350, 3.2); in 2.1 one that ends with "=" does, where it is quoted-printable. */
function unfold(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const last = lines.at(-1);
    if (last !== undefined && /^[ \t]/.test(line)) lines[lines.length - 1] = last + line.slice(1);
    else if (last !== undefined && /QUOTED-PRINTABLE/i.test(last) && last.endsWith('='))
      lines[lines.length - 1] = last.slice(0, -1) + line;
    else lines.push(line);
  }
  return lines;
}

/** The name of a property without its group (`item1.ORG`), and its value as it stands, decoded where it says that it is encoded. */
function readLine(line: string): { name: string; value: string } {
  const colon = line.indexOf(':');
  if (colon === -1) return { name: '', value: '' };
  const [property = '', ...parameters] = line.slice(0, colon).split(';');
  const value = line.slice(colon + 1);
  const isQuoted = parameters.some((one) => /^(?:ENCODING=)?QUOTED-PRINTABLE$/i.test(one));
  return { name: property.replace(/^.*\./, '').toUpperCase(), value: isQuoted ? decodeQuotedPrintable(value) : value };
}

function decodeQuotedPrintable(text: string): string {
  const bytes: number[] = [];
  const plain = new TextEncoder();
  for (const [part] of text.matchAll(/=[0-9A-F]{2}|[^=]+|=/gi)) {
    if (/^=[0-9A-F]{2}$/i.test(part)) bytes.push(Number.parseInt(part.slice(1), 16));
    else bytes.push(...plain.encode(part));
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}

/** Cuts at the sign, not where a backslash stands before it. */
function splitAt(text: string, sign: string): string[] {
  const parts = [''];
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '\\') parts[parts.length - 1] += text.slice(i, (i += 1) + 1);
    else if (text[i] === sign) parts.push('');
    else parts[parts.length - 1] += text[i]!;
  }
  return parts;
}

/** Family; given; additional; prefixes; suffixes (RFC 6350, 6.2.2), as it is said. */
function nameOf(value: string): string {
  const [family, given, additional] = splitAt(value, ';').map(unescape);
  return tidy([given, additional, family].join(' '));
}

function unescape(text: string): string {
  return text.replaceAll(/\\([\\,;nN])/g, (_all, sign: string) => (/n/i.test(sign) ? ' ' : sign));
}
