import type { PagefindHit, TermHits, WordHits } from './group-results.ts';
import type { ListedPage } from './page-list.ts';
import { readQuery, type QueryTerm } from './read-query.ts';
import type { SearchSources } from './search-sources.ts';
import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';

/** Other words for a thing count less than the word the reader chose. */
const otherWordWeight = 0.5;

export interface TermAnswer {
  readonly hits: readonly TermHits[];
  /** Slips, and what was searched for in their place. */
  readonly mended: readonly { typed: string; mended: string }[];
  /** For a word that could be neither found nor mended: ours that come nearest. */
  readonly nearest: readonly string[];
}

/**
 * Looks one word of a query up, and its other words, in the index; a word that no page has is completed or mended.
 *
 * @param term the word, with other words for the same thing
 * @param sources Pagefind, the page list and the spelling list
 * @returns where it stands; several terms where a word was two that were typed as one
 * @throws what the sources throw (the index could not be loaded)
 */
export async function answerTerm(term: QueryTerm, sources: SearchSources): Promise<TermAnswer> {
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
  // "Foster", "army", "fuel": no page has the word, and people ask with it. Mended, it would ask for something else.
  if (await isAskedWith(word, sources)) return { hits: [], mended: [], nearest: [] };
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

/** At most so rare among the searches that are learned from, as inverse document frequency: some four of 39,000. What is rarer may be a slip of somebody's. */
const rareAsWord = 10;

/** Whether people were seen to ask with a word, and more than once or twice. */
async function isAskedWith(word: string, { classifier }: SearchSources): Promise<boolean> {
  const stem = stemWord(word);
  const learned = await classifier?.read([stem]).catch(() => undefined);
  return (learned?.get(stem)?.idf ?? Infinity) <= rareAsWord;
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
