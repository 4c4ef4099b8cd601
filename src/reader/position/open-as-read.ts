import { readFurthestChapter } from './model.ts';

/**
 * Opens what the reader has read and leaves the rest folded; a button opens all of it, and folds again what lies ahead.
 *
 * @param button says which of the two it does next
 * @param parts each with the number of the chapter that tells it, in data-from
 */
export function openAsRead(button: HTMLButtonElement, parts: Iterable<HTMLDetailsElement>): void {
  const all = [...parts];
  // Who has not begun may know who is in the first chapter.
  const furthest = Math.max(1, readFurthestChapter());
  let isAll = false;
  const open = () => {
    for (const part of all) part.open = isAll || Number(part.dataset.from) <= furthest;
    button.textContent = isAll ? 'As far as I have read' : 'Show everything';
  };
  button.addEventListener('click', () => {
    isAll = !isAll;
    open();
  });
  open();
  // Whoever followed a link to a person has asked for that one.
  const asked = document.getElementById(location.hash.slice(1))?.closest('details');
  if (asked) asked.open = true;
}
