import type { SpellingList } from './spelling-list.ts';

/**
 * Counts the slips between two words: a letter too many, one missing, a wrong one, two swapped (optimal string alignment).
 *
 * @param a one word
 * @param b another
 * @param limit the most slips of interest
 * @returns the number of slips, or limit + 1 as soon as there are more
 */
export function countSlips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** One slip in a word of four to seven letters, two in a longer one: more would turn one real word into another. */
function slipsAllowed(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** A word with fewer letters has too many neighbors to offer one that is two slips away, or has another first letter in place of its own. */
const shortWord = 6;

/**
 * Finds the words of our pages that somebody may have meant.
 *
 * @param word a word that no page has, as splitWords gives it
 * @param list the words that pages do have
 * @param most how many to give back
 * @param more slips to allow beyond what is safe to mend, for words that are only offered
 * @returns the nearest words, the likeliest first: fewest slips, then the same first letter, then a doubled letter too many
 *   or too few, then words from titles, answers and ways of asking; with two slips the first letter must be right, and in a short word it isn't exchanged for another
 */
export function findNearestWords(word: string, list: SpellingList, most = 1, more = 0): string[] {
  const forms = listForms(word)
    .map((form) => ({ form, limit: slipsAllowed(form) + (form.length < shortWord ? 0 : more) }))
    .filter(({ limit }) => limit > 0);
  const near: { candidate: string; rank: number }[] = [];
  for (const candidate of list.words) {
    const isSameStart = candidate[0] === word[0];
    const ranks = forms.flatMap(({ form, limit }) => {
      const slips = countSlips(form, candidate, limit);
      if (slips > limit || (slips > 1 && !isSameStart)) return [];
      // "Kick" is no slip for "pick": in a short word the first letter is mostly right.
      if (form.length < shortWord && !isSameStart && form.slice(1) === candidate.slice(1)) return [];
      const isDoubled = undouble(candidate) === undouble(form);
      return slips * 8 + (isSameStart ? 0 : 4) + (isDoubled ? 0 : 2) + (list.known.has(candidate) ? 0 : 1);
    });
    if (ranks.length > 0) near.push({ candidate, rank: Math.min(...ranks) });
  }
  return near
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** The word, and what is left of it without an ending: the list has "embarrass" only, and "embarassed" is one slip from it. */
function listForms(word: string): string[] {
  const bare = word.replace(/(?:ed|ing|es|s)$/, '');
  return bare !== word && bare.length >= 5 ? [word, bare] : [word];
}

function undouble(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}

/**
 * Splits a word that was typed without its space ("coverletter").
 *
 * @param word a word that no page has
 * @param list the words that pages do have
 * @returns the two words, or nothing where no split gives two words from titles, answers or ways of asking
 */
export function splitJoinedWord(word: string, list: SpellingList): [string, string] | undefined {
  for (let at = 4; at <= word.length - 4; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (list.known.has(first) && list.known.has(second)) return [first, second];
  }
  return undefined;
}

/**
 * Tells a word that is still being typed, or an ending we do not store, from a slip.
 *
 * @param word a word that no page has as it stands
 * @param list the words that pages do have
 * @returns the word to search for: itself when one of ours begins with it, one of ours that it begins with and goes on
 *   from by at most three letters ("networki"), or nothing when it is something else
 */
export function completeWord(word: string, list: SpellingList): string | undefined {
  let base: string | undefined;
  for (const candidate of list.words) {
    if (candidate.startsWith(word)) return word;
    if (word.startsWith(candidate) && word.length - candidate.length <= 3 && candidate.length > (base?.length ?? 0))
      base = candidate;
  }
  return base;
}
