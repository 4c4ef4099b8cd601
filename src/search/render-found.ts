import { choosePlace, type FoundPlace } from './choose-place.ts';
import type { FoundPage } from './find-pages.ts';
import type { Fragment } from './fragment.ts';
import type { LoadedSearch } from './load-search.ts';
import { makeElement } from '#ui/make-element.ts';
import { listPage, type ListedPage, type PageKind } from './page-list.ts';
import { renderResult } from './render-result.ts';

/** A fragment holds a page's whole text: it is fetched for so many of the first results that have several places. */
const mostPlaces = 4;
/** An exercise is one place; these have several. */
const kindsWithPlaces: ReadonlySet<PageKind> = new Set(['advice', 'chapter', 'appendix', 'glossary', 'person', 'page']);

/**
 * A page of advice has its sentence, so the place in it can wait, in ms: until whoever is still typing has found other pages, and long before
 * anybody has read the results.
 */
const settled = 500;

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
      const listed = listPage(id, fragment);
      const rendered = render(listed);
      rendered.showPlace(placeOn(listed, fragment, places));
      item.replaceChildren(...rendered.item.childNodes);
    });
    return item;
  }
  const { item, showPlace } = render(page);
  const addPlace = async () => {
    const fragment = await search.fragment(id);
    if (fragment !== undefined) showPlace(placeOn(page, fragment, places));
  };
  if (at < mostPlaces && places.length > 0 && kindsWithPlaces.has(page.kind) && !isCovered(page)) {
    if (page.kind === 'advice')
      setTimeout(() => {
        if (item.isConnected) void addPlace();
      }, settled);
    else void addPlace();
  }
  return item;
}

/** A page of advice answers in its first sentences: a result leads to its top unless the question is about one part of it. */
function placeOn({ kind, title, answer }: ListedPage, fragment: Fragment, places: readonly number[]): FoundPlace {
  return choosePlace(fragment, places, kind === 'advice' ? `${title} ${answer}` : undefined);
}
