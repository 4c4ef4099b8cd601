/**
 * `npm run bench`: our chapter beside the same text in Starlight, VitePress, Docusaurus, Eleventy and a bare Astro page, built and served in one run: bytes,
 * requests, what Lighthouse’s phone says, the next page in a browser that nobody drives, the search, and what building takes. Prints ratios and asserts nothing.
 *
 * First `npm run build`, and once `npm ci` in tests/bench/peers. Options: --pages 52,200 (sizes for the peers' builds; the first is measured in
 * the browser), --runs 3 (Lighthouse, the middle one counts), --only name,name.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { freePort } from '../free-port.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { buildFolder, readPages, selectChapters } from '../site/read-build.ts';
import { compressedSize, readableText } from '../site/measure-weight.ts';
import { findMissing, measureNextPage } from './next-page.mjs';
import { servePlain } from './serve-plain.mjs';
import { writePeers } from './write-peers.mjs';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '52' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
  },
});
const missing = findMissing();
if (missing.length > 0)
  console.error(
    `The next page is not measured: it needs ${missing.join(' and ')} (Debian: apt-get install xvfb xdotool).`,
  );
/** A press or two of so many may meet a page that is not ready yet; the middle one does not. */
const nextRuns = 9;
const ownRuns = 5;
const sizes = values.pages.split(',').map(Number);
const runs = Number(values.runs);
const peersFolder = join(import.meta.dirname, 'peers');
if (!existsSync(join(peersFolder, 'node_modules'))) {
  console.error('The peers are not installed: npm ci --prefix tests/bench/peers');
  process.exit(2);
}

const chapters = selectChapters(readPages());
const texts = chapters.map((page) => ({
  title: page.document.querySelector('h1')?.textContent ?? '',
  text: [...page.document.querySelectorAll('main p, main li, main h2, main h3')]
    .map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((one) => one !== ''),
}));
/** @param {number} count */
const makePages = (count) =>
  Array.from({ length: count }, (_, i) => ({
    slug: `page-${i}`,
    ...texts[i % texts.length],
    title: `${texts[i % texts.length].title} ${i}`,
  }));

/** The chapter that is measured, with its neighbor. */
const ours = chapters.findIndex((page) => page.address === '/read/ask-bob/');

/** @type {Record<string, Record<string, string | number>>} */
const speed = {};
/** @type {Record<string, Record<string, string | number>>} */
const building = {};

console.log(
  `The text itself: ${compressedSize(readableText(chapters[ours].document)).toLocaleString('en-US')} bytes (brotli).`,
);
for (const [at, size] of sizes.entries()) {
  const peers = writePeers(join(peersFolder, 'work'), makePages(size)).filter(
    ({ name }) => values.only === '' || values.only.split(',').includes(name),
  );
  for (const peer of peers) {
    const built = await build(peer);
    (building[peer.name] ??= {})[`${size} pages, s`] = built.ok ? built.seconds.toFixed(1) : 'failed';
    building[peer.name][`${size} pages, MB`] = built.ok ? Math.round(built.megabytes) : 'failed';
    if (!built.ok) console.error(`${peer.name} could not be built:\n${built.said.slice(-1500)}`);
    if (at > 0 || !built.ok) continue;
    const served = await servePlain(join(peer.folder, peer.out));
    speed[peer.name] = await measure(served.address, peer.page(`page-${ours}`), peer.next, peer.search);
    await served.close();
  }
}
{
  const served = await serveFolder(buildFolder, { isCompressed: true });
  speed['ours'] = await measure(served.address, '/read/ask-bob/', 'a[rel=next]', {
    open: 'a[data-search]',
    field: '[role=dialog] input, dialog input',
    result: 'a[data-result]',
  });
  await served.close();
}
console.log('\nA page of the same text on Lighthouse’s phone, what it loads, and the next page (slow 4G).');
console.table(speed);
console.log('Times ours.');
console.table(
  Object.fromEntries(
    Object.entries(speed).map(([name, row]) => [
      name,
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => {
          const own = Number(speed['ours'][key]);
          return [key, typeof value === 'number' && own > 0 ? (value / own).toFixed(2) : value];
        }),
      ),
    ]),
  ),
);
console.log('Building.');
console.table(building);
console.log(
  `Building our ${readPages().length} pages, seconds, one after the other (the middle one of ${ownRuns} each).`,
);
console.table([await measureOwnBuild()]);

