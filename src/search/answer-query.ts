import { findAsked } from './find-asked.ts';
import { findPages } from './find-pages.ts';
import type { FoundPages } from './found-pages.ts';
import type { LoadedSearch } from './load-search.ts';

export interface Answer {
  readonly found: FoundPages;
  /** More is on its way. */
  readonly isEarly: boolean;
}

/**
 * Answers a query, once or twice: while the index is still to come, by what people were seen to ask; then whole.
 *
 * @param text the query, as typed
 * @param search what was loaded
 * @yields the answers. Where the index cannot be had the early one again, as the last; undefined where there was none
 */
export async function* answerQuery(text: string, search: LoadedSearch): AsyncGenerator<Answer | undefined> {
  const early = search.isIndexThere() ? undefined : await findAsked(text, search);
  if (early !== undefined) yield { found: early, isEarly: true };
  // What has been answered stays.
  const found = await findPages(text, search).catch(() => early);
  yield found && { found, isEarly: false };
}
