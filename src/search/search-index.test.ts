import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildSearchIndex, startSearchIndex, type BuildOutcome } from './build-index.ts';
import { findPages } from './find-pages.ts';
import type { SearchSources } from './search-sources.ts';
import { loadClassifier } from './classifier/load-classifier.ts';
import { loadPagefind, startPagefindWorker } from './load-pagefind.ts';
import { readPageList } from './page-list.ts';
import { runWorkerInNode, type FetchedFile } from './run-worker-in-node.ts';
import { readSpellingList } from './spelling-list.ts';

interface TestPage {
  path: string;
  kind: string;
  title: string;
  answer?: string;
  order?: number;
  ways?: string;
  text: string;
}

/** Eight pages of four kinds, and one that does not want to be found. */
const book: TestPage[] = [
  {
    path: 'advice/should-i-sign',
    kind: 'advice',
    title: 'Should I sign the severance agreement?',
    answer: 'Not today: take it home > read it, and ask for time.',
    ways: 'release of claims. how long do i have to sign. 21 days or 45 days',
    text: 'An employer hands you a release. You may take it home. Nothing in the law makes you sign in the room.',
  },
  {
    path: 'advice/health-insurance-after-a-layoff',
    kind: 'advice',
    title: 'Health insurance after a layoff',
    answer: 'You have 60 days for COBRA and 60 days for a Marketplace plan.',
    ways: 'when does my coverage end. lost medical cover',
    text: 'COBRA keeps the same plan at your own cost. The Marketplace may cost less.',
  },
  {
    path: 'advice/tell-your-family',
    kind: 'advice',
    title: 'Tell your family',
    answer: 'Tell them today, in one plain sentence.',
    ways: 'how to tell my husband. hiding it from my partner',
    text: 'Say what happened and what will not change this week.',
  },
  {
    path: 'advice/resume-length',
    kind: 'advice',
    title: 'How long should a resume be?',
    answer: 'Two pages are fine after ten years of work.',
    ways: 'one page or two',
    text: 'Cut what is old before you cut what is good.',
  },
  {
    path: 'read/a-meeting-with-no-subject',
    kind: 'chapter',
    title: 'A Meeting With No Subject',
    order: 1,
    text: 'Nine minutes. Joanne reads from a page about the position. Bob asks whether someone will tell Tulsa. He did not sign. The badge goes into a tray.',
  },
  {
    path: 'read/the-long-way-home',
    kind: 'chapter',
    title: 'The Long Way Home',
    order: 2,
    text: 'He sits in the parking lot of the library until it is time to come home as if from work. His wife and the family know nothing.',
  },
  {
    path: 'workbook/runway',
    kind: 'exercise',
    title: 'How long the money lasts',
    answer: 'Money in, money out, weeks left.',
    text: 'Your savings and your bills.',
  },
  { path: 'glossary', kind: 'glossary', title: 'Terms', text: '' },
];

function writeHtml({ path, kind, title, answer = '', order, ways = '', text }: TestPage): string {
  const body =
    path === 'glossary'
      ? '<dl><dt id="rif">RIF</dt><dd>Reduction in force: a layoff of several people at once.</dd><dt id="cobra">COBRA</dt><dd>The right to keep a health plan.</dd></dl>'
      : text
          .split('. ')
          .map((sentence, at) => `<p id="p${at}">${sentence}.</p>`)
          .join('');
  const meta = `kind[data-kind]${answer === '' ? '' : ', answer[data-answer]'}${order === undefined ? '' : ', order[data-order]'}`;
  return `<!doctype html><html lang="en-US"><head><title>${title} · Book</title></head><body><main data-pagefind-body><h1>${title}</h1>${body}
    <search-words hidden id="search-words" data-pagefind-weight="4" data-kind="${kind}" data-answer="${answer}" data-order="${order ?? ''}" data-pagefind-meta="${meta}">${ways}</search-words></main></body></html>`;
}

async function writeSite(pages: TestPage[]): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), 'search-'));
  for (const page of pages) {
    await mkdir(join(site, page.path), { recursive: true });
    await writeFile(join(site, page.path, 'index.html'), writeHtml(page));
  }
  await mkdir(join(site, 'privacy'));
  await writeFile(
    join(site, 'privacy/index.html'),
    '<!doctype html><html lang="en-US"><body><main><h1>Privacy</h1><p>severance</p></main></body></html>',
  );
  return site;
}

let site = '';
let built: BuildOutcome;
let sources: SearchSources;
let fetched: FetchedFile[];

beforeAll(async () => {
  site = await writeSite(book);
  built = await buildSearchIndex(site);
  const run = await runWorkerInNode(join(site, 'pagefind'));
  fetched = run.fetched;
  const readJson = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(site, 'pagefind', name), 'utf8'));
  const { pages, total, classifier } = readPageList(await readJson('page-list.json'));
  sources = {
    pages,
    total,
    classifier:
      classifier && loadClassifier(classifier, (name) => readFile(join(site, 'pagefind/classifier', name), 'utf8')),
    find: (word) => run.engine.find(word),
    spelling: async () => readSpellingList(await readJson('spelling-list.json')),
  };
}, 60_000);

afterAll(async () => {
  if (site !== '') await rm(site, { recursive: true, force: true });
});

async function search(text: string): Promise<string[]> {
  return (await findPages(text, sources)).results.map(({ page }) => page?.url ?? '?');
}

