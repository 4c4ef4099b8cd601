/**
 * What every page gets long after its text stands, in one file that nothing waits for: the reading tools of a chapter, terms and sources that open in
 * place, the list of keys, and the worker for reading without a network.
 */
import { wireReading } from '#reader/wire-reading.ts';
import { sayNotLoaded } from '#reader/say-not-loaded.ts';
import { readDocument } from '#storage/read-document.ts';
import { settingsDocument } from '#reader/settings/model.ts';

/** Called once, by the page's script. */
export function wireLater(story: HTMLElement | null): void {
  if (story) wireReading(story);

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

  setTimeout(() => {
    import('#offline/keep-pages.ts').then((one) => one.keepPages()).catch(() => undefined);
  }, 2200);
}
