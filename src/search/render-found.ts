import type { FoundPage, FoundPages } from './found-pages.ts';
import type { LoadedSearch } from './load-search.ts';
import { makeElement } from '#ui/make-element.ts';
import { listPage, type ListedPage, type PageKind } from './page-list.ts';
import { renderResult } from './render-result.ts';

/** A fragment holds a page's whole text: it is fetched for so many of the first results that have several places. */
const mostPlaces = 4;
/** An exercise is one place; these have several. */
const kindsWithPlaces: ReadonlySet<PageKind> = new Set(['advice', 'chapter', 'appendix', 'glossary', 'person', 'page']);

/**
 * The place can wait, in ms: behind the first result; and on a page of advice, which has its sentence, until whoever is still typing has found other pages,
 * long before anybody has read the results.
 */
const wait = { advice: 500, others: 250 };

/** What comes later than this, in ms, moves nothing any more: a thumb may be on its way. */
const soonEnough = 1500;

/** Comes with the first fragment, behind the first result; without it a result leads to its page. */
const finder = () =>
  import('./find-place.ts').then(
    ({ findPlace }) => findPlace,
    () => undefined,
  );

export interface FoundContext extends Pick<FoundPages, 'terms' | 'meant' | 'asked'> {
  readonly search: Pick<LoadedSearch, 'base' | 'fragment'>;
  /** Words to mark. */
  readonly words: readonly string[];
  /** The whole answer is on its way: no place is looked for yet. */
  readonly isEarly: boolean;
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
export function renderFound(found: FoundPage, at: number, context: FoundContext): HTMLLIElement {
  const { search, words, isEarly, isCovered } = context;
  const { id, page, places } = found;
  const render = (shown: ListedPage) =>
    renderResult({ page: shown, base: search.base, words, isSpoiler: isCovered(shown), isFirst: at === 0 });
  if (page === undefined) {
    const item = makeElement('li', { class: 'found' });
    void Promise.all([search.fragment(id), finder()]).then(async ([fragment, findPlace]) => {
      if (fragment === undefined) return item.remove();
      const listed = listPage(id, fragment);
      const rendered = render(listed);
      if (findPlace !== undefined) rendered.showPlace(await findPlace(listed, fragment, places, context), true);
      item.replaceChildren(...rendered.item.childNodes);
    });
    return item;
  }
  const { item, showPlace } = render(page);
  const begun = performance.now();
  const addPlace = async () => {
    const [fragment, findPlace] = await Promise.all([search.fragment(id), finder()]);
    if (fragment !== undefined && findPlace !== undefined)
      showPlace(await findPlace(page, fragment, places, context), performance.now() - begun < soonEnough);
  };
  const hasPlace =
    !isEarly && (places.length > 0 || page.kind === 'advice' || (page.kind === 'page' && context.asked !== undefined));
  if (at < mostPlaces && hasPlace && kindsWithPlaces.has(page.kind) && !isCovered(page))
    setTimeout(
      () => {
        if (item.isConnected) void addPlace();
      },
      page.kind === 'advice' ? wait.advice : wait.others,
    );
  return item;
}
