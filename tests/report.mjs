/**
 * `npm run report`: what the build weighs, and how fast a chapter is on a phone beside a bare page of the same text. Prints and
 * judges nothing; what must hold stands as tests in tests/site. Build first.
 *
 * Options: --no-browser leaves the times out. DIST_DIR is the build, else dist/.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { findChromium } from './browser/find-chromium.ts';
import { launchChromium } from './browser/launch-chromium.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { freePort } from './free-port.ts';
import { countPlaces } from './search/count-places.ts';
import { countRight } from './search/count-right.ts';
import { listSlugs, loadEngines } from './search/engines.ts';
import { growSite } from './search/make-pages.ts';
import { querySets, readQueries } from './search/read-queries.ts';
import { compressedSize, readableText, weighChapter } from './site/measure-weight.ts';
import { buildFolder, listFiles, readAsset, readPages, selectChapters } from './site/read-build.ts';

const runs = 5;
const chapters = selectChapters(readPages());

printWeights();
printSearch();
await printQueries();
if (!process.argv.includes('--no-browser')) {
  await tryTwice(printSearchTimes);
  await printTimes();
}

function printWeights() {
  const fonts = listFiles('_astro/*.woff2').map((file) => [file, /** @type {Buffer} */ (readAsset(`/${file}`)).length]);
  console.log(
    '\nWeight of a chapter before an exercise is in view, in bytes after brotli. At most: ratio 3 (aim 2), script 8,000 (aim 4,000), 200 elements beside the text.',
  );
  console.table(
    Object.fromEntries(
      chapters.map((page) => {
        const { text, html, script, later, ratio, elements } = weighChapter(page);
        return [
          page.address,
          { text, html, script, ratio: ratio.toFixed(2), 'script later': later, 'elements beside the text': elements },
        ];
      }),
    ),
  );
  console.log('Fonts, in bytes. Upright and italic together at most 60,000.');
  console.table(Object.fromEntries(fonts.map(([file, bytes]) => [file, { bytes }])));
}

function printSearch() {
  const files = listFiles('pagefind/**/*.*');
  const bytes = files.reduce((sum, file) => sum + /** @type {Buffer} */ (readAsset(`/${file}`)).length, 0);
  if (files.length > 0)
    console.log(`Search index: ${files.length} files, ${bytes.toLocaleString('en-US')} bytes in all.`);
}

/** How many queries bring a right page first, and among the first three: ours beside three other searches over the same pages. */
async function printQueries() {
  const engines = await loadEngines(buildFolder);
  const slugs = listSlugs(buildFolder);
  for (const set of querySets) {
    const queries = readQueries(set);
    /** @type {Record<string, Record<string, string | number>>} */
    const rows = {};
    for (const engine of engines) {
      const { queries: asked, first, three } = await countRight(engine, queries, slugs);
      const share = (/** @type {number} */ part) => `${((100 * part) / asked).toFixed(1)}%`;
      rows[engine.name] = {
        asked,
        'not asked': queries.length - asked,
        first: share(first),
        'among three': share(three),
      };
    }
    console.log(`\nA right page for what people type: tests/search/${set}.tsv (wanted: 85% first, 97% among three).`);
    console.table(rows);
  }
  const places = await countPlaces(
    buildFolder,
    querySets.flatMap((set) => readQueries(set)),
  );
  const percent = (/** @type {number} */ part, /** @type {number} */ of) => `${((100 * part) / of).toFixed(1)}%`;
  console.log('\nA right place of the page, where one was named (tests/search/unseen.tsv and strangers.tsv).');
  console.table(
    Object.fromEntries(
      places.map(({ name, queries, right, wrongParagraph }) => [
        name,
        { asked: queries, right: percent(right, queries), 'wrong paragraph': percent(wrongParagraph, queries) },
      ]),
    ),
  );
}

/**
 * Lighthouse's phone (slow 4G, a processor four times slower), the middle one of five runs: once computed from a fast load, as
 * Lighthouse does by itself and as it scores, and once with the line really slowed down.
 */
