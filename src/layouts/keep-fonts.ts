/**
 * Brings the book's fonts into the browser's cache when a reader begins to read (scrolls, or goes on to another page), so that the next page has
 * them in its first paint: whoever only looks in, or only searches, pays nothing for type. Changes nothing on this page: what it is set in was decided
 * before its first paint (layouts/early-fonts.ts). A font that does not come is left out.
 */
export function keepFonts(): void {
  const load = () => {
    removeEventListener('scroll', load);
    removeEventListener('pointerdown', loadOnLink);
    document.fonts.forEach((face) => void face.load().catch(() => {}));
  };
  const loadOnLink = ({ target }: Event) => {
    if ((target as Element).closest?.('a[href]:not([data-search])')) load();
  };
  addEventListener('scroll', load, { passive: true });
  addEventListener('pointerdown', loadOnLink, { passive: true });
}
