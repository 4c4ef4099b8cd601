import { classifyQuery, type Classified } from './classifier/classify-query.ts';
import type { FoundPages } from './found-pages.ts';
import { putStatesFirst } from './put-states-first.ts';
import { readAskedState } from './read-asked-state.ts';
import { readQuery, splitSubject } from './read-query.ts';
import type { SearchSources } from './search-sources.ts';

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

const nothingKnown: Classified = { known: 0, chances: new Map() };

/** What people who asked so were after. Without the classifier (a file that could not be had) the index answers alone. */
export async function classify(text: string, { classifier }: Pick<SearchSources, 'classifier'>): Promise<Classified> {
  if (classifier === undefined) return nothingKnown;
  return classifyQuery(splitSubject(text), classifier).catch(() => nothingKnown);
}