async function printTimes() {
  const bare = makeBarePage();
  const site = await serveFolder(buildFolder, { isCompressed: true });
  const beside = await serveFolder(bare.folder, { isCompressed: true });
  const pages = { 'bare page': `${beside.address}/`, chapter: `${site.address}${bare.chapter}` };
  try {
    console.log(
      `\nA chapter on Lighthouse's phone, beside a bare page of the same text (${runs} runs each, by turns; the middle one).`,
    );
    const computed = await tryTwice(() => measureByTurns(pages, { throttlingMethod: 'simulate' }));
    if (!computed) return;
    console.table(
      Object.fromEntries(
        Object.entries(computed).map(([name, all]) => [name, { ...readTimes(all), ...readScores(all) }]),
      ),
    );
    printFaults(computed.chapter ?? []);
    console.log('\nThe same with the line and the processor really slowed down.');
    const applied = await tryTwice(() =>
      measureByTurns(pages, { throttlingMethod: 'devtools', onlyCategories: ['performance'] }),
    );
    if (applied)
      console.table(Object.fromEntries(Object.entries(applied).map(([name, all]) => [name, readTimes(all)])));
  } finally {
    await Promise.all([site.close(), beside.close()]);
    rmSync(bare.folder, { recursive: true, force: true });
  }
}

/**
 * Lighthouse sometimes loses its page when the line is really slowed down ("Target closed"), also in a promise that nobody waits for.
 * Once more from the start with a new browser; then it is said that there is no figure.
 *
 * @template T
 * @param {() => Promise<T>} measure
 * @returns {Promise<T | undefined>} undefined when it failed twice
 */
async function tryTwice(measure) {
  let reason = '';
  for (let turn = 0; turn < 2; turn++) {
    /** @type {(error: unknown) => void} */
    let giveUp = () => undefined;
    const lost = new Promise((_, reject) => (giveUp = reject));
    process.on('unhandledRejection', giveUp);
    try {
      return /** @type {T} */ (await Promise.race([measure(), lost]));
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    } finally {
      process.off('unhandledRejection', giveUp);
    }
  }
  console.log(`This figure could not be taken: the measurement failed twice (${reason}).`);
  return undefined;
}

/**
 * The time from a key to the first result, on a fast line: cold with the first key on a page in a new browser profile, warm with
 * the next search on that page. The middle one of five.
 */
async function printSearchTimes() {
  /** @type {Record<string, { 'index, kB': number, 'cold ms': number, 'warm ms': number }>} */
  const rows = {};
  rows['our pages'] = await timeSearch(
    buildFolder,
    listFiles('pagefind/**/*.*').reduce((sum, file) => sum + /** @type {Buffer} */ (readAsset(`/${file}`)).length, 0),
  );
  for (const pages of [200, 1000, 5000]) {
    const { folder, bytes, remove } = await growSite(buildFolder, pages);
    rows[`${pages} made pages`] = await timeSearch(folder, bytes);
    await remove();
  }
  console.log('\nFrom a key to the first result of the search, the middle of five runs (aim: 150 ms).');
  console.table(rows);
}

/**
 * @param {string} folder a built site
 * @param {number} bytes what its index weighs
 */