describe('the index', () => {
  it('has the pages that ask for it and no other', () => {
    expect(built).toMatchObject({ ok: true });
    expect(sources.pages.size).toBe(8);
    expect([...sources.pages.values()].map(({ url }) => url)).not.toContain('/privacy/');
  });

  it('knows of each page what a result shows', () => {
    const signing = [...sources.pages.values()].find(({ url }) => url === '/advice/should-i-sign/');
    expect(signing).toMatchObject({
      kind: 'advice',
      title: 'Should I sign the severance agreement?',
      answer: 'Not today: take it home > read it, and ask for time.',
    });
    expect([...sources.pages.values()].find(({ kind, order }) => kind === 'chapter' && order === 2)).toMatchObject({
      from: 2,
    });
  });

  it('leaves out of the bundle what is not used', async () => {
    const files = await readdir(join(site, 'pagefind'));
    expect(files.filter((name) => /ui|highlight|unknown/.test(name))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        'pagefind-worker.js',
        'pagefind.js',
        'wasm.en.pagefind',
        'page-list.json',
        'spelling-list.json',
      ]),
    );
  });

  it('takes the words for search out of the pages and the fragments', async () => {
    expect(await readFile(join(site, 'advice/should-i-sign/index.html'), 'utf8')).not.toContain('search-words');
    for (const name of await readdir(join(site, 'pagefind/fragment'))) {
      expect(gunzipSync(await readFile(join(site, 'pagefind/fragment', name))).toString()).not.toMatch(
        /release of claims|hiding it/,
      );
    }
  });

  it('gives the pages back before it is made, and takes nothing from them afterwards', async () => {
    const other = await writeSite(book.slice(0, 2));
    const page = join(other, 'advice/should-i-sign/index.html');
    const { index } = await startSearchIndex(other);
    expect(await readFile(page, 'utf8')).not.toContain('search-words');
    await writeFile(page, 'changed by whoever comes next');
    expect(await index).toMatchObject({ ok: true, pages: [{ url: '/advice/health-insurance-after-a-layoff/' }, {}] });
    expect(await readFile(page, 'utf8')).toBe('changed by whoever comes next');
    await rm(other, { recursive: true });
  });

  it('fails with a sentence that says what to do when no page can be found', async () => {
    const empty = await writeSite([]);
    expect(await buildSearchIndex(empty)).toEqual({
      ok: false,
      reason: expect.stringContaining('Put it on the <main> of each page') as string,
    });
    await rm(empty, { recursive: true });
  });

  it('fails and names the page when a page does not say what it is', async () => {
    const wrong = await writeSite([{ path: 'x', kind: 'chapter, order:1', title: 'X', text: 'x' }]);
    expect(await buildSearchIndex(wrong)).toEqual({
      ok: false,
      reason: expect.stringContaining('/x/ can be searched but its kind is "chapter, order:1"') as string,
    });
    await rm(wrong, { recursive: true });
  });
});

describe('searching it', () => {
  it.each([
    ['severance', '/advice/should-i-sign/'],
    ['How long do I have to sign the release?', '/advice/should-i-sign/'],
    ['COBRA', '/advice/health-insurance-after-a-layoff/'],
    ['insurance', '/advice/health-insurance-after-a-layoff/'],
    ['how do i tell my spouse that i was fired', '/advice/tell-your-family/'],
    ['wife', '/advice/tell-your-family/'],
    ['cv', '/advice/resume-length/'],
    ['when does my medical coverage end', '/advice/health-insurance-after-a-layoff/'],
    ['rif', '/glossary/'],
    ['parking lot library', '/read/the-long-way-home/'],
    ['how long will our money last', '/workbook/runway/'],
    ['sevrance agrement', '/advice/should-i-sign/'],
    ['resmue', '/advice/resume-length/'],
    ['insuranc', '/advice/health-insurance-after-a-layoff/'],
  ])('brings the right page first: %s', async (text, url) => {
    expect((await search(text))[0]).toBe(url);
  });

  it('gives each page once', async () => {
    const urls = await search('tell family sign severance insurance resume');
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('says which words it mended', async () => {
    expect((await findPages('sevrance', sources)).mended).toEqual([{ typed: 'sevrance', mended: 'severance' }]);
    expect((await findPages('sever', sources)).mended).toEqual([]);
  });

  it('asks for the spelling list for a word that no page has, and not for a number', async () => {
    const spelling = vi.fn(sources.spelling);
    await findPages('severance 2417', { ...sources, spelling });
    expect(spelling).not.toHaveBeenCalled();
    await findPages('sevrance', { ...sources, spelling });
    expect(spelling).toHaveBeenCalled();
  });

  it.each(['xylophone', 'zzz', '?', 'a'])('finds nothing for what is not in the book: %s', async (text) => {
    expect(await search(text)).toEqual([]);
  });

  it('reads small files only, and each once', async () => {
    await search('severance');
    const names = fetched.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.some((name) => name.startsWith('fragment/'))).toBe(false);
  });
});

describe('Pagefind', () => {
  it('runs in the page where no worker can be had', async () => {
    vi.stubGlobal(
      'fetch',
      async (address: string) => new Response(new Uint8Array(await readFile(new URL(address.replace(/\?.*$/, ''))))),
    );
    try {
      const engine = await loadPagefind(`${pathToFileURL(join(site, 'pagefind')).href}/`);
      expect((await engine.find('severance')).length).toBeGreaterThan(0);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('that cannot be started says so instead of waiting', async () => {
    let fail = (): void => undefined;
    const dead = {
      postMessage: () => queueMicrotask(() => fail()),
      addEventListener: (type: string, listener: (event: { data: unknown }) => void) => {
        if (type === 'error') fail = () => listener({ data: undefined });
      },
    };
    await expect(startPagefindWorker(dead, '/pagefind/')).rejects.toThrow('stopped');
  });
});
