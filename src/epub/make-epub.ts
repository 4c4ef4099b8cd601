import { readdir, readFile } from 'node:fs/promises';
import { placeOf } from '#book/chapter-order.ts';
import { hashImports } from '#build-cache/hash-imports.ts';
import { keepMade } from '#build-cache/keep-made.ts';
import type { EpubInputs } from './write-epub.ts';

const program = ['write-epub.ts', 'cover.png', 'book.css'].map((name) => new URL(name, import.meta.url));

/**
 * Makes the EPUB from the pages of a built site: the story, the appendices, the terms and the sources.
 *
 * @param root the folder of the built site, with a slash at its end
 * @param onRead called when every page has been read: from then on they may be changed
 * @returns the archive, the same byte by byte for the same pages
 */
export async function makeEpub(root: string, onRead: () => void = () => undefined): Promise<Uint8Array> {
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
  const inputs: EpubInputs = { chapters, appendices, names, html, sources };
  const words = JSON.stringify({
    book: await readFile('content/book.yaml', 'utf8'),
    ...inputs,
    names: [...names],
    html: [...html].sort(),
    sources: [...sources],
  });
  return keepMade(Buffer.from(words), `epub ${await hashImports(program)}`, async () => {
    // What writes it is loaded where there is something to write.
    const { writeEpub } = await import('./write-epub.ts');
    return writeEpub(inputs);
  });
}
