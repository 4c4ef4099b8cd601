import { choosePlace } from './choose-place.ts';
import type { FoundPage } from './find-pages.ts';
import type { LoadedSearch } from './load-search.ts';
import { makeElement } from '#ui/make-element.ts';
import { listPage, type ListedPage, type PageKind } from './page-list.ts';
import { renderResult } from './render-result.ts';

/** A fragment holds a page's whole text: it is fetched for so many of the first results that have several places. */
const mostPlaces = 4;
/** An advice page or an exercise is one place; these have several. */
const kindsWithPlaces: ReadonlySet<PageKind> = new Set(['chapter', 'appendix', 'glossary', 'person', 'page']);

export interface FoundContext {
  readonly search: Pick<LoadedSearch, 'base' | 'fragment'>;
  /** Words to mark. */
  readonly words: readonly string[];
  /** Whether a page shows its title only, because the reader has not got there. */
  isCovered(page: ListedPage): boolean;
}

/**
 * Makes the list item of one result. The place in the page comes a moment later, for the first results; a page that the
 * list does not have shows itself only then.
 *
 * @param found the result
 * @param at its number among those shown, from 0
 * @param context what all results share
 */
export function renderFound(found: FoundPage, at: number, { search, words, isCovered }: FoundContext): HTMLLIElement {
  const { id, page, places } = found;
  const render = (shown: ListedPage) =>
    renderResult({ page: shown, base: search.base, words, isSpoiler: isCovered(shown) });
  if (page === undefined) {
    const item = makeElement('li', { class: 'found' });
    void search.fragment(id).then((fragment) => {
      if (fragment === undefined) return item.remove();
      const rendered = render(listPage(id, fragment));
      rendered.showPlace(choosePlace(fragment, places));
      item.replaceChildren(...rendered.item.childNodes);
    });
    return item;
  }
  const { item, showPlace } = render(page);
  if (at < mostPlaces && kindsWithPlaces.has(page.kind) && !isCovered(page)) {
    void search.fragment(id).then((fragment) => {
      if (fragment !== undefined) showPlace(choosePlace(fragment, places));
    });
  }
  return item;
}
