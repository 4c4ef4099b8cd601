import type { FoundPlace } from './choose-place.ts';
import { labelKind } from './kind-labels.ts';
import { makeElement } from '#ui/make-element.ts';
import { markWords } from './mark-words.ts';
import type { ListedPage, PageKind } from './page-list.ts';

/**
 * Pages that hold many things: what stands under the heading found says more than the page's own sentence. Who's who is none of
 * them: an excerpt could tell what the page keeps folded.
 */
const excerptKinds: ReadonlySet<PageKind> = new Set(['glossary', 'appendix', 'page']);

export interface ShownResult {
  readonly page: ListedPage;
  readonly isSpoiler: boolean;
  /** The site's base, with its last slash. */
  readonly base: string;
  /** Words to mark. */
  readonly words: readonly string[];
  /** The first result shows what the place says in any case, the others where it is surely what is asked for. */
  readonly isFirst: boolean;
}

/**
 * Makes one result: a link with kind and title, and under it the sentence that answers.
 *
 * @param result what to show
 * @returns the list item, and a function that adds the place in the page once that is known, with what it says if the result may still grow
 */
export function renderResult({ page, isSpoiler, base, words, isFirst }: ShownResult): {
  item: HTMLLIElement;
  showPlace: (place: FoundPlace, mayGrow: boolean) => void;
} {
  const address = base + page.url.replace(/^\//, '');
  const place = makeElement('span', { class: 'found__place' });
  const link = makeElement(
    'a',
    { class: 'found__link', href: address, 'data-result': page.kind },
    makeElement('span', { class: 'found__kind' }, labelKind(page)),
    ' ',
    makeElement('span', { class: 'found__title' }, ...renderMarks(page.title, words)),
    place,
  );
  const sentence = makeElement('p', { class: 'found__sentence' });
  if (isSpoiler)
    sentence.append(makeElement('em', {}, 'You have not read this far yet, so what it says stays covered.'));
  else sentence.append(...renderMarks(page.answer, words));
  const item = makeElement('li', { class: 'found' }, link, sentence);
  return {
    item,
    showPlace({ id, heading, excerpt, isSure = false, others = [] }, mayGrow) {
      if (isSpoiler) return;
      if (id !== '') link.href = `${address}#${encodeURIComponent(id)}`;
      if (heading !== '' && heading !== page.title) place.replaceChildren(` · ${heading}`);
      if ((page.answer === '' && page.kind !== 'person') || (excerptKinds.has(page.kind) && heading !== ''))
        sentence.replaceChildren(...renderMarks(excerpt, words));
      else if (mayGrow && page.kind === 'advice' && excerpt !== '' && (isFirst || isSure))
        showPassage(sentence, excerpt, { words, isSure });
      if (mayGrow && isFirst && others.length > 0) item.append(renderOthers(address, others));
    },
  };
}

/** The way to the answer where the place was not the one that is meant. */
function renderOthers(address: string, others: NonNullable<FoundPlace['others']>): HTMLElement {
  const links = others.map(({ id, heading }) =>
    makeElement('a', { class: 'found__other', href: `${address}#${encodeURIComponent(id)}` }, heading),
  );
  return makeElement('p', { class: 'found__others' }, 'On the same page: ', ...links.flatMap((link) => [link, ' ']));
}

/** What is surely asked for stands in place of the page's own sentence; else the sentence stays, and the reader sees both. */
function showPassage(
  sentence: HTMLElement,
  excerpt: string,
  { words, isSure }: { words: readonly string[]; isSure: boolean },
): void {
  const passage = makeElement('p', { class: 'found__passage' }, ...renderMarks(excerpt, words));
  if (isSure) sentence.replaceWith(passage);
  else sentence.after(passage);
}

/**
 * Shows a text with the words that were searched for marked.
 *
 * @param text any text, never read as markup
 * @param words the words to mark
 * @returns text nodes and <mark> elements
 */
export function renderMarks(text: string, words: readonly string[]): (Node | string)[] {
  return markWords(text, words).map((part) => (part.isMarked ? makeElement('mark', {}, part.text) : part.text));
}
