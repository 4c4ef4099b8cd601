/** What somebody does who stays: whoever only looks in and goes pays nothing for type. */
const signs = ['scroll', 'pointerdown', 'keydown'] as const;

/**
 * Brings the book's fonts into the browser's cache when a reader begins to read, so that the next page has them in its first paint. Changes nothing
 * on this page: what it is set in was decided before its first paint (layouts/early-fonts.ts). A font that does not come is left out.
 */
export function keepFonts(): void {
  const load = () => {
    for (const sign of signs) removeEventListener(sign, load);
    document.fonts.forEach((face) => void face.load().catch(() => {}));
  };
  for (const sign of signs) addEventListener(sign, load, { passive: true });
}
