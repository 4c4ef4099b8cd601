import { makeButton } from '#ui/make-button.ts';
import { makeElement } from '#ui/make-element.ts';
import { fetchMain } from './fetch-main.ts';
import { loadStyles } from './load-styles.ts';
import styles from './open-in-place.css?url';

/** Pages that were asked for already, by address. */
const pages = new Map<string, Promise<Document>>();

function fetchPage(address: string): Promise<Document> {
  let page = pages.get(address);
  if (!page) {
    page = fetchMain(address);
    page.catch(() => pages.delete(address));
    pages.set(address, page);
  }
  return page;
}

/**
 * Opens what a link leads to (a term of the glossary, a claim of the sources) over the text, so that nobody has to leave the story for a word:
 * the piece of that page which the link's fragment names, and the link itself for the rest.
 * Where the page can't be had or has no such piece, the link is followed as links are.
 */
export async function openInPlace(link: HTMLAnchorElement): Promise<void> {
  let piece: HTMLElement | null = null;
  try {
    const page = await fetchPage(link.pathname);
    piece = page.getElementById(decodeURIComponent(link.hash.slice(1)));
  } catch {
    // Offline, and not kept: the browser says so in its own way.
  }
  if (!piece) return location.assign(link.href);
  await loadStyles(styles);
  for (const element of piece.querySelectorAll('[id]')) element.removeAttribute('id');
  const close = makeButton('Back to the story', () => dialog.close());
  const rest = link.pathname.includes('glossary') ? 'All terms' : 'All sources';
  const dialog = makeElement(
    'dialog',
    { class: 'in-place', 'aria-label': piece.querySelector('h2, h3')?.textContent ?? link.textContent ?? '' },
    ...piece.childNodes,
    makeElement('p', { class: 'in-place__ways' }, close, makeElement('a', { href: link.href }, rest)),
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
}
