import address from '#styles/print.css?url';

/**
 * Asks for the styles of the printed page once the text stands: no reader on a screen waits for them. Without script the page links them
 * itself (Page.astro).
 */
export function addPrintStyles(): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', media: 'print', href: address });
  document.head.append(link);
}
