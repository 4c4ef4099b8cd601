import { tidy, type FoundContacts } from './contact.ts';

/** What may stand before a name in somebody's list: a bullet, a number, a box to tick. */
const bullet = /^(?:[-*•‣–—]|\d{1,3}[.)]|\[[ xX]?\])\s+/;

/**
 * Reads names that were typed or pasted, one on a line, with the place behind a comma, a tab or a dash if there is one ("Ray Tillotson,
 * Lima"). Any text can be read so; what comes out is shown before anything is taken.
 */
export function readPastedLines(text: string): FoundContacts {
  const contacts = text
    .split(/\r\n|\r|\n/)
    .map((line) => tidy(line.replaceAll('\t', ' \u0000 ')).replace(bullet, ''))
    .filter((line) => line.replaceAll('\u0000', '').trim() !== '')
    .map((line) => {
      const [name = '', ...rest] = line.split(/\s*(?:,|\u0000|\s[-–—]\s)\s*/);
      return { name: tidy(name), place: tidy(rest.join(', ')).replaceAll('\u0000', '') };
    });
  return {
    contacts: contacts.filter(({ name }) => name !== ''),
    nameless: contacts.filter(({ name }) => name === '').length,
  };
}
