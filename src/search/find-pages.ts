import { classifyQuery, type Classified, type ClassifierSource } from './classifier/classify-query.ts';
import { groupResults, type PagefindHit, type TermHits, type WordHits } from './group-results.ts';
import type { ListedPage } from './page-list.ts';
import { putStatesFirst } from './put-states-first.ts';
import { rankTogether, type Ranked } from './rank-together.ts';
import { readQuery, splitQuery, splitSubject, type QueryTerm } from './read-query.ts';
import type { SpellingList } from './spelling-list.ts';
import { splitWords } from './split-words.ts';
import { findNamedState } from './state-codes.ts';
import type { AskedOfState } from './state-questions.ts';

/** Where the answers come from; in tests, anything of this shape. */
export interface SearchSources {
  /** Searches Pagefind for one word (or, in double quotes, for just that word and no longer one). */
  find(word: string): Promise<readonly PagefindHit[]>;
  readonly pages: ReadonlyMap<string, ListedPage>;
  /** How many pages the index has; more than `pages` where the list was cut short. */
  readonly total: number;
  /** The spelling list, fetched when it is first asked for. */
  spelling(): Promise<SpellingList>;
  /** What people were seen to ask; without it the words on the pages decide alone. */
  readonly classifier?: ClassifierSource | undefined;
}

export interface FoundPage {
  readonly id: string;
  /** Missing where the page list was cut short: then the page's fragment has title and kind. */
  readonly page: ListedPage | undefined;
  readonly places: readonly number[];
}

export interface FoundPages {
  readonly results: readonly FoundPage[];
  /** Words that no page has, and what was searched for in their place. */
  readonly mended: readonly { readonly typed: string; readonly mended: string }[];
  /** For words that could be neither found nor mended: ours that come nearest. */
  readonly nearest: readonly string[];
  /** Every word that was searched for, to be marked in what is shown. */
  readonly words: readonly string[];
  /** What was asked, as it was meant: tells the place in a page. */
  readonly terms: readonly QueryTerm[];
  /** The query, with its slips mended. */
  readonly meant: string;
  /** What was asked of one state, if one is named. */
  readonly asked?: AskedOfState | undefined;
}

/** Other words for a thing count less than the word the reader chose. */
const otherWordWeight = 0.5;

/** "What does RIF mean", "define severance": a question for the glossary. */
const asksForMeaning = /\b(?:mean|means|meaning|definition|define|stands? for|what is an?)\b/i;

/** A word of the trade stands on so few pages, beside the glossary. */
const fewPages = 5;

/** A page that answers less than this of the query is not shown when a better one answers more than twice as much. */
const leastCoverage = 0.34;

/**
 * Answers a query: reads it, asks Pagefind for each of its words and their other words, mends words that no page has, and
 * merges everything into one list.
 *
 * @param text the query, as typed
 * @param sources Pagefind, the page list and the spelling list
 * @returns what was found; nothing in it when the text has no word of two letters
 * @throws what the sources throw (the index could not be loaded)
 */