/** Ours beside the same pages in Astro alone: with a search index, an EPUB, the checks of the content and the lists for reading offline, and without. */
async function measureOwnBuild() {
  const out = mkdtempSync(join(tmpdir(), 'own-build-'));
  const root = join(import.meta.dirname, '../..');
  /** @param {string[]} options */
  const once = async (...options) => {
    const begin = performance.now();
    const code = await new Promise((resolve) =>
      spawn('astro', ['build', '--outDir', out, ...options], { cwd: root, stdio: 'ignore' }).on('close', resolve),
    );
    if (code !== 0) throw new Error(`astro build ${options.join(' ')} did not end well.`);
    return (performance.now() - begin) / 1000;
  };
  /** @param {number[]} times */
  const middle = (times) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
  const [alone, own] = /** @type {[number[], number[]]} */ ([[], []]);
  try {
    for (let i = 0; i < ownRuns; i += 1) {
      alone.push(await once('--config', 'tests/bench/bare.config.mjs'));
      own.push(await once());
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  const [a, b] = [middle(alone), middle(own)];
  return { 'Astro alone': a.toFixed(1), ours: b.toFixed(1), times: (b / a).toFixed(2) };
}

/** @param {import('./write-peers.mjs').Peer} peer */
async function build(peer) {
  let said = '';
  let megabytes = 0;
  const begin = performance.now();
  for (const [command, ...rest] of peer.build) {
    const code = await new Promise((resolve) => {
      const child = spawn('/usr/bin/env', ['bash', '-c', 'ulimit -S -c 0; exec "$0" "$@"', command, ...rest], {
        cwd: peer.folder,
        env: {
          ...process.env,
          NODE_ENV: 'production',
          ASTRO_TELEMETRY_DISABLED: '1',
          DOCUSAURUS_NO_PERSISTENT_CACHE: '1',
          PATH: [join(peersFolder, 'node_modules/.bin'), process.env.PATH].join(delimiter),
        },
      });
      child.stdout.on('data', (data) => (said += data));
      child.stderr.on('data', (data) => (said += data));
      const watch = setInterval(() => {
        void readMemory(child.pid ?? 0).then((now) => (megabytes = Math.max(megabytes, now)));
      }, 200);
      child.on('close', (result) => {
        clearInterval(watch);
        resolve(result);
      });
    });
    if (code !== 0) return { ok: false, said, seconds: 0, megabytes };
  }
  return { ok: true, said, seconds: (performance.now() - begin) / 1000, megabytes };
}

/** Memory of a process, in MB, as Linux says; 0 where it doesn't. @param {number} pid */
async function readMemory(pid) {
  try {
    const { readFile } = await import('node:fs/promises');
    return Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/**
 * @param {string} site
 * @param {string} address
 * @param {string} next
 * @param {{ open: string, field: string, result: string } | undefined} search
 */
async function measure(site, address, next, search) {
  const port = await freePort();
  const browser = await launchChromium(findChromium(), [`--remote-debugging-port=${port}`]);
  /** @type {Record<string, string | number>} */
  const row = {};
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    let requests = 0;
    // A picture that stands in the page itself (data:) is told of like a request, and is none.
    /** @type {Set<string>} */
    const inThePage = new Set();
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (request.url.startsWith('data:')) inThePage.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (inThePage.has(requestId)) return;
      bytes += encodedDataLength;
      requests += 1;
    });
    await page.goto(site + address, { waitUntil: 'load' });
    await page.waitForTimeout(1500);
    row['KiB'] = Number((bytes / 1024).toFixed(1));
    row['requests'] = requests;

    await context.close();

    if (missing.length === 0) {
      const times = await measureNextPage(findChromium(), site, address, next, nextRuns);
      row['next page ms'] = times[Math.floor(times.length / 2)];
      console.log(`The next page of ${site}${address}, each time: ${times.join(', ')} ms.`);
    }

    if (search)
      Object.assign(
        row,
        await measureSearch(browser, site + address, search).catch((error) => ({
          'cold search KiB': String(error).slice(0, 40),
        })),
      );

    const results = [];
    for (let i = 0; i < runs; i += 1) {
      const result = await lighthouse(site + address, {
        port,
        output: 'json',
        logLevel: 'silent',
        onlyCategories: ['performance'],
      });
      const audits = result?.lhr.audits ?? {};
      results.push({
        LCP: Math.round(audits['largest-contentful-paint']?.numericValue ?? NaN),
        TBT: Math.round(audits['total-blocking-time']?.numericValue ?? NaN),
        CLS: Number((audits['cumulative-layout-shift']?.numericValue ?? NaN).toFixed(3)),
        performance: Math.round((result?.lhr.categories.performance?.score ?? NaN) * 100),
      });
    }
    results.sort((one, other) => one.LCP - other.LCP);
    Object.assign(row, results[Math.floor(results.length / 2)]);
    row['TBT'] = results.map(({ TBT }) => TBT).sort((one, other) => one - other)[Math.floor(results.length / 2)];
  } finally {
    await browser.close();
  }
  return row;
}

/**
 * From opening the search to the first result on a cold page, in KiB; and from a key to results when it is warm, in ms.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{ open: string, field: string, result: string }} search
 */
async function measureSearch(browser, url, search) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(3000);
  let bytes = 0;
  context.on('requestfinished', async (request) => {
    const sizes = await request.sizes().catch(() => null);
    bytes += sizes ? sizes.responseBodySize + sizes.responseHeadersSize : 0;
  });
  await page.locator(search.open).first().click();
  const field = page.locator(search.field).first();
  await field.waitFor();
  await field.fill('boss');
  await page.locator(search.result).first().waitFor();
  const cold = Number((bytes / 1024).toFixed(1));
  const times = [];
  for (const word of ['money', 'letter', 'office']) {
    await field.fill('');
    await page
      .waitForFunction((selector) => document.querySelector(selector) === null, search.result, { timeout: 3000 })
      .catch(() => undefined);
    const begin = performance.now();
    await field.fill(word);
    await page.locator(search.result).first().waitFor();
    times.push(performance.now() - begin);
  }
  await context.close();
  return { 'cold search KiB': cold, 'warm search ms': Math.round(times.sort((one, other) => one - other)[1]) };
}
