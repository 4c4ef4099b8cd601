import type { ListedPage } from './page-list.ts';

/**
 * Whether a result may show what its page says. A chapter's title stands in the contents, so it is never hidden; its
 * sentences are, until the reader has got there. The first chapter spoils nothing.
 *
 * @param page the page found, or undefined where its details are not known yet
 * @param furthest the number of the furthest chapter that the reader has opened; 0 when none
 * @param isLifted true when the reader asked to see everything
 * @returns true when only title and place may be shown
 */
export function isSpoiler(page: Pick<ListedPage, 'from'> | undefined, furthest: number, isLifted: boolean): boolean {
  if (page === undefined || isLifted) return false;
  return page.from > Math.max(1, furthest);
}

/**
 * A result that may not say what it has does not stand before those that do, unless it is the best there is.
 *
 * @param results the best first
 * @param isCovered whether a page shows its title only
 * @returns the same, the covered ones behind the others; the first stays
 */
export function sinkCovered<T extends { readonly page: ListedPage | undefined }>(
  results: readonly T[],
  isCovered: (page: ListedPage) => boolean,
): readonly T[] {
  const [best, ...others] = results;
  if (best === undefined) return results;
  const isSunk = ({ page }: T) => page !== undefined && isCovered(page);
  return [best, ...others.filter((one) => !isSunk(one)), ...others.filter(isSunk)];
}
