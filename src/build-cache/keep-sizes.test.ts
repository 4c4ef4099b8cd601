import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepSizes } from './keep-sizes.ts';

const folder = mkdtempSync(join(tmpdir(), 'sizes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Measures these texts by half their length, and says how often. */
async function run(file: string, texts: readonly string[], recipe = 'half') {
  let measured = 0;
  const sizes = await keepSizes(
    texts.map((text) => Buffer.from(text)),
    recipe,
    async (content) => {
      measured += 1;
      return content.length / 2;
    },
    file,
  );
  return { sizes, measured };
}

test('what is the same is not measured again, what has changed is', async () => {
  const file = join(folder, 'a/sizes.json');
  expect(await run(file, ['four', 'sixsix'])).toEqual({ sizes: [2, 3], measured: 2 });
  expect(await run(file, ['four', 'sixsix'])).toEqual({ sizes: [2, 3], measured: 0 });
  expect(await run(file, ['eighteig', 'four'])).toEqual({ sizes: [4, 2], measured: 1 });
  expect(await run(file, ['four'], 'another way')).toMatchObject({ measured: 1 });
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toHaveLength(1);
});

test.each(['', '{"a":', '[]', '{"x":"wide"}'])('a file that holds %j is as none', async (text) => {
  const file = join(folder, 'broken.json');
  writeFileSync(file, text);
  expect(await run(file, ['four'])).toEqual({ sizes: [2], measured: 1 });
});

test('a place that cannot be written costs only the time', async () => {
  writeFileSync(join(folder, 'file'), '');
  expect(await run(join(folder, 'file/sizes.json'), ['four'])).toEqual({ sizes: [2], measured: 1 });
});
