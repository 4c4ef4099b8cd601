import { makeElement } from '#ui/make-element.ts';
import { defineBookSearch, type BookSearch } from './search-form.ts';
import styles from './search.css?inline';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search over the page; on the search page itself, goes to its field. Closed by its button, by Esc, by a click
 * beside it, and when a result is followed; what had the focus before gets it back.
 */
export function openSearchDialog(): void {
  defineBookSearch();
  const ofThisPage = document.querySelector<BookSearch>('book-search[data-reads-address]');
  if (ofThisPage !== null) return ofThisPage.focusField();
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector<BookSearch>('book-search')?.focusField();
}

function makeDialog(): HTMLDialogElement {
  // A style sheet made by script is allowed where a <style> element is not (Content-Security-Policy).
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const close = makeElement('button', { type: 'button', class: 'quiet' }, 'Close');
  const head = makeElement(
    'div',
    { class: 'search-dialog__head' },
    makeElement('h2', { id: 'search-dialog-title' }, 'Search'),
    close,
  );
  const made = makeElement(
    'dialog',
    { class: 'search-dialog', 'aria-labelledby': 'search-dialog-title' },
    head,
    makeElement('book-search' as 'div'),
  );
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target === made || target.closest('a[data-result], a.found__other') !== null) made.close();
  });
  // A browser may let the first Esc only empty a search field.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    made.close();
  });
  document.body.append(made);
  return made;
}
