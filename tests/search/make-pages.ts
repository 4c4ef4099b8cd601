import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSearchIndex } from '#search/build-index.ts';

/** A copy of the built site whose search has other pages in it: as many as are wanted. */
export interface GrownSite {
  folder: string;
  /** What the index weighs on the host, in bytes. */
  bytes: number;
  remove(): Promise<void>;
}

/**
 * Makes pages of 500 words out of the sentences of our own advice, in an order that is the same each time, indexes them as our build does, and
 * puts that index into a copy of the built site.
 *
 * @param site the folder of the built site
 * @param pages how many pages
 * @throws where the index could not be made
 */
export async function growSite(site: string, pages: number): Promise<GrownSite> {
  const folder = await mkdtemp(join(tmpdir(), 'grown-'));
  const made = join(folder, 'made');
  const sentences = await readSentences();
  for (let page = 0; page < pages; page += 1) {
    const at = join(made, 'advice', `page-${String(page)}`);
    await mkdir(at, { recursive: true });
    await writeFile(join(at, 'index.html'), writePage(page, sentences));
  }
  const outcome = await buildSearchIndex(made);
  if (!outcome.ok) throw new Error(outcome.reason);
  const copy = join(folder, 'site');
  await cp(site, copy, { recursive: true });
  await rm(join(copy, 'pagefind'), { recursive: true });
  await rename(join(made, 'pagefind'), join(copy, 'pagefind'));
  return { folder: copy, bytes: outcome.bytes, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function readSentences(): Promise<string[]> {
  const folder = join(import.meta.dirname, '../../content/advice');
  const texts = await Promise.all((await readdir(folder)).sort().map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) => text.replace(/^---[\s\S]*?---/, '').match(/[A-Z][^.!?<>&*_[\]]{20,200}[.!?]/g) ?? []);
}

function writePage(page: number, sentences: readonly string[]): string {
  // A generator of numbers that gives the same ones each time, so that two runs measure the same pages.
  let seed = page + 1;
  const next = () => sentences[(seed = (seed * 48_271) % 2_147_483_647) % sentences.length]!;
  const text: string[] = [];
  while (text.join(' ').split(' ').length < 500) text.push(next());
  const [title = '', answer = '', way = ''] = text;
  return `<!doctype html><html lang="en"><title>${title}</title><main data-pagefind-body><h1>${title}</h1>${text
    .map((sentence) => `<p>${sentence}</p>`)
    .join(
      '',
    )}<search-words hidden id="search-words" data-pagefind-weight="4" data-kind="advice" data-answer="${answer.replaceAll('"', '')}"
data-pagefind-meta="kind[data-kind], answer[data-answer]">${way}</search-words></main></html>`;
}
