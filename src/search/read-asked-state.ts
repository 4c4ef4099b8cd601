import { splitQuery } from './read-query.ts';
import { findNamedState } from './state-codes.ts';
import type { AskedOfState } from './state-questions.ts';

/** What knows the ways to ask of a state comes when one is named; where it cannot be had, the words decide. */
export async function readAskedState(text: string): Promise<AskedOfState | undefined> {
  const words = splitQuery(text);
  if (findNamedState(words) === undefined) return undefined;
  return import('./state-questions.ts').then(
    ({ readAskedOfState }) => readAskedOfState(words),
    () => undefined,
  );
}
