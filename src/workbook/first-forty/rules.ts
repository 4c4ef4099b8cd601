import { keyOf, tidy, type FoundContact } from '#imports/contacts/contact.ts';
import type { Name, Ring } from './model.ts';

/** How near somebody is, in words. */
export const ringLabels: readonly { value: Ring; label: string }[] = [
  { value: 'close', label: 'Close' },
  { value: 'dormant', label: 'Not spoken to for a year' },
  { value: 'barely', label: 'Barely known' },
];

/** How many of the names stand in each ring, and in none. */
export function countRings(people: readonly Name[]): Record<Ring | 'none', number> {
  const counts = { close: 0, dormant: 0, barely: 0, none: 0 };
  for (const { ring, name } of people) if (name.trim() !== '') counts[ring ?? 'none'] += 1;
  return counts;
}

/**
 * The next small step for the whole list; null where there is none to take. Moderately weak ties moved people to more jobs than strong ones
 * (E61); people are gladder to hear from one than one thinks (E117); advice from people not spoken to in years was useful (E119).
 */
export function adviseList(people: readonly Name[]): string | null {
  const { close, dormant, barely, none } = countRings(people);
  const all = close + dormant + barely + none;
  if (all === 0) return 'Begin with one: whose voice would you be glad to hear? Useful or not.';
  if (close >= 5 && dormant + barely === 0)
    return 'What a close friend knows you mostly know. Is there somebody a little way off: last year’s neighbor, the person on the other end of the phone?';
  if (dormant === 0 && all >= 5)
    return 'Is there anybody you’d have called two years ago? They’re gladder to hear from you than you’d think.';
  return null;
}

/** Words by which a first message asks for something after all. */
const asking = /\b(?:hiring|openings?|vacanc(?:y|ies)|my (?:resume|résumé|cv)|refer me|referral|a job)\b/i;
const saysNot = /\bnot\b[^.!?]*\bjob\b|\baren’t\b|\bisn’t\b/i;

/** The next small step for one name. */
export function adviseName({ name, why, message }: Name): string[] {
  if (tidy(name) === '') return [];
  if (/\b(?:inc|llc|ltd|corp|co|company|department|hospitals?|hr)\b\.?$/i.test(tidy(name)))
    return ['Is that a person? You can’t call a pump. Who works there, or did?'];
  const said: string[] = [];
  if (message.trim() === '' && why.trim() === '')
    said.push('Why them? A word will do: “I miss her”, “knows everybody in Lima”.');
  if (asking.test(message) && !saysNot.test(message))
    said.push('The first one is only hello. What you’d like to ask keeps for the second.');
  return said;
}

/** Tells which of the people found stand in the list already. */
export function isKnown(found: FoundContact, people: readonly Name[]): boolean {
  const [name, place] = [keyOf(found.name), keyOf(found.place)];
  return people.some((one) => {
    if (keyOf(one.name) !== name) return false;
    const known = keyOf(one.place);
    return place === '' || known === '' || known === place || known.includes(place) || place.includes(known);
  });
}

/** Gives the list with the people added who are not in it yet. `drawId` gives an id that no row of the list has. */
export function addFound(
  people: readonly Name[],
  found: readonly FoundContact[],
  drawId: (people: readonly Name[]) => string,
): Name[] {
  const next = [...people];
  for (const one of found) {
    if (isKnown(one, next)) continue;
    next.push({ id: drawId(next), name: one.name, ring: null, place: one.place, why: '', message: '' });
  }
  return next;
}
