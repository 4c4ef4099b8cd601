import { makeElement } from '#ui/make-element.ts';

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
