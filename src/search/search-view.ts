import { kindNames } from './kind-labels.ts';
import { makeElement } from '#ui/make-element.ts';
import { pageKinds, type PageKind } from './page-list.ts';

/** The parts of the search, made once and filled again with each answer, so that focus never falls out of them. */
export interface SearchView {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Read aloud when it changes. */
  readonly status: HTMLElement;
  readonly crisis: HTMLElement;
  readonly notice: HTMLElement;
  readonly kinds: HTMLElement;
  readonly kindButtons: ReadonlyMap<PageKind | 'all', HTMLButtonElement>;
  readonly lift: HTMLInputElement;
  readonly liftLine: HTMLElement;
  readonly list: HTMLOListElement;
  readonly more: HTMLButtonElement;
  readonly copy: HTMLButtonElement;
  /** For browsers that refuse to copy: the link itself. */
  readonly linkField: HTMLInputElement;
}

let count = 0;

/**
 * Makes the parts of one search and puts them into an element.
 *
 * @param host the element; what it held is replaced
 * @returns the parts
 */
export function makeSearchView(host: HTMLElement): SearchView {
  count += 1;
  const id = `book-search-${count}`;
  const input = makeElement('input', {
    id,
    type: 'search',
    class: 'search__input',
    autocomplete: 'off',
    autocapitalize: 'none',
    enterkeyhint: 'search',
    maxlength: '200',
    'aria-describedby': `${id}-hint`,
  });
  const hint = makeElement(
    'p',
    { id: `${id}-hint`, class: 'search__hint' },
    'Ask it the way you think it. Nothing you type leaves this device or is kept.',
  );
  const status = makeElement('p', { role: 'status', class: 'search__status' });
  const crisis = makeElement('div', { hidden: true });
  const notice = makeElement('div', { hidden: true });
  const kindButtons = new Map<PageKind | 'all', HTMLButtonElement>();
  for (const kind of ['all', ...pageKinds] as const) {
    const name = kind === 'all' ? 'All' : kindNames[kind];
    kindButtons.set(
      kind,
      makeElement('button', { type: 'button', class: 'search__kind', 'aria-pressed': String(kind === 'all') }, name),
    );
  }
  const kinds = makeElement(
    'div',
    { class: 'search__kinds', role: 'group', 'aria-label': 'Show only', hidden: true },
    ...kindButtons.values(),
  );
  const lift = makeElement('input', { type: 'checkbox' });
  const liftLine = makeElement(
    'p',
    { class: 'search__lift', hidden: true },
    makeElement('label', {}, lift, ' Show lines from chapters I have not read yet'),
  );
  const list = makeElement('ol', { class: 'search__results', 'aria-label': 'Results' });
  const more = makeElement('button', { type: 'button', class: 'button', hidden: true }, 'Show more');
  const copy = makeElement('button', { type: 'button', class: 'quiet', hidden: true }, 'Copy a link to this search');
  const linkField = makeElement('input', {
    class: 'search__link',
    readonly: true,
    'aria-label': 'Link to this search',
    hidden: true,
  });
  const form = makeElement(
    'form',
    { role: 'search' },
    makeElement('label', { for: id, class: 'search__label' }, 'What do you want to know?'),
    input,
    hint,
  );
  host.replaceChildren(form, crisis, status, notice, kinds, list, more, liftLine, copy, linkField);
  return { form, input, status, crisis, notice, kinds, kindButtons, lift, liftLine, list, more, copy, linkField };
}
