import type { FoundPage } from './found-pages.ts';
import type { ListedPage } from './page-list.ts';
import type { AskedOfState } from './state-questions.ts';

/** A state that is named is worth a look at its row in any case. */
const amongFirst = 3;

/**
 * Where one rule of one state is asked for and nothing else, the table of states answers best; where more is asked of a state, it is among the first three.
 *
 * @param results what was found, the best first
 * @param asked what the query wants to know of which state
 * @param listed the pages that can be found
 * @returns the results, with the table there
 */
export function putStatesFirst(
  results: readonly FoundPage[],
  asked: AskedOfState | undefined,
  listed: readonly ListedPage[],
): readonly FoundPage[] {
  const table = listed.find(({ url }) => url === '/states/');
  if (asked === undefined || table === undefined) return results;
  const found = results.find(({ id }) => id === table.id) ?? { id: table.id, page: table, places: [] };
  const others = results.filter(({ id }) => id !== table.id);
  const most = asked.isAll ? 0 : amongFirst - 1;
  const at = Math.min(most, results.includes(found) ? results.indexOf(found) : most);
  return [...others.slice(0, at), found, ...others.slice(at)];
}
