import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { lightenBundle } from './lighten-bundle.ts';

const worker = Buffer.from(
  '/* said at length */\nself.answer = function () { self.asked = self.asked || 1; return 42; };\n',
);

it('makes the files lighter and not other, and leaves what happens to a rejected promise to whoever builds', async () => {
  const events = ['unhandledRejection', 'uncaughtException'] as const;
  const listeners = () => events.map((event) => process.rawListeners(event));
  const before = listeners();
  // New each time: what was packed once is kept and would not be packed again.
  const words = `${String(Date.now())} ${'a word and another '.repeat(400)}`;
  const list = gzipSync(words, { level: 1 });
  const index = Buffer.from('an index');
  const lighter = await lightenBundle(
    new Map([
      ['pagefind-worker.js', worker],
      ['pagefind.en_1.pf_meta', list],
      ['index/en_1.pf_index', index],
    ]),
  );
  expect(Buffer.from(lighter.get('pagefind-worker.js')!).toString()).not.toContain('said at length');
  // Browsers of 2020 read it.
  expect(Buffer.from(lighter.get('pagefind-worker.js')!).toString()).not.toContain('||=');
  expect(lighter.get('pagefind.en_1.pf_meta')!.length).toBeLessThan(list.length);
  expect(gunzipSync(lighter.get('pagefind.en_1.pf_meta')!).toString()).toBe(words);
  expect(lighter.get('index/en_1.pf_index')).toBe(index);
  expect(listeners()).toEqual(before);
});

it('says which file it misses', async () => {
  await expect(lightenBundle(new Map())).rejects.toThrow('pagefind-worker.js');
});
