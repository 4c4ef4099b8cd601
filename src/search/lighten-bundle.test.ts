import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { lightenBundle } from './lighten-bundle.ts';

it('makes the files lighter and not other, and leaves what happens to a rejected promise to whoever builds', async () => {
  const events = ['unhandledRejection', 'uncaughtException'] as const;
  const listeners = () => events.map((event) => process.rawListeners(event));
  const before = listeners();
  const bundle = await mkdtemp(join(tmpdir(), 'bundle-'));
  // New each time: what was packed once is kept and would not be packed again.
  const words = `${String(Date.now())} ${'a word and another '.repeat(400)}`;
  try {
    await writeFile(
      join(bundle, 'pagefind-worker.js'),
      '/* said at length */\nself.answer = function () { return 42; };\n',
    );
    await writeFile(join(bundle, 'pagefind.en_1.pf_meta'), gzipSync(words, { level: 1 }));
    expect(await lightenBundle(bundle)).toBeGreaterThan(0);
    expect(await readFile(join(bundle, 'pagefind-worker.js'), 'utf8')).not.toContain('said at length');
    expect(gunzipSync(await readFile(join(bundle, 'pagefind.en_1.pf_meta'))).toString()).toBe(words);
    expect(listeners()).toEqual(before);
  } finally {
    await rm(bundle, { recursive: true });
  }
});
