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
