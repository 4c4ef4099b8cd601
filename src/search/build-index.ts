import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip, type ZlibOptions } from 'node:zlib';
import { hashImports } from '#build-cache/hash-imports.ts';
import { keepMade } from '#build-cache/keep-made.ts';
import { buildClassifier } from './classifier/build-classifier.ts';
import { learnPlaces } from './classifier/learn-places.ts';
import { noneAsked, type AskedFile } from './classifier/read-asked.ts';
import { describePages, type DescribedPages } from './describe-pages.ts';
import { writeFragment } from './fragment.ts';
import { lightenBundle } from './lighten-bundle.ts';
import { namePlaces } from './name-places.ts';
import { writePageList, type ListedPage } from './page-list.ts';
import { readWays, removeWays, type WaysOfAsking } from './read-ways.ts';
import { runPagefind, type BundleFiles } from './run-pagefind.ts';
import { writeSpellingList } from './spelling-list.ts';

export type BuildOutcome =
  | { readonly ok: true; readonly pages: readonly ListedPage[]; readonly files: number; readonly bytes: number }
  /** One sentence for the person who builds. */
  | { readonly ok: false; readonly reason: string };

/** The list of pages is one file: past this many pages their rows would weigh more than the fragments they spare. */
const mostListedPages = 300;

/**
 * Makes the search index of a built site (startSearchIndex), and waits for it.
 *
 * @param site the folder of the built site
 * @param asked searches with the pages that answer them, to learn from; without them only the pages' own ways of asking are learned
 * @returns what was made, or one sentence that says what is missing and where
 */
export async function buildSearchIndex(site: string, asked: AskedFile = noneAsked): Promise<BuildOutcome> {
  const { index } = await startSearchIndex(site, asked);
  return index;
}

/**
 * Begins to make the search index of a built site: Pagefind's bundle without what we do not use, page-list.json and spelling-list.json, and what was
 * learned of the ways of asking, all in <site>/pagefind. The hidden words for search are taken out of the pages: they have done their work, and a
 * reader would only pay for them.
 *
 * @param site the folder of the built site
 * @param asked searches with the pages that answer them, to learn from; without them only the pages' own ways of asking are learned
 * @returns as soon as the pages stand as they are to be, and may be changed by others; `index` comes with what was made, or with one sentence that
 *   says what is missing and where
 */
