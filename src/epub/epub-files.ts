import { escapeXml } from './to-xhtml.ts';

/** One page of the EPUB, in reading order. */
export interface EpubPage {
  /** Its name without ".xhtml". */
  name: string;
  title: string;
  /** What stands in its body. */
  body: string;
  /** The part of the book it begins, if it does. */
  part?: string | undefined;
  /** The page's meaning in the vocabulary of EPUB. */
  type: 'chapter' | 'appendix' | 'glossary' | 'bibliography' | 'titlepage';
}

export interface EpubBook {
  title: string;
  subtitle: string;
  /** The same for ever: readers keep places and notes by it. */
  id: string;
  /** The day of the text, `YYYY-MM-DDT00:00:00Z`. */
  modified: string;
  pages: readonly EpubPage[];
}

/** A page of the EPUB as a whole XHTML file. */
export function writePage({ title, body, type }: EpubPage): string {
  return wrap(
    title,
    `<section epub:type="${type}"${type === 'titlepage' ? '' : ` role="doc-${type}"`}>${body}</section>`,
  );
}

/** The contents, for people and for reading systems (EPUB 3.3, 7). */
export function writeNav({ title, pages }: EpubBook): string {
  let list = '';
  let isOpen = false;
  for (const page of pages) {
    const link = `<li><a href="${page.name}.xhtml">${escapeXml(page.title)}</a></li>`;
    if (page.part !== undefined) {
      list += `${isOpen ? '</ol></li>' : ''}<li><span>${escapeXml(page.part)}</span><ol>`;
      isOpen = true;
    } else if (isOpen && page.type !== 'chapter') {
      list += '</ol></li>';
      isOpen = false;
    }
    list += link;
  }
  if (isOpen) list += '</ol></li>';
  return wrap(
    title,
    `<nav epub:type="toc" role="doc-toc" id="toc"><h1>Contents</h1><ol>${list}</ol></nav>` +
      '<nav epub:type="landmarks" hidden="hidden"><h2>Landmarks</h2><ol>' +
      '<li><a epub:type="toc" href="nav.xhtml">Contents</a></li>' +
      `<li><a epub:type="bodymatter" href="${pages.find(({ type }) => type === 'chapter')!.name}.xhtml">The story</a></li></ol></nav>`,
  );
}

function wrap(title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="en-US" lang="en-US">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>${body}</body>
</html>
`;
}

/** The package: what there is, in which order, and for whom it can be read (EPUB Accessibility 1.1). */
export function writePackage({ title, subtitle, id, modified, pages }: EpubBook): string {
  const item = (name: string, href: string, type: string, properties = '') =>
    `<item id="${name}" href="${href}" media-type="${type}"${properties === '' ? '' : ` properties="${properties}"`}/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en-US">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${id}</dc:identifier>
<dc:title id="main-title">${escapeXml(title)}</dc:title>
<meta refines="#main-title" property="title-type">main</meta>
<dc:title id="subtitle">${escapeXml(subtitle)}</dc:title>
<meta refines="#subtitle" property="title-type">subtitle</meta>
<dc:language>en-US</dc:language>
<dc:contributor id="premise">Roger Dusing (premise)</dc:contributor>
<dc:rights>An independent retelling. Every sentence is newly written.</dc:rights>
<meta property="dcterms:modified">${modified}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">All of it is text, with headings in order. Drawings have descriptions, and nothing depends on seeing them.</meta>
<meta name="cover" content="cover-image"/>
</metadata>
<manifest>
${item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav')}
${item('css', 'book.css', 'text/css')}
${item('cover-image', 'cover.png', 'image/png', 'cover-image')}
${item('cover', 'cover.xhtml', 'application/xhtml+xml')}
${pages.map(({ name, body }) => item(name, `${name}.xhtml`, 'application/xhtml+xml', body.includes('<svg') ? 'svg' : '')).join('\n')}
</manifest>
<spine>
<itemref idref="cover" linear="no"/>
${pages.map(({ name }, index) => `<itemref idref="${name}"/>${index === 0 ? '\n<itemref idref="nav"/>' : ''}`).join('\n')}
</spine>
</package>
`;
}

/** The cover as a page. */
export function writeCover(title: string): string {
  return wrap(
    title,
    `<section epub:type="cover"><img class="cover" src="cover.png" alt="${escapeXml(title)}: a pressure gauge, and the title"/></section>`,
  );
}

export const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
