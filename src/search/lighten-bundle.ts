import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { keepMade } from '#build-cache/keep-made.ts';

/**
 * Makes what a first search has to load lighter, without a change in what it does: Pagefind's worker comes with its comments and long names, and its
 * program and lists are gzip files that no host compresses again, so they are packed as tightly as gzip can be.
 *
 * @param bundle the folder that Pagefind wrote
 * @returns how many bytes were saved, the worker's counted before it is sent compressed
 * @throws where a file is none of Pagefind's (an update that changed its bundle)
 */
export async function lightenBundle(bundle: string): Promise<number> {
  const names = await readdir(bundle);
  const packed = names.filter((name) => /^wasm\..*\.pagefind$|\.pf_meta$/.test(name));
  let saved = await rewrite(join(bundle, 'pagefind-worker.js'), 'esbuild 0.28 es2020', shorten);
  for (const name of packed) saved += await rewrite(join(bundle, name), 'zopfli 15', pack);
  return saved;
}

async function shorten(code: Uint8Array): Promise<Uint8Array> {
  const { transform } = await import('esbuild');
  const { code: short } = await transform(Buffer.from(code).toString('utf8'), { minify: true, target: 'es2020' });
  return Buffer.from(short);
}

async function pack(zipped: Uint8Array): Promise<Uint8Array> {
  const { gzipAsync } = await loadZopfli();
  return gzipAsync(gunzipSync(zipped), { numiterations: 15 });
}

/**
 * Zopfli as it was compiled wants to end the whole process at any promise that is rejected before somebody waits for it. That is not for a
 * library to decide: what it added is taken away again.
 */
async function loadZopfli(): Promise<typeof import('@gfx/zopfli')> {
  const events = ['unhandledRejection', 'uncaughtException'] as const;
  const before = events.map((event) => process.rawListeners(event));
  const zopfli = await import('@gfx/zopfli');
  for (const [at, event] of events.entries())
    for (const listener of process.rawListeners(event))
      if (!before[at]!.includes(listener)) process.removeListener(event, listener as () => void);
  return zopfli;
}

/** A file that would grow stays as it is. */
async function rewrite(
  file: string,
  recipe: string,
  change: (content: Uint8Array) => Promise<Uint8Array>,
): Promise<number> {
  const before = await readFile(file);
  const after = await keepMade(before, recipe, change);
  if (after.length >= before.length) return 0;
  await writeFile(file, after);
  return before.length - after.length;
}
