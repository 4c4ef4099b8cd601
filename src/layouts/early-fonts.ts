import display from '#styles/fonts/literata-display.woff2?url';
import italic from '#styles/fonts/literata-text-italic.woff2?url';
import text from '#styles/fonts/literata-text.woff2?url';

/**
 * The text of an inline script that sets a page reached from another of ours in the book's own type (class `fonts`, styles/tokens.css)
 * and asks for it early: there it is in the cache (layouts/keep-fonts.ts), and the first paint has it. A reader's very first page is set
 * in the stand-in and asks for no font before its text is painted. A browser that cannot say where we come from asks as the style says:
 * `font-display: optional`, no wait, no jump.
 */
export function writeEarlyFontsScript(): string {
  const files = JSON.stringify([text, italic, display]);
  return `(function(){var n=window.navigation,a=n&&n.activation;if(a&&!a.from&&!document.prerendering)return;document.documentElement.classList.add('fonts');a&&${files}.forEach(function(f){var l=document.createElement('link');l.rel='preload';l.as='font';l.type='font/woff2';l.crossOrigin='';l.href=f;document.head.append(l)})})()`;
}
