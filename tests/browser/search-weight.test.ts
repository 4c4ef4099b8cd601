import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildFolder } from '../site/read-build.ts';
import { phone, useBrowser, visit } from './open-page.ts';
import { serveFolder } from './serve-folder.ts';

useBrowser();

/**
 * From opening the search to the first result on a cold page, in bytes as sent (brotli), without headers: the list of pages and what was learned of the
 * words typed. Where nobody was seen to ask so ("cuckoo"), the index has to answer, and its program weighs 69 kB. The texts of chapters, for the
 * lines shown under them, come after the results.
 */
test.each([
  ['boss', 45_000],
  ['severance', 45_000],
  ['how do i tell my kids', 45_000],
  ['cobra is 2400 a month', 45_000],
  ['cuckoo', 115_000],
])('the first result for “%s” on a cold page costs at most %i bytes', async (text, mostBytes) => {
  const { address, close } = await serveFolder(buildFolder, { isCompressed: true });
  try {
    await using visited = await visit({ width: phone });
    const { page, context, complaints } = visited;
    await page.goto(`${address}/advice/`, { waitUntil: 'networkidle' });
    // What the page itself gets later is not the search's.
    await page.waitForTimeout(1200);
    const came: { at: number; size: Promise<number> }[] = [];
    context.on('requestfinished', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.includes('/fragment/')) return;
      const { startTime, responseEnd } = request.timing();
      // The browser does not say what a worker's own program weighed.
      const size = pathname.endsWith('-worker.js')
        ? readFile(join(buildFolder, pathname)).then((code) => brotliCompressSync(code).length)
        : request.sizes().then(({ responseBodySize }) => responseBodySize);
      came.push({ at: startTime + responseEnd, size: size.catch(() => 0) });
    });
    await page.evaluate(noteFirstResult);
    await page.locator('a[data-search]').first().click();
    await page.getByRole('searchbox').first().fill(text);
    await page.locator('a[data-result]').first().waitFor({ timeout: 20_000 });
    const first = await page.evaluate(() => (window as unknown as { firstResult: number }).firstResult);
    // All that had come when the first result stood there, by the browser's own clock: this one is told late by a busy machine.
    const sizes = await Promise.all(came.filter(({ at }) => at <= first).map(({ size }) => size));
    const bytes = sizes.reduce((sum, one) => sum + one, 0);
    // Less would mean that something had been there before, or was not counted.
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThanOrEqual(mostBytes);
    expect(complaints).toEqual([]);
  } finally {
    await close();
  }
});

/** Runs in the page: keeps the time, in ms since 1970, at which the first result was put there. */
function noteFirstResult(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('a[data-result]') === null) return;
    observer.disconnect();
    Object.assign(window, { firstResult: performance.timeOrigin + performance.now() });
  }).observe(document.documentElement, { childList: true, subtree: true });
}
