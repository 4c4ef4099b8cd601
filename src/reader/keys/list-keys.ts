import { makeButton } from '#ui/make-button.ts';
import { makeElement } from '#ui/make-element.ts';
import { readDocument } from '#storage/read-document.ts';
import { writeDocument } from '#storage/write-document.ts';
import { loadStyles } from '../load-styles.ts';
import styles from '../open-in-place.css?url';
import { settingsDocument } from '../settings/model.ts';

/** What the keys do, for the list that `?` opens. */
const keys: [keys: string, does: string][] = [
  ['?', 'This list'],
  ['Ctrl or ⌘ and K', 'Search'],
  ['Alt, Shift and K', 'Keep what is selected, or the paragraph at the top'],
  ['Alt, Shift and N', 'Write a note beside it'],
  ['Alt, Shift and B', 'Bookmark the paragraph'],
  ['Alt, Shift and L', 'Read aloud; again: pause'],
  ['Esc', 'Close what is open'],
];

/** Shows the list of keys, with the switch that turns them off. */
export async function showKeys(): Promise<void> {
  if (document.querySelector('dialog.in-place')) return;
  await loadStyles(styles);
  const before = document.activeElement;
  const off = makeElement('input', { type: 'checkbox' });
  off.checked = readDocument(settingsDocument).value.keys === 'off';
  off.addEventListener('change', () => {
    writeDocument(settingsDocument, 'main', {
      ...readDocument(settingsDocument).value,
      keys: off.checked ? 'off' : 'on',
    });
  });
  const close = makeButton('Close', () => dialog.close());
  const dialog = makeElement(
    'dialog',
    { class: 'in-place', 'aria-label': 'Keys' },
    makeElement('h2', {}, 'Keys'),
    makeElement('dl', {}, ...keys.flatMap(([key, does]) => [makeElement('dt', {}, key), makeElement('dd', {}, does)])),
    makeElement('label', {}, off, ' No keys of this site (Esc and search stay; “Aa” turns them on again)'),
    close,
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
}
