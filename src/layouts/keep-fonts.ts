/**
 * Brings the book's fonts into the browser's cache once the text stands, so that the next page has them in its first paint. Changes nothing
 * on this page: what it is set in was decided before its first paint (layouts/early-fonts.ts). A font that does not come is left out.
 */
export function keepFonts(): void {
  setTimeout(() => document.fonts.forEach((face) => void face.load().catch(() => {})), 200);
}
