import type { FoundPages } from './found-pages.ts';
import { makeElement } from '#ui/make-element.ts';
import type { ListedPage } from './page-list.ts';

/**
 * Who to call when the words ask for it. It needs nothing from the network.
 * E41: 988 Suicide & Crisis Lifeline: call, text or chat, all hours, free.
 *
 * @returns the box that stands before every result
 */
export function renderCrisisHelp(): HTMLElement {
  return makeElement(
    'aside',
    { class: 'crisis', 'aria-label': 'Help right now' },
    makeElement('p', { class: 'crisis__number' }, 'Call or text ', makeElement('a', { href: 'tel:988' }, '988'), '.'),
    makeElement(
      'p',
      {},
      'A person answers, at any hour, for free (US). You do not have to explain it well. You may call about someone else, too. ',
      makeElement('a', { href: 'sms:988' }, 'Send a text to 988'),
    ),
  );
}

/**
 * Says what was searched for in place of words that no page has.
 *
 * @param found the answer to a query
 * @param search called with a word that the reader picks instead
 * @returns a paragraph, or nothing where every word was found or is like none of ours
 */
export function renderMended({ mended, nearest }: FoundPages, search: (word: string) => void): HTMLElement | undefined {
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

/**
 * What to do when nothing was found: say so, and offer pages that are there.
 *
 * @param pages every page that can be found
 * @param base the site's base, with its last slash
 * @returns the paragraphs
 */
export function renderNothingFound(pages: Iterable<ListedPage>, base: string): HTMLElement {
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

/**
 * What to say when there is no search.
 *
 * @param reason why: the dev server makes no index; the network may be gone
 * @returns a sentence to be read aloud too, and a link to the list of everything
 */
export function renderFailure(reason: 'dev' | 'unreachable'): { sentence: string; list: HTMLElement } {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return {
    sentence:
      reason === 'dev'
        ? 'Search works on the built site: run npm start, which builds the book and serves it.'
        : 'The search could not be loaded. Are you offline? Everything there is stands as a list on the search page.',
    list: makeElement('a', { href: `${base}/search/#everything` }, 'Everything there is'),
  };
}
