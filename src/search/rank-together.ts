import type { Classified } from './classifier/classify-query.ts';

/** Beside what people were seen to ask, how much the words on the page count. */
const wordsCount = 0.35;
/** Words that fit less than this fit not at all. */
const leastFit = 0.05;
/** What a page that was not learned (a chapter, a person) is given of what the classifier does not know: a name is in no page that was. */
const shareOfUnlearned = 0.2;
/** And at best, when its words fit as no other page's do: somebody looks for a scene. */
const unlearnedAtBest = 0.35;
/** No page is quite impossible. */
const leastChance = 1e-4;
/** A page with none of the words is shown when it is so likely to answer: often it is the third that is meant. */
const likelyEnough = 0.02;
/** It is asked for in other words than its own, which is no fault: it counts as one that has some of them. */
const fitOfOthers = 0.2;

export interface Ranked {
  /** Number of the page in the page list; undefined where the list was cut short. */
  readonly number: number | undefined;
  /** How well its words fit, up to 1 for the best; undefined where it has none of them. */
  readonly fit?: number;
}

/**
 * Puts two opinions together: how well the words on a page fit the query, and how likely it is by what people were seen to ask.
 *
 * @param fits the pages that have words of the query
 * @param classified what the classifier makes of it
 * @param make makes a result of a page that has none of the words, from its number
 * @returns all of them, the best first
 */
export function rankTogether<T extends Ranked>(
  fits: readonly T[],
  { known, chances }: Classified,
  make: (number: number) => T | undefined,
): T[] {
  if (chances.size === 0) return [...fits].sort((a, b) => (b.fit ?? 0) - (a.fit ?? 0));
  const have = new Set(fits.map(({ number }) => number));
  const others = [...chances].flatMap(([number, chance]) =>
    have.has(number) || chance * known < likelyEnough ? [] : (make(number) ?? []),
  );
  const unlearned = (fit: number) => Math.max(shareOfUnlearned * (1 - known), unlearnedAtBest * fit ** 4);
  const score = ({ number, fit = fitOfOthers }: T) => {
    const chance = number === undefined ? undefined : chances.get(number);
    return wordsCount * Math.log(Math.max(leastFit, fit)) + Math.log(Math.max(leastChance, chance ?? unlearned(fit)));
  };
  return [...fits, ...others]
    .map((result, at) => ({ result, at, score: score(result) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ result }) => result);
}
