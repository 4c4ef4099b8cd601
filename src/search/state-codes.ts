import { states, type State } from '#us-states.ts';

/** Postal letters that are nothing else in a question of ours, but before one of these words. */
const alwaysStates =
  'ak ar az ca ct dc fl ga ia il ks ky md mi mn mt nc nd ne nh nj nm nv ny ri sc sd tn tx ut vt wa wi wv wy'.split(' ');
const otherThings = new Set(['wi fi', 'sd card', 'ct scan']);
/** Letters that are also a word or the short form of one ("my ma", "small co", the VA): a state after "in". "In or", "in me" and "in hi" never are. */
const statesAfterIn = 'al co de id la ma mo ms oh ok pa va'.split(' ');
/** And of those, the ones that are a state beside a word that the states are asked about: "unemployment pa". */
const statesBesideSubject = 'al ma mo ms oh pa va'.split(' ');
const subjects = 'unemployment severance paycheck check vacation pto warn act notice layoff layoffs laid'.split(' ');

const names = new Map(states.map(({ value, label }) => [value.toLowerCase(), label.toLowerCase().split(' ')]));

/**
 * Writes a state's postal letters out, so that "unemployment nc" asks for North Carolina.
 *
 * @param words of a query, as splitWords gives them
 * @returns the words, with the name in place of the letters; "washington dc" is the district alone
 */
export function spellOutStates(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (word === 'washington' && words[at + 1] === 'dc') return [];
    return isState(word, at, words) ? (names.get(word) ?? word) : word;
  });
}

function isState(word: string, at: number, words: readonly string[]): boolean {
  const [before = '', after = ''] = [words[at - 1], words[at + 1]];
  if (words.length < 2 || otherThings.has(`${word} ${after}`)) return false;
  if (alwaysStates.includes(word)) return true;
  if (before === 'in') return statesAfterIn.includes(word);
  return statesBesideSubject.includes(word) && [before, after].some((beside) => subjects.includes(beside));
}

/** First words of names that say nothing without the second: who wants West Virginia has no use for what else stands in the west. */
const firstNames = new Set([...names.values()].flatMap((words) => (words.length === 2 ? [words.join(' ')] : [])));

/** Whether a word is the first of a state's name of two words, as in "north carolina". */
export function isFirstOfState(at: number, words: readonly string[]): boolean {
  return firstNames.has(`${words[at] ?? ''} ${words[at + 1] ?? ''}`);
}

/**
 * The one state that a query names.
 *
 * @param words of the query, with the letters of states written out
 * @returns the state; undefined where none is named, or two
 */
export function findNamedState(words: readonly string[]): State | undefined {
  const text = ` ${words.join(' ')} `;
  const named = states.filter(({ label }) => text.includes(` ${label.toLowerCase()} `));
  // "West Virginia" names Virginia too; of two that are named there is no telling which is meant.
  const meant = named.filter(({ label }) => !named.some((other) => other.label.endsWith(` ${label}`)));
  return meant.length === 1 ? meant[0] : undefined;
}

/**
 * What is asked is asked in every state, and no page but the table is about one.
 *
 * @param words of a query that names a state, its letters written out
 * @param state the state
 * @returns the others, "in" before the name left out with it
 */
export function withoutState(words: readonly string[], { label }: State): string[] {
  const name = label.toLowerCase();
  return ` ${words.join(' ')} `
    .replaceAll(` in ${name} `, ' ')
    .replaceAll(` ${name} `, ' ')
    .split(' ')
    .filter((word) => word !== '');
}
