import { gunzipSync } from 'node:zlib';
import { keepMade } from '#build-cache/keep-made.ts';
import type { BundleFiles } from './run-pagefind.ts';

/**
 * Makes what a first search has to load lighter, without a change in what it does: Pagefind's worker comes with its comments and long names, and its
 * program and lists are gzip files that no host compresses again, so they are packed as tightly as gzip can be.
 *
 * @param files what Pagefind made
 * @returns the same files; what could not be made lighter is as it was
 * @throws where a file is none of Pagefind's (an update that changed its bundle)
 */
export async function lightenBundle(files: BundleFiles): Promise<Map<string, Uint8Array>> {
  if (!files.has('pagefind-worker.js'))
    throw new Error('Pagefind made no pagefind-worker.js: expected the program that searches.');
  return new Map(
    await Promise.all(
      [...files].map(async ([path, content]): Promise<[string, Uint8Array]> => {
        if (path === 'pagefind-worker.js') return [path, await lighten(content, 'vite 8.3 minify es2020', shorten)];
        if (/^wasm\..*\.pagefind$|^[^/]*\.pf_meta$/.test(path))
          return [path, await lighten(content, 'zopfli 15', pack)];
        return [path, content];
      }),
    ),
  );
}

/** By what shortens our own code too. */
async function shorten(code: Uint8Array): Promise<Uint8Array> {
  const { minify } = await import('vite');
  const { code: short, errors } = await minify('pagefind-worker.js', Buffer.from(code).toString('utf8'), {
    compress: { target: 'es2020' },
  });
  if (errors.length > 0) throw new Error(`pagefind-worker.js could not be shortened: ${errors[0]!.message}`);
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
async function lighten(
  before: Uint8Array,
  recipe: string,
  change: (content: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const after = await keepMade(before, recipe, change);
  return after.length < before.length ? after : before;
}
