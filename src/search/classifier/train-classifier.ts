import { splitQuery } from '../read-query.ts';
import { listFeatures } from './query-features.ts';

/** Something that people ask, and the numbers of the pages that answer it. */
export interface AskedText {
  readonly text: string;
  readonly pages: readonly number[];
}

/** The same, as it is learned from. */
export interface AskedExample {
  /** What it consists of (query-features.ts). */
  readonly features: readonly string[];
  /** Numbers of the pages; several share the example. */
  readonly pages: readonly number[];
}

/** @returns what is learned from of something that people ask */
export function readExample({ text, pages }: AskedText): AskedExample {
  return { features: listFeatures(splitQuery(text)), pages };
}

/** How surely each page answers a query, as far as its words tell: a linear model, one weight for each feature and page. */
export interface QueryClassifier {
  /** Numbers of the pages that were learned, ascending. */
  readonly pages: readonly number[];
  /** How often each page is asked for, whatever the words; in the order of `pages`. */
  readonly bias: Float64Array;
  /** By the feature's name: how rare it is, and its weight for each page, in the order of `pages`. */
  readonly features: ReadonlyMap<string, { readonly idf: number; readonly weights: Float64Array }>;
}

export interface TrainOptions {
  /** A pair of words is learned when it stands in so many examples. */
  readonly leastPairs: number;
  /** A page is learned when so many examples ask for it. */
  readonly leastExamples: number;
  /** How often all examples are gone through. */
  readonly rounds: number;
  /** How far a weight moves at first. */
  readonly rate: number;
  /** What each weight is taken to have moved already: more keeps those quiet that hardly matter. */
  readonly start: number;
  /** The pull towards zero: more leaves fewer weights. */
  readonly sparse: number;
}

/** Chosen by trying others on searches of people whose own were left out. */
export const usualTraining: TrainOptions = {
  leastPairs: 4,
  leastExamples: 6,
  rounds: 12,
  rate: 0.3,
  start: 0.1,
  sparse: 0.0002,
};

/**
 * Learns from examples which words ask for which page: multinomial logistic regression over words and pairs, each example scaled to length 1 by
 * inverse document frequency, by AdaGrad in a fixed order. The same examples give the same weights.
 *
 * @param examples what people ask, with the pages that answer
 * @param options how it is learned
 * @returns the classifier
 */
export function trainClassifier(
  examples: readonly AskedExample[],
  { leastPairs, leastExamples, rounds, rate, start, sparse }: TrainOptions = usualTraining,
): QueryClassifier {
  const perPage = count(examples.flatMap(({ pages }) => pages));
  const pages = [...perPage].flatMap(([page, n]) => (n >= leastExamples ? [page] : [])).sort((a, b) => a - b);
  const numberOf = new Map(pages.map((page, at) => [page, at]));
  const perFeature = count(examples.flatMap(({ features }) => features));
  const names = [...perFeature].flatMap(([name, n]) => (!name.includes(' ') || n >= leastPairs ? [name] : [])).sort();
  const idf = Float64Array.from(names, (name) => measureIdf(examples.length, perFeature.get(name)!));
  const featureOf = new Map(names.map((name, at) => [name, at]));
  const P = pages.length;
  const rows = examples.flatMap(({ pages: wanted, features: having }) => {
    const right = wanted.flatMap((page) => numberOf.get(page) ?? []);
    const features = having.flatMap((name) => featureOf.get(name) ?? []);
    return right.length === 0 || features.length === 0 ? [] : [{ right, features, length: lengthOf(features, idf) }];
  });
  const weights = new Float64Array(names.length * P);
  const squares = new Float64Array(names.length * P).fill(start);
  const bias = new Float64Array(P);
  const biasSquares = new Float64Array(P).fill(start);
  const scores = new Float64Array(P);
  const order = rows.map((_, at) => at);
  const random = makeRandom(7);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const at of order) {
      const { right, features, length } = rows[at]!;
      scores.set(bias);
      for (const feature of features) {
        const value = idf[feature]! / length;
        const from = feature * P;
        for (let page = 0; page < P; page += 1) scores[page]! += value * weights[from + page]!;
      }
      softmax(scores);
      // From here on, how far each page's probability is from what it should be.
      for (const page of right) scores[page]! -= 1 / right.length;
      for (let page = 0; page < P; page += 1) {
        const slope = scores[page]!;
        biasSquares[page]! += slope * slope;
        bias[page]! -= (rate * slope) / Math.sqrt(biasSquares[page]!);
      }
      for (const feature of features) {
        const value = idf[feature]! / length;
        const from = feature * P;
        for (let page = 0; page < P; page += 1) {
          const place = from + page;
          const slope = scores[page]! * value;
          squares[place]! += slope * slope;
          const pace = rate / Math.sqrt(squares[place]!);
          const moved = weights[place]! - pace * slope;
          weights[place] = Math.sign(moved) * Math.max(0, Math.abs(moved) - pace * sparse);
        }
      }
    }
  }
  const features = new Map(
    names.map((name, at) => [name, { idf: idf[at]!, weights: weights.slice(at * P, (at + 1) * P) }]),
  );
  return { pages, bias, features };
}

/** The usual smoothed inverse document frequency: a word in every example counts 1. */
function measureIdf(examples: number, having: number): number {
  return Math.log((1 + examples) / (1 + having)) + 1;
}

function lengthOf(features: readonly number[], idf: Readonly<Float64Array>): number {
  return Math.sqrt(features.reduce((sum, feature) => sum + idf[feature]! ** 2, 0));
}

function softmax(scores: Float64Array): void {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) sum += scores[at] = Math.exp(scores[at]! - most);
  for (let at = 0; at < scores.length; at += 1) scores[at]! /= sum;
}

function count<T>(names: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Numbers that look like chance and are the same each time. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
