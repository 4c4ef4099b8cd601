import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { buildFolder, listAddresses } from './read-build.ts';

/** A checker that is not ours, with its rules for what the HTML standard allows. */
const checker = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));

/** What Astro puts beside the first island of a page, wherever that stands. Browsers take it; the standard wants it in the head. */
const islandStyle = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

async function findFaults(html: string): Promise<string[]> {
  const { results } = await checker.validateString(html.replace(islandStyle, ''));
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}, line ${String(line)}: ${message}`),
  );
}

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const address of listAddresses()) {
    const file = address.endsWith('/') ? `${address}index.html` : address;
    const found = await findFaults(readFileSync(join(buildFolder, file), 'utf8'));
    faults.push(...found.map((fault) => `${address} ${fault}`));
  }
  expect(faults).toEqual([]);
}, 60_000);

test('a fault is noticed', async () => {
  expect(
    await findFaults(
      '<!doctype html><html lang="en"><head><title>x</title></head><body><div><style></style></div><p><div></div></p></body></html>',
    ),
  ).not.toEqual([]);
});
