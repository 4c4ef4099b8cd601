/**
 * The text of an inline script for a page whose next one the browser may make ready ahead (ChapterPage.astro): to that one it turns at once, without
 * the soft turn (styles/base.css, @view-transition). The browser would take a picture of the old page first, which costs the reader a frame or two.
 * A page that is being made ready wants none of it either: the browser would give up halfway and complain. Both have to say so before the turn
 * begins, the old page when its link is pressed; all other turns stay soft. A constructed style sheet, because the policy allows no other, and its
 * effect asked for, because the browser looks before the next frame.
 */
export function writeQuietTransitionsScript(): string {
  return `if('prerendering'in document){let q=()=>{var s=new CSSStyleSheet();s.replaceSync('@view-transition{navigation:none}');document.adoptedStyleSheets=[s];getComputedStyle(document.documentElement).color},p=e=>{e.target.closest?.('a[rel=next]')&&q()};document.prerendering?q():(addEventListener('pointerdown',p),addEventListener('keydown',p))}`;
}
