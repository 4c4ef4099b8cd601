import type { ListedPage, PageKind } from './page-list.ts';
import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';

/** What Pagefind says about one page for one word. */
export interface PagefindHit {
  readonly id: string;
  /** Its score: how rare the word is, times how much the page is about it. */
  readonly score: number;
  /** Where the word stands, counted in words from the page's beginning; nowhere when only title or answer has it. */
  readonly words: readonly number[];
}

/** One word that was searched for, and the pages that have it. */
export interface WordHits {
  readonly word: string;
  /** 1 for the word that was typed, less for other words for the same thing. */
  readonly weight: number;
  /** True while the word is still being typed: pages match that have a word which begins so. */
  readonly isBeginning: boolean;
  readonly hits: readonly PagefindHit[];
}

/** All that was found for one term of the query. */
export interface TermHits {
  /** How much the term counts beside the others (read-query.ts). */
  readonly weight: number;
  readonly alternatives: readonly WordHits[];
}

export interface GroupedResult {
  readonly id: string;
  readonly score: number;
  /** The part of the query that the page answers, from 0 to 1; rare words count more. */
  readonly coverage: number;
  /** Where the found words stand in the page's text, ascending, each once. */
  readonly places: readonly number[];
}

/**
 * A question wants the page that answers it. A chapter of 3,000 words and a list of all terms hold almost any word, so what they hold counts
 * less; the figures are those with which the queries of tests/search found the most.
 */
const kindWeights: Readonly<Record<PageKind, number>> = {
  advice: 1.15,
  exercise: 1.05,
  glossary: 0.3,
  appendix: 1,
  chapter: 0.4,
  person: 0.4,
  page: 0.7,
};

/** What a word is worth by where it stands; in the text at most, by how much the page is about it. */
const worth = { text: 1.5, title: 5, heading: 3, way: 3.5, answer: 3 };

/** A typed word that stands in many of a page’s ways of asking is what the page is about: more for each, and less for each further one. */
const moreWays = 0.5;

/** Words of one way of asking stand so near to each other. */
const wayLength = 8;

/** Words that a reader typed one after the other and that follow each other so soon in one way of asking say more than the same words apart. */
const nextTo = 4;

/** Pagefind's measure of how much a page is about a word ends here (its termSaturation + 1). */
const highestStrength = 2.4;

/**
 * Merges what was found for each term into one list with every page once, the best first. Pagefind by itself wants every
 * word on the page; here a page may lack one, and pays for it by how rare that word is. A page whose title, answer or one
 * way of asking holds most of the query together, and in its order, goes before one that has the words here and there.
 *
 * @param terms what was found for each term
 * @param pages every page that can be found, by id; of a page that is not in it only the text is known
 * @param total how many pages the index has
 * @param weights of kinds that the query asks for by itself, in place of the usual ones
 * @returns the results in order; a tie goes to the page that comes first in the book
 */
export function groupResults(
  terms: readonly TermHits[],
  pages: ReadonlyMap<string, ListedPage>,
  total: number,
  weights: Partial<Record<PageKind, number>> = {},
): GroupedResult[] {
  const found = new Map<string, PageMatch[]>();
  let whole = 0;
  for (const term of terms) {
    const matches = matchTerm(term, pages, total);
    if (matches.size === 0) continue;
    // Softened: a word that stands on one page only is not worth three ordinary ones.
    // What the typed word is worth by itself counts too: "overqualified" is rarer than "too old", which it also brings.
    const own = term.alternatives.find(({ weight }) => weight === 1)?.hits.length ?? matches.size;
    const value = (0.5 * measureRarity(total, matches.size) + 0.5 * measureRarity(total, own)) ** 0.4 * term.weight;
    whole += value;
    for (const [id, match] of matches) found.set(id, [...(found.get(id) ?? []), { ...match, value }]);
  }
  const results = [...found].map(([id, matches]): GroupedResult => {
    const page = pages.get(id);
    const sum = matches.reduce((all, { value, strength }) => all + value * strength, 0);
    const coverage = matches.reduce((all, { value }) => all + value, 0) / whole;
    const together = findBestTogether(matches) / whole;
    const inOrder = findBestInOrder(matches) / whole;
    const score =
      sum *
      Math.sqrt(coverage) *
      (1 + 3 * together + 2 * inOrder) *
      (page === undefined ? 1 : (weights[page.kind] ?? kindWeights[page.kind]));
    const places = [...new Set(matches.flatMap((match) => match.places))].sort((a, b) => a - b);
    return { id, coverage, score, places };
  });
  const orderOf = (id: string) => pages.get(id)?.order ?? 0;
  return results.sort((a, b) => b.score - a.score || orderOf(a.id) - orderOf(b.id) || (a.id < b.id ? -1 : 1));
}