export async function findPages(text: string, sources: SearchSources): Promise<FoundPages> {
  const terms = readQuery(text).filter(({ word }) => word.length > 1);
  const asTyped = classify(text, sources);
  const answers = await Promise.all(terms.map((term) => answerTerm(term, sources)));
  const hits = answers.flatMap((answer) => answer.hits);
  const glossary = asksForMeaning.test(text) ? 2 : isBareTerm(hits, sources.pages) ? 0.8 : undefined;
  const grouped = groupResults(hits, sources.pages, sources.total, glossary === undefined ? {} : { glossary });
  const best = Math.max(0, ...grouped.slice(0, 10).map(({ coverage }) => coverage));
  const shown = grouped.filter(({ coverage }) => coverage >= Math.min(leastCoverage, best));
  const mended = answers.flatMap((answer) => answer.mended);
  const listed = [...sources.pages.values()];
  const fits = shown.map(({ id, places, score }): FoundPage & Ranked => {
    const page = sources.pages.get(id);
    return { id, places, page, number: page && listed.indexOf(page), fit: score / grouped[0]!.score };
  });
  const meant = mended.length === 0 ? text : mendText(text, mended);
  const classified = meant === text ? await asTyped : await classify(meant, sources);
  const ranked = rankTogether(fits, classified, (number) => {
    const page = listed[number];
    return page && { id: page.id, page, places: [], number };
  });
  const asked = await readAskedState(meant);
  return {
    results: putStatesFirst(
      ranked.map(({ id, page, places }) => ({ id, page, places })),
      asked,
      listed,
    ),
    mended,
    nearest: [...new Set(answers.flatMap(({ nearest }) => nearest))],
    words: [...new Set(hits.flatMap(({ alternatives }) => alternatives.map(({ word }) => word)))],
    terms: meant === text ? terms : readQuery(meant),
    meant,
    asked,
  };
}

/** A page that the classifier gives so much of its belief is shown before the words on the pages have been looked at. */
const likely = 0.08;
/** So many of them, at most. */
const mostLikely = 5;

/**
 * Answers a query by what people were seen to ask alone: a few small files, long before Pagefind's program has come.
 *
 * @param text the query, as typed
 * @param sources the page list and the classifier
 * @returns the pages most likely to answer; undefined where half of the words or more are unknown, and only the index can tell
 */
export async function findAsked(
  text: string,
  sources: Pick<SearchSources, 'pages' | 'classifier'>,
): Promise<FoundPages | undefined> {
  const { known, chances } = await classify(text, sources);
  const listed = [...sources.pages.values()];
  const results = [...chances]
    .filter(([, chance]) => chance * known >= likely)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostLikely)
    .flatMap(([number]) => listed[number] ?? [])
    .map((page) => ({ id: page.id, page, places: [] }));
  if (known <= 0.5 || results.length === 0) return undefined;
  const terms = readQuery(text);
  const asked = await readAskedState(text);
  return {
    results: putStatesFirst(results, asked, listed),
    mended: [],
    nearest: [],
    words: terms.map(({ word }) => word),
    terms,
    meant: text,
    asked,
  };
}

/** What knows the ways to ask of a state comes when one is named; where it cannot be had, the words decide. */
async function readAskedState(text: string): Promise<AskedOfState | undefined> {
  const words = splitQuery(text);
  if (findNamedState(words) === undefined) return undefined;
  return import('./state-questions.ts').then(
    ({ readAskedOfState }) => readAskedOfState(words),
    () => undefined,
  );
}

const nothingKnown: Classified = { known: 0, chances: new Map() };

/** Without the classifier (a file that could not be had) the index answers alone. */
async function classify(text: string, { classifier }: Pick<SearchSources, 'classifier'>): Promise<Classified> {
  if (classifier === undefined) return nothingKnown;
  return classifyQuery(splitSubject(text), classifier).catch(() => nothingKnown);
}

/** The query as it was meant: a slip says nothing to the classifier. */
function mendText(text: string, mended: FoundPages['mended']): string {
  return splitWords(text)
    .map((word) => mended.find(({ typed }) => typed === word)?.mended ?? word)
    .join(' ');
}

/** "RIF" and no more: one word, rare among our pages, that the glossary explains. Who types it alone may ask what it is. */
function isBareTerm([term, ...more]: readonly TermHits[], pages: ReadonlyMap<string, ListedPage>): boolean {
  const typed = term?.alternatives.find(({ weight }) => weight === 1)?.hits ?? [];
  return (
    more.length === 0 &&
    typed.length <= fewPages &&
    typed.some(({ id, words }) => {
      const page = pages.get(id);
      return page?.kind === 'glossary' && words.some((place) => page.headings.has(place));
    })
  );
}