async function timeSearch(folder, bytes) {
  const site = await serveFolder(folder, { isCompressed: true });
  const browser = await launchChromium(findChromium());
  /** @type {{ cold: number[], warm: number[] }} */
  const times = { cold: [], warm: [] };
  try {
    for (let run = 0; run < runs; run++) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(`${site.address}/search/`, { waitUntil: 'networkidle' });
      const field = page.getByRole('searchbox');
      times.cold.push(await timeFirstResult(page, field, 'severance'));
      await field.fill('');
      await page.locator('a[data-result]').first().waitFor({ state: 'detached' });
      times.warm.push(await timeFirstResult(page, field, 'insurance'));
      await context.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  const middle = (/** @type {number[]} */ all) => Math.round(all.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN);
  return { 'index, kB': Math.round(bytes / 1000), 'cold ms': middle(times.cold), 'warm ms': middle(times.warm) };
}

/**
 * Types a whole word as one key and waits for the result to stand in the page; the page's own clock.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').Locator} field empty
 * @param {string} word
 */
async function timeFirstResult(page, field, word) {
  const time = page.evaluate(
    () =>
      /** @type {Promise<number>} */ (
        new Promise((resolve) => {
          let start = NaN;
          document.addEventListener('input', () => (start = performance.now()), { capture: true, once: true });
          const watch = new MutationObserver(() => {
            if (!document.querySelector('a[data-result]')) return;
            watch.disconnect();
            resolve(performance.now() - start);
          });
          watch.observe(document.body, { childList: true, subtree: true });
        })
      ),
  );
  await field.focus();
  await page.keyboard.insertText(word);
  return time;
}

/**
 * @param {Record<string, string>} pages addresses by name
 * @param {import('lighthouse').Flags} flags
 * @returns {Promise<Record<string, import('lighthouse').Result[]>>}
 */
async function measureByTurns(pages, flags) {
  /** @type {Record<string, import('lighthouse').Result[]>} */
  const results = {};
  const port = await freePort();
  const browser = await launchChromium(findChromium(), [`--remote-debugging-port=${port}`]);
  try {
    for (let run = 0; run < runs; run++) {
      for (const [name, url] of Object.entries(pages)) {
        const result = await lighthouse(url, { output: 'json', logLevel: 'silent', port, ...flags });
        if (result) (results[name] ??= []).push(result.lhr);
      }
    }
  } finally {
    await browser.close();
  }
  return results;
}

/**
 * @param {import('lighthouse').Result[]} all
 * @param {(lhr: import('lighthouse').Result) => number | undefined} pick
 */
function findMiddle(all, pick) {
  const values = all.map((lhr) => pick(lhr) ?? NaN).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? NaN;
}

/** @param {import('lighthouse').Result[]} all */
function readTimes(all) {
  /** @param {string} id */
  const audit = (id) => findMiddle(all, (lhr) => lhr.audits[id]?.numericValue);
  return {
    'FCP ms': Math.round(audit('first-contentful-paint')),
    'LCP ms': Math.round(audit('largest-contentful-paint')),
    CLS: Number(audit('cumulative-layout-shift').toFixed(4)),
    'TBT ms': Math.round(audit('total-blocking-time')),
  };
}

/** @param {import('lighthouse').Result[]} all */
function readScores(all) {
  /** @param {string} id */
  const score = (id) => Math.round(100 * findMiddle(all, (lhr) => lhr.categories[id]?.score ?? undefined));
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best practices': score('best-practices'),
    seo: score('seo'),
  };
}

/** What keeps a category below 100. @param {import('lighthouse').Result[]} all */
function printFaults(all) {
  const lhr = all.at(-1);
  if (!lhr) return;
  for (const { title, score, auditRefs } of Object.values(lhr.categories)) {
    if (score === 1) continue;
    const faults = auditRefs
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => lhr.audits[id]?.title);
    console.log(`${title}: ${faults.join(' · ')}`);
  }
}

/** The first chapter's paragraphs in a page with nothing else: what a text costs at the least. */
function makeBarePage() {
  const page = /** @type {import('./site/read-build.ts').BuiltPage} */ (chapters[0]);
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  const escape = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = [...page.document.querySelectorAll('main :is(h1, h2, h3, p, li)')].map(
    (one) => `<p>${escape(one.textContent.trim())}</p>`,
  );
  const html = `<!doctype html><html lang="en-US"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="A bare page."><title>Bare</title><link rel="icon" href="data:,"><main><h1>Bare</h1>${paragraphs.join('\n')}</main></html>`;
  for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), html);
  console.log(
    `\nThe bare page has ${compressedSize(html).toLocaleString('en-US')} bytes, the text alone ${compressedSize(readableText(page.document)).toLocaleString('en-US')}.`,
  );
  return { folder, chapter: page.address };
}
