import type { FoundPage } from './find-pages.ts';
import type { ListedPage } from './page-list.ts';
import { splitQuery } from './read-query.ts';
import { findNamedState } from './state-codes.ts';
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

/**
 * What a query wants to know of a state. The reader of such questions is loaded when a state is named; where it cannot be had, the query is one like others.
 *
 * @param text the query
 * @returns the state and the question; undefined where no state is named, or two
 */
export async function readAsked(text: string): Promise<AskedOfState | undefined> {
  const words = splitQuery(text);
  if (findNamedState(words) === undefined) return undefined;
  return import('./state-questions.ts').then(
    ({ readAskedOfState }) => readAskedOfState(words),
    () => undefined,
  );
}

/**
 * What is asked is asked in every state: of the pages none is about one.
 *
 * @param text the query
 * @returns it without the state that it names; as it is where none is named, or nothing else
 */
export function leaveOutState(text: string): string {
  const words = splitQuery(text).join(' ');
  const state = findNamedState(words.split(' '));
  if (state === undefined) return text;
  const rest = ` ${words} `.replace(` ${state.label.toLowerCase()} `, ' ').trim();
  return rest === '' ? text : rest;
}
