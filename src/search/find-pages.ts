import { answerTerm } from './answer-term.ts';
import { classify } from './find-asked.ts';
import type { FoundPage, FoundPages } from './found-pages.ts';
import { groupResults, type TermHits } from './group-results.ts';
import type { ListedPage } from './page-list.ts';
import { putStatesFirst } from './put-states-first.ts';
import { rankTogether, type Ranked } from './rank-together.ts';
import { readAskedState } from './read-asked-state.ts';
import { readQuery } from './read-query.ts';
import type { SearchSources } from './search-sources.ts';
import { splitWords } from './split-words.ts';

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
