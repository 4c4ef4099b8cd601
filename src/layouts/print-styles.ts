import css from '#styles/print.css?inline';
import address from '#styles/print.css?url';

/**
 * Brings the styles of the printed page once the text stands: no reader on a screen waits for them. They are few, and come inside the script
 * instead of in a file of their own, which would be a request more. Without script the page links the file itself (Page.astro), and so does a
 * browser that knows no such sheets.
 */
export function addPrintStyles(): void {
  try {
    const sheet = new CSSStyleSheet({ media: 'print' });
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', media: 'print', href: address });
    document.head.append(link);
  }
}
