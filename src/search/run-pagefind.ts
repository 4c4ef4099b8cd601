import type { PagefindIndex } from 'pagefind';

/** Files by their path in the bundle, as Pagefind names them. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>;

export type PagefindOutcome =
  | { readonly ok: true; readonly files: BundleFiles }
  /** One sentence for the person who builds. */
  | { readonly ok: false; readonly reason: string };

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
 * Has Pagefind index pages, without a file written: what it makes is changed before it is kept, and its own writing says that it is done before the
 * last file is whole (seen: an empty pagefind-entry.json, and with it no search at all).
 *
 * @param pages the HTML of each page, by its path in the site
 * @returns Pagefind's bundle without what we do not use, or one sentence that says what failed
 */
export async function runPagefind(pages: ReadonlyMap<string, string>): Promise<PagefindOutcome> {
  // Read by Pagefind's own program when it starts (pagefind/src/options.rs); there is no option for it in the API.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chooseChunkSize(pages.size));
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
    if (index === undefined) return { ok: false, reason: `Pagefind could not start: ${errors.join('; ')}` };
    return await indexPages(index, pages);
  } finally {
    await pagefind.close();
    delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  }
}

async function indexPages(index: PagefindIndex, pages: ReadonlyMap<string, string>): Promise<PagefindOutcome> {
  const added = await Promise.all(
    [...pages].map(async ([sourcePath, content]) => {
      const { errors } = await index.addHTMLFile({ sourcePath: sourcePath.replaceAll('\\', '/'), content });
      return errors.map((error) => `${sourcePath}: ${error}`);
    }),
  );
  const unread = added.flat();
  if (unread.length > 0) return { ok: false, reason: `Pagefind could not read ${unread.join('; ')}` };
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) return { ok: false, reason: `Pagefind could not make its files: ${errors.join('; ')}` };
  const wanted = new Map(files.flatMap(({ path, content }) => (unused.has(path) ? [] : [[path, content] as const])));
  if (!wanted.get('pagefind-entry.json')?.length)
    return { ok: false, reason: 'Pagefind made no pagefind-entry.json: expected the list of its languages.' };
  return { ok: true, files: wanted };
}

/**
 * How many word places go into one file of the index. Pagefind's own 20,000 makes files of about 30 kB, and each word of
 * a query wants one. Too many make the list of files heavy, which comes first, and each costs the host and whoever keeps the book a file more.
 */
function chooseChunkSize(pages: number): number {
  return Math.min(20_000, Math.max(300, Math.round(pages * 8)));
}
