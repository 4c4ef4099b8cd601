import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFolder, listAddresses } from './read-build.ts';

const read = (name: string) => readFileSync(join(buildFolder, name), 'utf8');

test('the sitemap lists every page that may be indexed, and no other', () => {
  const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address!).pathname,
  );
  const wanted = listAddresses()
    .filter((address) => address.endsWith('/'))
    .filter((address) => !/<meta name="robots" content="noindex"/.test(read(`${address}index.html`)));
  expect(listed.sort()).toEqual(wanted.sort());
  expect(listed).not.toContain('/workbook/mine/');
});

test('robots.txt names the sitemap by a whole address', () => {
  expect(read('robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: https?:\/\/[^\s]+\/sitemap\.xml\n$/);
});
