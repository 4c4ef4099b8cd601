import { readFile } from 'node:fs/promises';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { spellNumber } from '#book/chapter-order.ts';
import { readBook } from '#book/read-book.ts';
import {
  container,
  writeCover,
  writeNav,
  writePackage,
  writePage,
  type EpubBook,
  type EpubPage,
} from './epub-files.ts';
import { convertPage, escapeXml, type Resolve } from './to-xhtml.ts';

/** The same for ever: reading systems keep places and notes by it. */
const bookId = 'urn:uuid:8c2c5a0e-6b0f-4f0e-9d53-2b6f6f6c4d2f';

/** Every file in the archive bears this day, so that two builds of one text are the same byte by byte. */
const day = '2026-02-03';

/** What the book is made of. */
export interface EpubInputs {
  chapters: readonly { number: number; slug: string }[];
  appendices: readonly string[];
  /** Address on the site to name in the archive. */
  names: ReadonlyMap<string, string>;
  /** By address. */
  html: ReadonlyMap<string, string>;
  /** The text of each chapter's file, by slug. */
  sources: ReadonlyMap<string, string>;
}

/**
 * Writes the archive: OPF, navigation, cover and a page of XHTML for each page of the book.
 *
 * @param inputs the pages, as they were built
 * @returns the archive's bytes
 * @throws where a page has no heading or a chapter no part
 */
export async function writeEpub({ chapters, appendices, names, html, sources }: EpubInputs): Promise<Uint8Array> {
  const { title, subtitle, parts } = readBook();
  const read = (address: string) => html.get(address)!;
  const ids = new Map<string, Set<string>>();
  for (const address of names.keys())
    ids.set(address, new Set([...read(address).matchAll(/ id="?([^"\s>]+)/g)].map(([, id]) => id!)));
  const resolve: Resolve = (address) => {
    const [path = '', id] = address.split('#');
    const name = names.get(path);
    if (name === undefined) return null;
    return `${name}.xhtml${id !== undefined && ids.get(path)!.has(id) ? `#${id}` : ''}`;
  };
  const convert = (address: string): string => {
    const body = convertPage(read(address), resolve);
    // A link within the page to a part that the book leaves out would lead nowhere.
    const here = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!));
    return body.replaceAll(/<a href="#([^"]+)"[^>]*>(.*?)<\/a>/gs, (all, id: string, words: string) =>
      here.has(id) ? all : words,
    );
  };
  const titleOf = (address: string) =>
    /<h1[^>]*>(.*?)<\/h1>/s
      .exec(read(address))![1]!
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&');
  let partBefore = 0;
  const pages: EpubPage[] = [
    {
      name: 'title',
      title,
      type: 'titlepage',
      body: `<h1>${escapeXml(title)}</h1><p>${escapeXml(subtitle)}</p><p>The premise is Roger Dusing’s book of the same name. This is an independent retelling: every sentence is newly written. Nothing in it is legal, tax or medical advice.</p><p>If it is too much tonight: call or text <a href="tel:988">988</a>.</p>`,
    },
  ];
  for (const { number, slug } of chapters) {
    const partNumber = Number(/^part: (\d+)$/m.exec(sources.get(slug)!)![1]);
    const part = partNumber === partBefore ? undefined : parts.find((one) => one.number === partNumber);
    partBefore = partNumber;
    pages.push({
      name: names.get(`/read/${slug}/`)!,
      title: `${spellNumber(number)}. ${titleOf(`/read/${slug}/`)}`,
      part: part && `Part ${spellNumber(part.number)}: ${part.title}`,
      type: 'chapter',
      body: convert(`/read/${slug}/`),
    });
  }
  for (const slug of appendices)
    pages.push({
      name: `appendix-${slug}`,
      title: titleOf(`/appendix/${slug}/`),
      type: 'appendix',
      body: convert(`/appendix/${slug}/`),
    });
  pages.push({ name: 'glossary', title: 'Terms', type: 'glossary', body: convert('/glossary/') });
  pages.push({ name: 'sources', title: 'Sources', type: 'bibliography', body: convert('/sources/') });
  const book: EpubBook = { title, subtitle, id: bookId, modified: `${day}T00:00:00Z`, pages };
  const files: Zippable = {
    // First, and not packed: that is how an EPUB is told from any other archive (OCF, 4.3).
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'OEBPS/content.opf': strToU8(writePackage(book)),
    'OEBPS/nav.xhtml': strToU8(writeNav(book)),
    'OEBPS/cover.xhtml': strToU8(writeCover(title)),
    'OEBPS/cover.png': await readFile(new URL('./cover.png', import.meta.url)),
    'OEBPS/book.css': await readFile(new URL('./book.css', import.meta.url)),
    ...Object.fromEntries(pages.map((page) => [`OEBPS/${page.name}.xhtml`, strToU8(writePage(page))])),
  };
  return zipSync(files, { mtime: new Date(`${day}T12:00:00`), level: 9 });
}
