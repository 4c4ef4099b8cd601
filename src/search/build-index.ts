import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip, type ZlibOptions } from 'node:zlib';
import { buildClassifier } from './classifier/build-classifier.ts';
import { learnPlaces } from './classifier/learn-places.ts';
import type { AskedQuery } from './classifier/read-asked.ts';
import type { ListedClassifier } from './classifier/load-classifier.ts';
import { lightenBundle } from './lighten-bundle.ts';
import { listPage, pageKinds, writePageList, type ListedPage } from './page-list.ts';
import { namePlaces } from './name-places.ts';
import { readFragment, trimFragment, writeFragment, type Fragment } from './fragment.ts';
import { readWays, removeWays, type WaysOfAsking } from './read-ways.ts';
import { writeSpellingList } from './spelling-list.ts';

export type BuildOutcome =
  | { readonly ok: true; readonly pages: readonly ListedPage[]; readonly files: number; readonly bytes: number }
  /** One sentence for the person who builds. */
  | { readonly ok: false; readonly reason: string };

/** The list of pages is one file: past this many pages their rows would weigh more than the fragments they spare. */
const mostListedPages = 300;

/** Pagefind's own interfaces, its highlighter, and its engine for languages that we do not write in. */
const unused: ReadonlySet<string> = new Set([
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'wasm.unknown.pagefind',
]);

/**
 * Makes the search index of a built site: Pagefind's bundle without what we do not use, page-list.json and
 * spelling-list.json, all in <site>/pagefind. The hidden words for search are taken out of the pages afterwards: they
 * have done their work, and a reader would only pay for them.
 *
 * @param site the folder of the built site
 * @param asked searches with the pages that answer them, to learn from
 * @returns what was made, or one sentence that says what is missing and where
 */
export async function buildSearchIndex(site: string, asked: readonly AskedQuery[] = []): Promise<BuildOutcome> {
  const htmlFiles = (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html'));
  const pagesText = await Promise.all(htmlFiles.map((name) => readFile(join(site, name), 'utf8')));
  const searchable = htmlFiles.filter((_, at) => pagesText[at]!.includes('data-pagefind-body'));
  if (searchable.length === 0) {
    return {
      ok: false,
      reason: `None of the ${htmlFiles.length} pages in ${site} has data-pagefind-body, so nothing could be found by searching. Put it on the <main> of each page that should be found (src/search/README.md).`,
    };
  }
  await Promise.all(
    searchable.map(async (name) => {
      const html = pagesText[htmlFiles.indexOf(name)]!;
      const named = namePlaces(html);
      if (named !== html) await writeFile(join(site, name), named);
    }),
  );
  const bundle = join(site, 'pagefind');
  const failure = await runPagefind(site, bundle, searchable.length);
  if (failure !== undefined) return { ok: false, reason: failure };
  await lightenBundle(bundle);
  const described = await describePages(bundle);
  if (described.problems.length > 0) return { ok: false, reason: described.problems.join('\n') };
  const { pages, words, fragments } = described;
  const waysOf = new Map(searchable.map((name) => [addressOf(name), readWays(pagesText[htmlFiles.indexOf(name)]!)]));
  const listed = pages.slice(0, mostListedPages);
  const [classifier] = await Promise.all([
    writeClassifier(bundle, listed, waysOf, asked),
    writeFragments(bundle, fragments, waysOf, asked),
  ]);
  await writeFile(join(bundle, 'page-list.json'), writePageList(listed, pages.length, classifier));
  await writeFile(join(bundle, 'spelling-list.json'), writeSpellingList(words));
  await Promise.all(searchable.map((name) => removeSearchWords(join(site, name))));
  return { ok: true, pages, ...(await measure(bundle)) };
}

/**
 * How many word places go into one file of the index. Pagefind's own 20,000 makes files of about 30 kB, and each word of
 * a query wants one. Small files bring the first result sooner; too many make the list of files heavy, which comes first.
 */
function chooseChunkSize(pages: number): number {
  return Math.min(20_000, Math.max(300, Math.round(pages * 3.5)));
}

async function runPagefind(site: string, bundle: string, pages: number): Promise<string | undefined> {
  // Read by Pagefind's own program when it starts (pagefind/src/options.rs); there is no option for it in the API.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chooseChunkSize(pages));
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
    if (index === undefined) return `Pagefind could not start: ${errors.join('; ')}`;
    const added = await index.addDirectory({ path: site });
    if (added.errors.length > 0) return `Pagefind could not read the pages in ${site}: ${added.errors.join('; ')}`;
    // Written here and not by Pagefind: its own writing says that it is done before the last file is whole (seen: an empty
    // pagefind-entry.json, and with it no search at all).
    const { files, errors: failed } = await index.getFiles();
    if (failed.length > 0) return `Pagefind could not make its files: ${failed.join('; ')}`;
    if (!files.some(({ path, content }) => path === 'pagefind-entry.json' && content.length > 0))
      return 'Pagefind made no pagefind-entry.json: expected the list of its languages.';
    await writeBundle(bundle, files);
    return undefined;
  } finally {
    await pagefind.close();
    delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  }
}

