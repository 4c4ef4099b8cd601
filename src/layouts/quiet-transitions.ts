/**
 * The text of an inline script for a page that the browser makes ready ahead (ChapterPage.astro): it comes at once and without the soft turn
 * (styles/base.css, @view-transition), which the browser would give up halfway and complain of. The page before says the same when its link is
 * pressed (reader/position/mark-near-end.ts). A constructed style sheet, because the policy allows no other.
 */
export function writeQuietTransitionsScript(): string {
  return `if(document.prerendering){var s=new CSSStyleSheet();s.replaceSync('@view-transition{navigation:none}');document.adoptedStyleSheets=[s]}`;
}
