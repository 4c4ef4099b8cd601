import type { FoundPage } from './find-pages.ts';
import type { ListedPage } from './page-list.ts';
import type { AskedOfState } from './state-questions.ts';

/**
 * Where one rule of one state is asked for and nothing else, the table of states answers best.
 *
 * @param results what was found, the best first
 * @param asked what the query wants to know of which state
 * @param listed the pages that can be found
 * @returns the results, the table before them in that case
 */
export function putStatesFirst(
  results: readonly FoundPage[],
  asked: AskedOfState | undefined,
  listed: readonly ListedPage[],
): readonly FoundPage[] {
  const table = asked?.isAll === true ? listed.find(({ url }) => url === '/states/') : undefined;
  if (table === undefined) return results;
  const found = results.find(({ id }) => id === table.id) ?? { id: table.id, page: table, places: [] };
  return [found, ...results.filter(({ id }) => id !== table.id)];
}
