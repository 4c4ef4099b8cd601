import { readdir, readFile } from 'node:fs/promises';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { hashProgram, keepMade } from '#build-cache/keep-made.ts';
import { placeOf, spellNumber } from '#book/chapter-order.ts';
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

/**
 * Makes the EPUB from the pages of a built site: the story, the appendices, the terms and the sources.
 *
 * @param root the folder of the built site, with a slash at its end
 * @param onRead called when every page has been read: from then on they may be changed
 * @returns the archive, the same byte by byte for the same pages
 */
export async function makeEpub(root: string, onRead: () => void = () => undefined): Promise<Uint8Array> {
  const { title, subtitle, parts } = readBook();
  const chapters = (await readdir('content/chapters'))
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map(placeOf);
  const appendices = (await readdir('content/appendices')).map((name) => name.replace(/\.md$/, '')).sort();
  const names = new Map<string, string>([
    ...chapters.map(({ number, slug }) => [`/read/${slug}/`, `chapter-${String(number).padStart(2, '0')}`] as const),
    ...appendices.map((slug) => [`/appendix/${slug}/`, `appendix-${slug}`] as const),
    ['/glossary/', 'glossary'],
    ['/sources/', 'sources'],
    ['/', 'title'],
  ]);
  const html = new Map<string, string>();
  await Promise.all(
    [...names.keys()].map(async (address) => html.set(address, await readFile(`${root}${address}index.html`, 'utf8'))),
  );
  const sources = new Map(
    await Promise.all(
      chapters.map(
        async ({ number, slug }) =>
          [slug, await readFile(`content/chapters/${String(number).padStart(2, '0')}-${slug}.mdx`, 'utf8')] as const,
      ),
    ),
  );
  onRead();
  const inputs: EpubInputs = { title, subtitle, parts, chapters, appendices, names, html, sources };
  const words = JSON.stringify({ ...inputs, names: [...names], html: [...html].sort(), sources: [...sources] });
  // src/book spells the numbers of the chapters.
  const recipe = await hashProgram(new URL('.', import.meta.url), new URL('../book/', import.meta.url));
  return keepMade(Buffer.from(words), `epub ${recipe}`, () => writeEpub(inputs));
}

interface EpubInputs {
  title: string;
  subtitle: string;
  parts: ReturnType<typeof readBook>['parts'];
  chapters: readonly { number: number; slug: string }[];
  appendices: readonly string[];
  /** Address on the site to name in the archive. */
  names: ReadonlyMap<string, string>;
  /** By address. */
  html: ReadonlyMap<string, string>;
  /** The text of each chapter's file, by slug. */
  sources: ReadonlyMap<string, string>;
}

async function writeEpub({
  title,
  subtitle,
  parts,
  chapters,
  appendices,
  names,
  html,
  sources,
}: EpubInputs): Promise<Uint8Array> {
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
