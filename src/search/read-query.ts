import { splitWords } from './split-words.ts';
import { findNamedState, isFirstOfState, spellOutStates, withoutState } from './state-codes.ts';
import { weighWord } from './stop-words.ts';
import { wordFamilies } from './word-families.ts';

/** One thing that is searched for, in one word or several that mean the same. */
export interface QueryTerm {
  /** The word as it was typed, or the main word of a phrase that was typed. */
  readonly word: string;
  /** How much it counts beside the others: 1 for an ordinary word. */
  readonly weight: number;
  /** Other words for it. */
  readonly others: readonly string[];
  /** Number of the family of words that it names (word-families.ts), if any. */
  readonly family?: number | undefined;
}

/** Phrase → number of its family, longest phrase in words first. */
const familyOfPhrase = new Map<string, number>();
let longestPhrase = 1;
for (const [number, family] of wordFamilies.entries()) {
  for (const phrase of family.says) {
    if (!familyOfPhrase.has(phrase)) familyOfPhrase.set(phrase, number);
    longestPhrase = Math.max(longestPhrase, phrase.split(' ').length);
  }
}

/** The words of a query as they are meant: with the letters of states written out. */
export function splitQuery(text: string): string[] {
  return spellOutStates(splitWords(text));
}

/** What is asked, whatever the state: the words without the one that is named, unless nothing else is there. */
export function splitSubject(text: string): string[] {
  const words = splitQuery(text);
  const state = findNamedState(words);
  const others = state === undefined ? words : withoutState(words, state);
  return others.length === 0 ? words : others;
}

/** What a word of a phrase counts beside the phrase itself. */
const partOfPhrase = 0.4;
/** "North" beside "Carolina": enough to tell the two Carolinas apart. */
const firstOfName = 0.1;

/**
 * Turns what somebody typed into the words to search for: phrases and words that belong to a family bring the family,
 * words that say nothing are dropped. A query made of such words alone keeps them all, since there is nothing better.
 *
 * @param text the query, as typed
 * @returns the terms in the order typed, each once; an empty list when nothing was typed that can be searched for
 */
export function readQuery(text: string): QueryTerm[] {
  const words = splitQuery(text);
  const terms: QueryTerm[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < words.length;) {
    const { length, family } = findPhrase(words, at);
    const typed = words[at] ?? '';
    const found = family === undefined ? undefined : wordFamilies[family];
    const word = found !== undefined && length > 1 ? (found.find[0] ?? typed) : typed;
    const weight = isFirstOfState(at, words) ? firstOfName : found === undefined ? weighWord(typed) : 1;
    const key = family === undefined ? word : `family ${family}`;
    if (weight > 0 && !seen.has(key)) {
      seen.add(key);
      terms.push({ word, weight, others: (found?.find ?? []).filter((other) => other !== word), family });
    }
    // The words of a phrase say something by themselves too: a page that has all of them goes before one that has the thing only.
    for (const part of length > 1 ? words.slice(at, at + length) : []) {
      const partWeight = weighWord(part) * partOfPhrase;
      if (partWeight > 0 && part !== word && !seen.has(part)) {
        seen.add(part);
        terms.push({ word: part, weight: partWeight, others: [] });
      }
    }
    at += length;
  }
  if (terms.length > 0) return terms;
  return [...new Set(words)].map((word) => ({ word, weight: 1, others: [] }));
}

/**
 * The families that a text names, in its order.
 *
 * @param words as splitWords gives them
 * @returns their numbers in wordFamilies
 */
export function listFamilies(words: readonly string[]): number[] {
  const families: number[] = [];
  for (let at = 0; at < words.length;) {
    const { length, family } = findPhrase(words, at);
    if (family !== undefined) families.push(family);
    at += length;
  }
  return families;
}

function findPhrase(words: readonly string[], at: number): { length: number; family: number | undefined } {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length -= 1) {
    const family = familyOfPhrase.get(words.slice(at, at + length).join(' '));
    if (family !== undefined) return { length, family };
  }
  return { length: 1, family: undefined };
}