/** How one page answers one term. */
interface TermMatch {
  strength: number;
  /** How surely title, a heading or the answer has it, from 0 to 1. */
  inTitle: number;
  inHeading: number;
  inAnswer: number;
  places: number[];
  ways: number[];
}
interface PageMatch extends TermMatch {
  /** What the term is worth in this query: its weight times its rarity. */
  value: number;
}

function matchTerm(term: TermHits, pages: ReadonlyMap<string, ListedPage>, total: number): Map<string, TermMatch> {
  const matches = new Map<string, TermMatch>();
  for (const { word, weight, isBeginning, hits } of term.alternatives) {
    // Pagefind's score is rarity × strength. Rarity is taken out, so that a rare word for a common thing does not win by it.
    const rarity = measureRarity(total, hits.length);
    const stem = stemWord(word);
    for (const { id, score, words } of hits) {
      const match = matches.get(id) ?? { strength: 0, inTitle: 0, inHeading: 0, inAnswer: 0, places: [], ways: [] };
      const page = pages.get(id);
      const length = page?.length ?? Infinity;
      const has = (stems: readonly string[]) =>
        stems.some((known) => known === stem || (isBeginning && known.startsWith(word)));
      const { title, answer } = page === undefined ? noStems : readStems(page);
      if (has(title)) match.inTitle = Math.max(match.inTitle, weight);
      if (has(answer)) match.inAnswer = Math.max(match.inAnswer, weight);
      const ways = words.filter((place) => place >= length);
      match.ways.push(...ways);
      for (const place of words) if (place < length) match.places.push(place);
      const inText = Math.min(1, score / rarity / highestStrength);
      if (page !== undefined && words.some((place) => page.headings.has(place)))
        match.inHeading = Math.max(match.inHeading, weight);
      const inWays = ways.length > 0 ? worth.way * (1 + (weight < 1 ? 0 : moreWays * Math.log(ways.length))) : 0;
      const strength = weight * (worth.text * inText + inWays);
      match.strength = Math.max(match.strength, strength);
      matches.set(id, match);
    }
  }
  for (const match of matches.values()) {
    match.strength += match.inTitle * worth.title + match.inHeading * worth.heading + match.inAnswer * worth.answer;
  }
  return matches;
}

/** The most of the query that stands together: in the title, in headings, in the answer, or in one way of asking. */
function findBestTogether(matches: readonly PageMatch[]): number {
  const sumOf = (part: 'inTitle' | 'inHeading' | 'inAnswer') =>
    matches.reduce((sum, match) => sum + match.value * match[part], 0);
  let best = Math.max(sumOf('inTitle'), sumOf('inHeading'), sumOf('inAnswer'));
  for (const start of matches.flatMap(({ ways }) => ways)) {
    const near = matches.filter(({ ways }) => ways.some((place) => place >= start && place < start + wayLength));
    best = Math.max(
      best,
      near.reduce((sum, { value }) => sum + value, 0),
    );
  }
  return best;
}

/** The most of the query that one way of asking has in the order in which it was typed, pair by pair. */
function findBestInOrder(matches: readonly PageMatch[]): number {
  const pairs = matches.slice(1).flatMap((next, at) => {
    const one = matches[at]!;
    const value = Math.sqrt(one.value * next.value);
    return one.ways.flatMap((from) => {
      const to = next.ways.find((place) => place > from && place <= from + nextTo);
      return to === undefined ? [] : [{ at, from, to, value }];
    });
  });
  let best = 0;
  for (const { from: start } of pairs) {
    const counted = new Map<number, number>();
    for (const { at, from, to, value } of pairs) if (from >= start && to < start + wayLength) counted.set(at, value);
    best = Math.max(
      best,
      [...counted.values()].reduce((sum, value) => sum + value, 0),
    );
  }
  return best;
}

/** How surprising it is to meet a word on a page: the usual inverse document frequency, as Pagefind counts it too. */
function measureRarity(total: number, pages: number): number {
  return Math.log((Math.max(total, pages) - pages + 0.5) / (pages + 0.5) + 1);
}

const noStems = { title: [], answer: [] };
const stemsOfPage = new WeakMap<ListedPage, { title: readonly string[]; answer: readonly string[] }>();

function readStems(page: ListedPage): { title: readonly string[]; answer: readonly string[] } {
  const known = stemsOfPage.get(page);
  if (known !== undefined) return known;
  // A slug is authored too ("resume-length"), and says shortly what a longer title only hints at.
  const slug = page.url.split('/').at(-2)?.replaceAll('-', ' ') ?? '';
  const stems = {
    title: splitWords(`${page.title} ${slug}`).map(stemWord),
    answer: splitWords(page.answer).map(stemWord),
  };
  stemsOfPage.set(page, stems);
  return stems;
}
