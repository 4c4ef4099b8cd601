import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildFolder } from '../site/read-build.ts';
import { phone, useBrowser, visit } from './open-page.ts';
import { serveFolder } from './serve-folder.ts';

useBrowser();

/**
 * From opening the search to the first result on a cold page, in bytes as sent (brotli), without headers. Each word of a query costs one to two kB
 * of index, and a word that no page has the spelling list (7 kB) besides.
 */
const mostBytes = 115_000;

test.each(['boss', 'severance', 'how do i tell my kids', 'cobra is 2400 a month'])(
  'the first result for “%s” on a cold page costs at most 115 kB',
  async (text) => {
    const { address, close } = await serveFolder(buildFolder, { isCompressed: true });
    try {
      await using visited = await visit({ width: phone });
      const { page, context, complaints } = visited;
      await page.goto(`${address}/advice/`, { waitUntil: 'networkidle' });
      // What the page itself gets later is not the search's.
      await page.waitForTimeout(1200);
      const sizes: Promise<number>[] = [];
      context.on('requestfinished', (request) => {
        const { pathname } = new URL(request.url());
        // The browser does not say what a worker's own program weighed.
        if (pathname.endsWith('-worker.js'))
          sizes.push(readFile(join(buildFolder, pathname)).then((code) => brotliCompressSync(code).length));
        else sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      await page.locator('a[data-search]').first().click();
      await page.getByRole('searchbox').first().fill(text);
      await page.locator('a[data-result]').first().waitFor({ timeout: 20_000 });
      const bytes = (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
      // Less would mean that something had been there before, or was not counted.
      expect(bytes).toBeGreaterThan(80_000);
      expect(bytes).toBeLessThanOrEqual(mostBytes);
      expect(complaints).toEqual([]);
    } finally {
      await close();
    }
  },
);
