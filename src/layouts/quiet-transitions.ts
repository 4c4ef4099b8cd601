/**
 * The text of an inline script for a page whose next one the browser makes ready ahead (ChapterPage.astro): both turn at once, without the soft turn
 * (styles/base.css, @view-transition). The browser would take a picture of the old page first, which costs the reader a frame or two, and give up
 * halfway when the next page is there before that. Browsers that know nothing of making ready keep the soft turn. A constructed style sheet, because the
 * policy allows no other.
 */
export function writeQuietTransitionsScript(): string {
  return `if(HTMLScriptElement.supports?.('speculationrules')){var s=new CSSStyleSheet();s.replaceSync('@view-transition{navigation:none}');document.adoptedStyleSheets=[s]}`;
}
