import { states } from '#us-states.ts';

/** Postal letters that are nothing else in a question of ours. */
const alwaysStates =
  'ak ar az ca ct dc fl ga ia il ks ky md mi mn mt nc nd ne nh nj nv ny ri sc sd tn tx ut vt wa wi wv wy'.split(' ');
/** Letters that are also a word or the short form of one ("my ma", "small co"): a state after "in". "In or", "in me" and "in hi" never are. */
const statesAfterIn = 'al co de id la ma mo ms nm oh ok pa va'.split(' ');
/** And of those, who ends a question with them names a state: "unemployment pa". */
const statesAtEnd = 'al ma mo ms oh pa va'.split(' ');
const ownersBefore = 'my your his her our their a the an is it to'.split(' ');

const names = new Map(states.map(({ value, label }) => [value.toLowerCase(), label.toLowerCase().split(' ')]));

/**
 * Writes a state's postal letters out, so that "unemployment nc" asks for North Carolina.
 *
 * @param words of a query, as splitWords gives them
 * @returns the words, with the name in place of the letters
 */
export function spellOutStates(words: readonly string[]): string[] {
  return words.flatMap((word, at) => (isState(word, at, words) ? (names.get(word) ?? word) : word));
}

function isState(word: string, at: number, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const before = words[at - 1] ?? '';
  if (alwaysStates.includes(word)) return true;
  if (before === 'in') return statesAfterIn.includes(word);
  return at > 0 && at === words.length - 1 && statesAtEnd.includes(word) && !ownersBefore.includes(before);
}

/** First words of names that say nothing without the second: who wants West Virginia has no use for what else stands in the west. */
const firstNames = new Set([...names.values()].flatMap((words) => (words.length > 1 ? [words.join(' ')] : [])));

/** Whether a word is the first of a state's name, as in "north carolina". */
export function isFirstOfState(at: number, words: readonly string[]): boolean {
  return firstNames.has(`${words[at] ?? ''} ${words[at + 1] ?? ''}`);
}
