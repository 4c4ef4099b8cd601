import type { FoundPages } from './found-pages.ts';
import { makeElement } from '#ui/make-element.ts';
import type { LoadedSearch } from './load-search.ts';
import type { ListedPage } from './page-list.ts';

/**
 * What there is to say of an answer beside its results. Loaded when there is something: most queries have no slip and find a page.
 *
 * @param found the answer to a query
 * @param search where the pages and the site's base are
 * @param searchFor called with a word that the reader picks instead
 * @returns the paragraphs, none where every word was found
 */
export function renderNotices(
  found: FoundPages,
  { pages, base }: Pick<LoadedSearch, 'pages' | 'base'>,
  searchFor: (word: string) => void,
): HTMLElement[] {
  const mended = renderMended(found, searchFor);
  return [
    ...(mended === undefined ? [] : [mended]),
    ...(found.results.length === 0 ? [renderNothingFound(pages.values(), base)] : []),
  ];
}

/** Says what was searched for in place of words that no page has; nothing where every word was found or is like none of ours. */
function renderMended({ mended, nearest }: FoundPages, search: (word: string) => void): HTMLElement | undefined {
  if (mended.length === 0 && nearest.length === 0) return undefined;
  const sentence = makeElement('p', { class: 'search__mended' });
  for (const { typed, mended: better } of mended) {
    sentence.append('No page has “', typed, '”. These are for ', makeElement('strong', {}, better), '. ');
  }
  sentence.append(...renderChoices(mended.length === 0 ? 'Did you mean ' : 'Or did you mean ', nearest, search));
  return sentence;
}

function renderChoices(question: string, words: readonly string[], search: (word: string) => void): (Node | string)[] {
  if (words.length === 0) return [];
  const buttons = words.map((word) => {
    const button = makeElement('button', { type: 'button', class: 'quiet' }, word);
    button.addEventListener('click', () => search(word));
    return button;
  });
  return [question, ...buttons.flatMap((button, at) => (at === 0 ? [button] : [' or ', button])), '?'];
}

/** What to do when nothing was found: say so, and offer pages that are there. */
function renderNothingFound(pages: Iterable<ListedPage>, base: string): HTMLElement {
  const all = [...pages];
  const wanted = [
    all.find(({ url }) => url.slice(1) === 'workbook/first-week/'),
    all.find(({ kind, order }) => kind === 'chapter' && order === 1),
    all.find(({ url }) => url.slice(1) === 'workbook/') ?? all.find(({ kind }) => kind === 'exercise'),
  ];
  const offers = [...new Set(wanted)].filter((page) => page !== undefined);
  return makeElement(
    'div',
    { class: 'search__nothing' },
    makeElement('p', {}, 'Fewer or plainer words may do it. Or begin here:'),
    makeElement(
      'ul',
      {},
      ...offers.map(({ url, title }) =>
        makeElement('li', {}, makeElement('a', { href: base + url.replace(/^\//, '') }, title)),
      ),
      makeElement('li', {}, makeElement('a', { href: `${base}search/#everything` }, 'Everything there is, as a list')),
    ),
  );
}
