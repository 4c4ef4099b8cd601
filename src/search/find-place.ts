import { chooseRow, describePassage, namePassages, topOfPage } from './choose-passage.ts';
import { choosePlace, type FoundPlace } from './choose-place.ts';
import { classifyQuery } from './classifier/classify-query.ts';
import { readPlaces } from './classifier/place-file.ts';
import type { FoundPages } from './found-pages.ts';
import type { Fragment } from './fragment.ts';
import type { ListedPage } from './page-list.ts';
import { splitSubject } from './read-query.ts';

/** Of places that were given so much of what is likely, nine of ten were right, on searches that nothing had been learned from. */
const sure = 0.7;

/** With the two next that were given so much, the top among them, eighteen of twenty searches have a right place among three. */
const possible = 0.04;
const mostOthers = 2;

/**
 * Finds the place in a page that a result leads to. A page of advice answers in its first sentences, so its top is the place unless people who asked so
 * were after one of its paragraphs; in the table of states it is a row; elsewhere, where most of the words stand together.
 *
 * @param page the page
 * @param fragment its text
 * @param places where the found words stand, ascending
 * @param query what was asked
 * @returns the place
 */
export async function findPlace(
  { kind }: Pick<ListedPage, 'kind'>,
  fragment: Fragment,
  places: readonly number[],
  { terms, meant, asked }: Pick<FoundPages, 'terms' | 'meant' | 'asked'>,
): Promise<FoundPlace> {
  if (kind === 'advice') return findLearned(fragment, meant, terms);
  return (kind === 'page' ? chooseRow(fragment, terms, asked) : undefined) ?? choosePlace(fragment, places);
}

/** The paragraph that most of those who asked so were led to; the top where none of the words is known. */
async function findLearned(fragment: Fragment, meant: string, terms: FoundPages['terms']): Promise<FoundPlace> {
  if (fragment.places === undefined) return topOfPage;
  const { ids, source } = readPlaces(fragment.places);
  const { chances } = await classifyQuery(splitSubject(meant), source);
  const [likeliest, ...others] = [...chances].sort(([, a], [, b]) => b - a);
  if (likeliest === undefined) return topOfPage;
  const [number, chance] = likeliest;
  const isSure = chance >= sure;
  const otherIds = others.flatMap(([other, itsChance]) => (itsChance >= possible ? (ids[other] ?? []) : []));
  return {
    ...describePassage(fragment, ids[number] ?? '', terms, isSure),
    isSure,
    others: namePassages(
      fragment,
      // The whole page is a tap and a swipe away from any of its paragraphs.
      otherIds.filter((id) => id !== '').slice(0, mostOthers),
    ),
  };
}
