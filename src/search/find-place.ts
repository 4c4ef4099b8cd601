import { choosePassage, chooseRow } from './choose-passage.ts';
import { choosePlace, type FoundPlace } from './choose-place.ts';
import type { Fragment } from './fragment.ts';
import type { ListedPage } from './page-list.ts';
import type { QueryTerm } from './read-query.ts';
import type { AskedOfState } from './state-questions.ts';

/**
 * Finds the place in a page that a result leads to. A page of advice answers in its first sentences, so its top is the place unless the question is about
 * one part of it; in a table of many it is a row; elsewhere, where most of the words stand together.
 *
 * @param page the page
 * @param fragment its text
 * @param places where the found words stand, ascending
 * @param terms what was asked
 * @param asked what it wants to know of a state
 * @returns the place
 */
export function findPlace(
  { kind, title, answer }: ListedPage,
  fragment: Fragment,
  places: readonly number[],
  terms: readonly QueryTerm[],
  asked?: AskedOfState,
): FoundPlace {
  if (kind === 'advice') return choosePassage(fragment, terms, `${title} ${answer}`);
  return (kind === 'page' ? chooseRow(fragment, terms, asked) : undefined) ?? choosePlace(fragment, places);
}
