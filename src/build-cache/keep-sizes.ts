import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { cacheFolder, writeWhole } from './write-whole.ts';

const usualFile = `${cacheFolder}/sizes.json`;

/**
 * Measures files, and those that were the same in the build before not again: a change of one chapter costs one measuring.
 *
 * @param contents the files
 * @param recipe how they are measured: another recipe gives other sizes
 * @param measure gives the size of one, e.g. compressed
 * @param file where the sizes are kept, by what is measured
 * @returns the sizes, in order. A file that cannot be read or written costs only the time.
 */
export async function keepSizes(
  contents: readonly Uint8Array[],
  recipe: string,
  measure: (content: Uint8Array) => Promise<number>,
  file = usualFile,
): Promise<number[]> {
  const known = await readSizes(file);
  const names = contents.map((content) =>
    createHash('sha256').update(recipe).update('\0').update(content).digest('base64url').slice(0, 20),
  );
  const sizes = await Promise.all(
    contents.map(async (content, at) => known.get(names[at]!) ?? (await measure(content))),
  );
  if (names.some((name) => !known.has(name)))
    await writeWhole(file, JSON.stringify(Object.fromEntries(names.map((name, at) => [name, sizes[at]!]))));
  return sizes;
}

async function readSizes(file: string): Promise<ReadonlyMap<string, number>> {
  try {
    const sizes = Object.entries(JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>);
    return new Map(
      sizes.flatMap(([name, size]) => (typeof size === 'number' && size >= 0 ? [[name, size] as const] : [])),
    );
  } catch {
    return new Map();
  }
}
