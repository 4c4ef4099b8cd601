import css from '#styles/print.css?inline';
import address from '#styles/print.css?url';

/**
 * Has the styles of the printed page ready for whoever prints, and lays nothing on anybody else: they come inside the script, which spares a
 * request, and are taken up when the browser says that it is about to print (measured: a sheet that is taken up at once, though it is for paper only,
 * has the whole page's style computed again). Without script the page links the file itself (Page.astro), and so does a browser that knows no
 * such sheets.
 */
export function addPrintStyles(): void {
  const paper = matchMedia('print');
  let isAdded = false;
  const add = () => {
    if (isAdded) return;
    isAdded = true;
    try {
      const sheet = new CSSStyleSheet({ media: 'print' });
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    } catch {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'stylesheet', media: 'print', href: address });
      document.head.append(link);
    }
  };
  // Not every browser tells of both.
  addEventListener('beforeprint', add);
  paper.addEventListener('change', add);
  if (paper.matches) add();
}
