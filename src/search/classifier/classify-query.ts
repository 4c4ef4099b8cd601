import { stemWord } from '../stem-word.ts';
import { weighWord } from '../stop-words.ts';
import type { LearnedFeature } from './classifier-file.ts';
import { listFeatures, shortenWord } from './query-features.ts';

/** Where the classifier is read from; in tests, anything of this shape. */
export interface ClassifierSource {
  /** By the page's number in the page list: how often it is asked for, whatever the words. Pages that were not learned are not in it. */
  readonly bias: ReadonlyMap<number, number>;
  /** Gives the learned features among these; the others are unknown. */
  read(features: readonly string[]): Promise<ReadonlyMap<string, LearnedFeature>>;
}

/** What the classifier makes of a query. */
export interface Classified {
  /** How much of the query it knows, from 0 to 1: a word that nobody was seen to ask with counts as a rare one. */
  readonly known: number;
  /** For each page that was learned, by its number, how likely it is that it answers; together 1. */
  readonly chances: ReadonlyMap<number, number>;
}

/** What a word is worth that was never learned: as much as one that was learned once. */
const unknownIdf = 9;

/**
 * How surely each page answers a query, as far as its words tell.
 *
 * @param words of the query, as splitQuery gives them
 * @param source the classifier
 * @returns the chances of each page, and how much of the query they rest on
 * @throws what the source throws
 */
export async function classifyQuery(words: readonly string[], source: ClassifierSource): Promise<Classified> {
  const learned = await source.read(listFeatures(words));
  const known = measureKnown(words, learned);
  if (known === 0) return { known, chances: new Map() };
  const features = [...learned.values()];
  const length = Math.hypot(...features.map(({ idf }) => idf));
  const scores = new Map(source.bias);
  for (const { idf, weights } of features)
    for (const [page, weight] of weights)
      if (scores.has(page)) scores.set(page, scores.get(page)! + (idf / length) * weight);
  const most = Math.max(...scores.values());
  const chances = new Map([...scores].map(([page, score]) => [page, Math.exp(score - most)]));
  const sum = [...chances.values()].reduce((all, chance) => all + chance, 0);
  for (const [page, chance] of chances) chances.set(page, chance / sum);
  return { known, chances };
}

/** Of the words that say something of the subject, the share that was learned, rare words counting more. */
function measureKnown(words: readonly string[], learned: ReadonlyMap<string, LearnedFeature>): number {
  let all = 0;
  let known = 0;
  for (const word of words) {
    const weight = weighWord(word);
    const stem = stemWord(word);
    const feature = learned.get(stem) ?? learned.get(shortenWord(stem) ?? '');
    // A sum or a year that nobody asked with takes nothing away from the words beside it.
    if (feature === undefined && /^\d+$/.test(word)) continue;
    all += weight * (feature?.idf ?? unknownIdf);
    known += weight * (feature?.idf ?? 0);
  }
  return all === 0 ? 0 : known / all;
}
