/**
 * What every page gets long after its text stands, in one file that nothing waits for (late-script-at-build.ts): the reading tools of a chapter, terms
 * and sources that open in place, the exercise that wakes when it comes into view, the list of keys, and the worker for reading without a network.
 */
import { wireReading } from '#reader/wire-reading.ts';
import { markNearEnd } from '#reader/position/mark-near-end.ts';
import { sayNotLoaded } from '#reader/say-not-loaded.ts';
import { readDocument } from '#storage/read-document.ts';
import { settingsDocument } from '#reader/settings/model.ts';
import { bringToLifeBeforePrint } from '#storage/bring-to-life.ts';
import { defineBookExercise } from '#workbook/shell/exercise-element.ts';
import { keepPages } from '#offline/keep-pages.ts';
import { addPrintStyles } from './print-styles.ts';

addPrintStyles();

const story = document.querySelector<HTMLElement>('[data-story]');

if (document.querySelector('book-exercise, astro-island')) {
  defineBookExercise();
  bringToLifeBeforePrint();
}
if (story) {
  wireReading(story);
  markNearEnd();
}

addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.<HTMLAnchorElement>(
    '.term, .evidence a[href*="/sources/#"], .known__ids a',
  );
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  import('#reader/open-in-place.ts').then(
    (one) => one.openInPlace(link),
    () => location.assign(link.href),
  );
});

addEventListener('keydown', (event) => {
  if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as Element).closest?.('input, textarea, select, [contenteditable], dialog')) return;
  if (readDocument(settingsDocument).value.keys === 'off') return;
  import('#reader/keys/list-keys.ts').then((one) => one.showKeys(), sayNotLoaded);
});

setTimeout(() => void keepPages(), 2200);