async function writeBundle(bundle: string, files: readonly { path: string; content: Uint8Array }[]): Promise<void> {
  await rm(bundle, { recursive: true, force: true });
  const wanted = files.filter(({ path }) => !unused.has(path));
  const folders = new Set(wanted.map(({ path }) => dirname(join(bundle, path))));
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })));
  await Promise.all(wanted.map(({ path, content }) => writeFile(join(bundle, path), content)));
}

const unpack = promisify(gunzip);
const pack = promisify<string, ZlibOptions, Buffer>(gzip);

async function writeClassifier(
  bundle: string,
  pages: readonly ListedPage[],
  waysOf: ReadonlyMap<string, WaysOfAsking>,
  asked: readonly AskedQuery[],
): Promise<ListedClassifier> {
  const ways = new Map([...waysOf].map(([url, { page, parts }]) => [url, [...page, ...[...parts.values()].flat()]]));
  const { bias, files } = await buildClassifier(pages, ways, asked);
  // Kept by browsers for ever: other words, another name. (What is learned of paragraphs lies in the fragments, whose names are by the page alone;
  // one from before leads to the same paragraphs.)
  const name = createHash('sha256').update(files.join('\0')).digest('hex').slice(0, 8);
  await mkdir(join(bundle, 'classifier'), { recursive: true });
  await Promise.all(
    files.map((text, number) => writeFile(join(bundle, 'classifier', `${name}-${String(number)}.txt`), text)),
  );
  return { name, bias: new Map(bias) };
}

interface DescribedPages {
  pages: ListedPage[];
  words: { keyText: string; bodyText: string }[];
  /** What is left of each page's text, by the name of its file. */
  fragments: Map<string, Fragment>;
  problems: string[];
}

async function describePages(bundle: string): Promise<DescribedPages> {
  const folder = join(bundle, 'fragment');
  const described: DescribedPages = { pages: [], words: [], fragments: new Map(), problems: [] };
  const names = (await readdir(folder)).sort();
  // Side by side: unpacking and packing are done by other threads.
  const whole = await Promise.all(
    names.map(async (name) => readFragment((await unpack(await readFile(join(folder, name)))).toString('utf8'))),
  );
  for (const [at, fragment] of whole.entries()) {
    const { trimmed, searchWords } = trimFragment(fragment);
    described.fragments.set(names[at]!, trimmed);
    described.problems.push(...findProblems(fragment));
    const page = listPage(names[at]!.replace(/\.pf_fragment$/, ''), trimmed);
    described.pages.push(page);
    described.words.push({
      keyText: [fragment.meta['title'], fragment.meta['answer'], searchWords].join(' '),
      bodyText: trimmed.content,
    });
  }
  described.pages.sort(
    (a, b) => pageKinds.indexOf(a.kind) - pageKinds.indexOf(b.kind) || a.order - b.order || (a.url < b.url ? -1 : 1),
  );
  return described;
}

function findProblems({ url, meta }: Fragment): string[] {
  const problems: string[] = [];
  const kind = meta['kind'];
  if (kind === undefined || !pageKinds.some((known) => known === kind)) {
    problems.push(
      `${url} can be searched but its kind is ${kind === undefined ? 'missing' : `"${kind}"`}: give it data-pagefind-meta="kind:…", one of ${pageKinds.join(', ')} (src/search/README.md).`,
    );
  }
  if ((meta['title'] ?? '').trim() === '')
    problems.push(`${url} can be searched but has no title: give it an h1 or data-pagefind-meta="title".`);
  return problems;
}

/** Pages that have ways of asking for their paragraphs get what is learned from them. */
async function writeFragments(
  bundle: string,
  fragments: ReadonlyMap<string, Fragment>,
  waysOf: ReadonlyMap<string, WaysOfAsking>,
  asked: readonly AskedQuery[],
): Promise<void> {
  const parted = [...fragments.values()].flatMap((fragment) => {
    const { page, parts } = waysOf.get(fragment.url) ?? { page: [], parts: new Map<string, string[]>() };
    return parts.size === 0 ? [] : [{ fragment, ways: page, parts }];
  });
  const learned = await learnPlaces(parted, asked);
  const placesOf = new Map(parted.map(({ fragment }, at) => [fragment, learned[at]]));
  await Promise.all(
    [...fragments].map(async ([name, fragment]) => {
      const places = placesOf.get(fragment);
      const text = writeFragment(places === undefined ? fragment : { ...fragment, places });
      await writeFile(join(bundle, 'fragment', name), await pack(text, { level: 9 }));
    }),
  );
}

/** The address that Pagefind gives a built file. */
function addressOf(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

async function removeSearchWords(file: string): Promise<void> {
  const html = await readFile(file, 'utf8');
  const lighter = removeWays(html);
  if (lighter !== html) await writeFile(file, lighter);
}

async function measure(folder: string): Promise<{ files: number; bytes: number }> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, relative('.', name)))).size));
  return { files: names.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