interface TermAnswer {
  readonly hits: readonly TermHits[];
  readonly mended: readonly { typed: string; mended: string }[];
  readonly nearest: readonly string[];
}

async function answerTerm(term: QueryTerm, sources: SearchSources): Promise<TermAnswer> {
  const [own, others] = await Promise.all([
    findKnownWord(term.word, sources),
    Promise.all(term.others.map((word) => findKnownWord(word, sources))),
  ]);
  const alternatives = [
    ...(own === undefined ? [] : [wordHits(term.word, 1, own)]),
    ...others.flatMap((hits, at) =>
      hits === undefined ? [] : [wordHits(term.others[at] ?? '', otherWordWeight, hits)],
    ),
  ];
  if (alternatives.length > 0) return { hits: [{ weight: term.weight, alternatives }], mended: [], nearest: [] };
  return answerUnknownWord(term, sources);
}

function wordHits(word: string, weight: number, hits: readonly PagefindHit[], isBeginning = false): WordHits {
  return { word, weight, hits, isBeginning };
}

/**
 * Pagefind never says that it does not know a word: it takes the longest word of its own that the typed one begins with
 * ("sevrance" finds "sev…", or "s"). A search for just that word, in quotes, tells the two apart;
 * it names the pages that have the word itself ("age", not "agent"), and the other search says where it stands.
 */
async function findKnownWord(word: string, sources: SearchSources): Promise<readonly PagefindHit[] | undefined> {
  const [own, all] = await Promise.all([sources.find(`"${word}"`), sources.find(word)]);
  if (own.length === 0) return undefined;
  const ids = new Set(own.map(({ id }) => id));
  return all.filter(({ id }) => ids.has(id));
}

/** A word that no page has: still being typed, joined with its neighbor, misspelled, or simply not ours. */
async function answerUnknownWord({ word, weight }: QueryTerm, sources: SearchSources): Promise<TermAnswer> {
  const hitsOf = async (found: string): Promise<TermHits> => ({
    weight,
    alternatives: [wordHits(found, 1, await sources.find(found), true)],
  });
  if (isBeginning(word, sources.pages)) return { hits: [await hitsOf(word)], mended: [], nearest: [] };
  // A number has no spelling.
  if (/^\d+$/.test(word)) return { hits: [], mended: [], nearest: [] };
  // Most queries need neither the list nor what works on it.
  const [list, { completeWord, findNearestWords, splitJoinedWord }] = await Promise.all([
    sources.spelling(),
    import('./mend-word.ts'),
  ]);
  const completed = completeWord(word, list);
  if (completed !== undefined) return { hits: [await hitsOf(completed)], mended: [], nearest: [] };
  const parts = splitJoinedWord(word, list);
  if (parts !== undefined) {
    return {
      hits: await Promise.all(parts.map(hitsOf)),
      mended: [{ typed: word, mended: parts.join(' ') }],
      nearest: [],
    };
  }
  const [nearest, ...more] = findNearestWords(word, list, 3);
  if (nearest === undefined) return { hits: [], mended: [], nearest: findNearestWords(word, list, 3, 1) };
  // A mended word may have other words too: "sevrance" is "severance" is "release". It is on our list, so this ends here.
  const [mended] = readQuery(nearest);
  const answer = await answerTerm(mended ?? { word: nearest, weight, others: [] }, sources);
  return { ...answer, mended: [{ typed: word, mended: nearest }], nearest: more };
}

const titleWords = new WeakMap<ReadonlyMap<string, ListedPage>, readonly string[]>();

/** Whether a word of a title or an answer begins so: spares the spelling list while a word is being typed. */
function isBeginning(word: string, pages: ReadonlyMap<string, ListedPage>): boolean {
  let words = titleWords.get(pages);
  if (words === undefined) {
    words = [...new Set([...pages.values()].flatMap(({ title, answer }) => splitWords(`${title} ${answer}`)))];
    titleWords.set(pages, words);
  }
  return words.some((known) => known.startsWith(word));
}