export async function startSearchIndex(
  site: string,
  asked: AskedFile = noneAsked,
): Promise<{ index: Promise<BuildOutcome> }> {
  // Sorted, so that each machine makes the same index.
  const htmlFiles = (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  const pagesText = await Promise.all(
    htmlFiles.map(async (name) => [name, await readFile(join(site, name), 'utf8')] as const),
  );
  const searchable = new Map(pagesText.filter(([, html]) => html.includes('data-pagefind-body')));
  if (searchable.size === 0) {
    const reason = `None of the ${htmlFiles.length} pages in ${site} has data-pagefind-body, so nothing could be found by searching. Put it on the <main> of each page that should be found (src/search/README.md).`;
    return { index: Promise.resolve({ ok: false, reason }) };
  }
  const named = new Map([...searchable].map(([name, html]) => [name, namePlaces(html)]));
  const bundle = join(site, 'pagefind');
  await rm(bundle, { recursive: true, force: true });
  // Pagefind works in a process of its own meanwhile.
  const index = makeIndex(bundle, named, asked);
  // Whoever waits for it is told.
  index.catch(() => undefined);
  await Promise.all(
    [...named].map(async ([name, html]) => {
      const lighter = removeWays(html);
      if (lighter !== searchable.get(name)) await writeFile(join(site, name), lighter);
    }),
  );
  return { index };
}

async function makeIndex(bundle: string, html: ReadonlyMap<string, string>, asked: AskedFile): Promise<BuildOutcome> {
  const made = await runPagefind(html);
  if (!made.ok) return made;
  const isFragment = (path: string) => path.startsWith('fragment/');
  const described = await describePages(new Map([...made.files].filter(([path]) => isFragment(path))));
  if (described.problems.length > 0) return { ok: false, reason: described.problems.join('\n') };
  if (described.pages.length < html.size)
    return {
      ok: false,
      reason: `Pagefind gave ${described.pages.length} of ${html.size} pages back: expected a file in fragment/ for each. Perhaps an update of it names them otherwise (src/search/run-pagefind.ts).`,
    };
  const waysOf = new Map([...html].map(([name, text]) => [addressOf(name), readWays(text)]));
  const index = new Map([...made.files].filter(([path]) => !isFragment(path)));
  const written = await Promise.all([
    lightenBundle(index).then((files) => writeFiles(bundle, files)),
    makeOwnFiles(described, waysOf, asked).then((files) => writeFiles(bundle, files)),
  ]);
  return {
    ok: true,
    pages: described.pages,
    files: written.reduce((sum, { files }) => sum + files, 0),
    bytes: written.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** The address that Pagefind gives a built file. */
function addressOf(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

/** What stands in the bundle beside Pagefind's own files: the fragments, lighter than it made them, our lists, and what was learned. */
async function makeOwnFiles(
  { pages, words, fragments }: DescribedPages,
  waysOf: ReadonlyMap<string, WaysOfAsking>,
  asked: AskedFile,
): Promise<BundleFiles> {
  const listed = pages.slice(0, mostListedPages);
  const [classifier, texts, spelling] = await Promise.all([
    makeClassifier(listed, waysOf, asked),
    makeFragments(fragments, waysOf, asked),
    makeSpellingList(words),
  ]);
  const pageList = writePageList(listed, pages.length, { name: classifier.name, bias: classifier.bias });
  return new Map<string, Uint8Array>([
    ...classifier.files,
    ...texts,
    ['page-list.json', Buffer.from(pageList)],
    ['spelling-list.json', spelling],
  ]);
}

/** Kept until a word of the book changes: it takes as long as the pages of a dozen chapters. */
async function makeSpellingList(words: DescribedPages['words']): Promise<Uint8Array> {
  const program = await hashImports([new URL('spelling-list.ts', import.meta.url)]);
  return keepMade(Buffer.from(JSON.stringify(words)), `spelling ${program}`, () =>
    Promise.resolve(Buffer.from(writeSpellingList(words))),
  );
}

async function makeClassifier(
  pages: readonly ListedPage[],
  waysOf: ReadonlyMap<string, WaysOfAsking>,
  asked: AskedFile,
): Promise<{ name: string; bias: ReadonlyMap<number, number>; files: BundleFiles }> {
  const ways = new Map([...waysOf].map(([url, { page, parts }]) => [url, [...page, ...[...parts.values()].flat()]]));
  const { bias, files } = await buildClassifier(pages, ways, asked);
  // Kept by browsers for ever: other words, another name. (What is learned of paragraphs lies in the fragments, whose names are by the page alone;
  // one from before leads to the same paragraphs.)
  const name = createHash('sha256').update(files.join('\0')).digest('hex').slice(0, 8);
  return {
    name,
    bias: new Map(bias),
    files: new Map(files.map((text, number) => [`classifier/${name}-${String(number)}.txt`, Buffer.from(text)])),
  };
}

const pack = promisify<string, ZlibOptions, Buffer>(gzip);

/** Pages that have ways of asking for their paragraphs get what is learned from them. */
async function makeFragments(
  fragments: DescribedPages['fragments'],
  waysOf: ReadonlyMap<string, WaysOfAsking>,
  asked: AskedFile,
): Promise<BundleFiles> {
  const parted = [...fragments.values()].flatMap((fragment) => {
    const { page, parts } = waysOf.get(fragment.url) ?? { page: [], parts: new Map<string, string[]>() };
    return parts.size === 0 ? [] : [{ fragment, ways: page, parts }];
  });
  const learned = await learnPlaces(parted, asked);
  const placesOf = new Map(parted.map(({ fragment }, at) => [fragment, learned[at]]));
  // Side by side: packing is done by other threads.
  return new Map(
    await Promise.all(
      [...fragments].map(async ([path, fragment]): Promise<[string, Uint8Array]> => {
        const places = placesOf.get(fragment);
        const text = writeFragment(places === undefined ? fragment : { ...fragment, places });
        return [path, await pack(text, { level: 9 })];
      }),
    ),
  );
}

async function writeFiles(folder: string, files: BundleFiles): Promise<{ files: number; bytes: number }> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  await Promise.all([...folders].map((one) => mkdir(one, { recursive: true })));
  await Promise.all([...files].map(([path, content]) => writeFile(join(folder, path), content)));
  return { files: files.size, bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0) };
}
