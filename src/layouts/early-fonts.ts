import display from '#styles/fonts/literata-display.woff2?url';
import italic from '#styles/fonts/literata-text-italic.woff2?url';
import text from '#styles/fonts/literata-text.woff2?url';

/**
 * The text of an inline script that asks for the fonts early on a page reached from another of ours: there they are in the cache, and the
 * first paint has them. On a reader's very first page nothing is asked for before the first paint; it is set in the stand-in, and
 * `font-display: optional` keeps it so: no wait, no jump.
 */
export function writeEarlyFontsScript(): string {
  const files = JSON.stringify([text, italic, display]);
  return `(function(){var n=window.navigation&&window.navigation.activation;if(n&&n.from)${files}.forEach(function(f){var l=document.createElement('link');l.rel='preload';l.as='font';l.type='font/woff2';l.crossOrigin='';l.href=f;document.head.append(l)})})()`;
}
