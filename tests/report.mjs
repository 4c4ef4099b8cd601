/**
 * `npm run report`: what the build weighs, and how fast a chapter is on a phone beside a bare page of the same text. Prints and
 * judges nothing; what must hold stands as tests in tests/site. Build first.
 *
 * Options: --no-browser leaves the times out. DIST_DIR is the build, else dist/.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { findChromium } from './browser/find-chromium.ts';
import { launchChromium } from './browser/launch-chromium.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { compressedSize, readableText, weighChapter } from './site/measure-weight.ts';
import { buildFolder, listFiles, readAsset, readPages, selectChapters } from './site/read-build.ts';

const runs = 5;
const chapters = selectChapters(readPages());

printWeights();
printSearch();
if (!process.argv.includes('--no-browser')) await printTimes();

function printWeights() {
  const fonts = listFiles('_astro/*.woff2').map((file) => [file, /** @type {Buffer} */ (readAsset(`/${file}`)).length]);
  console.log(
    '\nWeight of a chapter before an exercise is in view, in bytes after brotli. At most: ratio 3 (aim 2), script 8,000 (aim 4,000), 200 elements beside the text.',
  );
  console.table(
    Object.fromEntries(
      chapters.map((page) => {
        const { text, html, script, ratio, elements } = weighChapter(page);
        return [page.address, { text, html, script, ratio: ratio.toFixed(2), 'elements beside the text': elements }];
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

/**
 * Lighthouse's phone (slow 4G, a processor four times slower), the middle one of five runs: once computed from a fast load, as
 * Lighthouse does by itself and as it scores, and once with the line really slowed down. They differ here: on a fast line the page asks
 * for its fonts before the first paint, and the computed time counts them as if a slow line had done so.
 */
async function printTimes() {
  const port = await findFreePort();
  const bare = makeBarePage();
  const site = await serveFolder(buildFolder, { isCompressed: true });
  const beside = await serveFolder(bare.folder, { isCompressed: true });
  const browser = await launchChromium(findChromium(), [`--remote-debugging-port=${port}`]);
  const pages = { 'bare page': `${beside.address}/`, chapter: `${site.address}${bare.chapter}` };
  try {
    console.log(
      `\nA chapter on Lighthouse's phone, beside a bare page of the same text (${runs} runs each, by turns; the middle one).`,
    );
    const computed = await measureByTurns(pages, { port, throttlingMethod: 'simulate' });
    console.table(
      Object.fromEntries(
        Object.entries(computed).map(([name, all]) => [name, { ...readTimes(all), ...readScores(all) }]),
      ),
    );
    printFaults(computed.chapter ?? []);
    console.log('\nThe same with the line and the processor really slowed down.');
    const applied = await measureByTurns(pages, {
      port,
      throttlingMethod: 'devtools',
      onlyCategories: ['performance'],
    });
    console.table(Object.fromEntries(Object.entries(applied).map(([name, all]) => [name, readTimes(all)])));
  } finally {
    await browser.close();
    await Promise.all([site.close(), beside.close()]);
    rmSync(bare.folder, { recursive: true, force: true });
  }
}

/**
 * @param {Record<string, string>} pages addresses by name
 * @param {import('lighthouse').Flags} flags
 * @returns {Promise<Record<string, import('lighthouse').Result[]>>}
 */
async function measureByTurns(pages, flags) {
  /** @type {Record<string, import('lighthouse').Result[]>} */
  const results = {};
  for (let run = 0; run < runs; run++) {
    for (const [name, url] of Object.entries(pages)) {
      const result = await lighthouse(url, { output: 'json', logLevel: 'silent', ...flags });
      if (result) (results[name] ??= []).push(result.lhr);
    }
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

/** @returns {Promise<number>} */
function findFreePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
