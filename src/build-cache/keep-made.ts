import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, writeWhole } from './write-whole.ts';

/**
 * Makes something out of a file once and keeps it: packing Pagefind's program takes longer than building all pages, and it is the same program
 * until Pagefind is updated.
 *
 * @param content what it is made of
 * @param recipe how it is made: another recipe is another result
 * @param make makes it
 * @param kept the folder to keep it in
 * @returns what `make` gave, now or in an earlier build. A folder that cannot be written costs only the time.
 */
export async function keepMade(
  content: Uint8Array,
  recipe: string,
  make: (content: Uint8Array) => Promise<Uint8Array>,
  kept = cacheFolder,
): Promise<Uint8Array> {
  const file = join(kept, createHash('sha256').update(recipe).update('\0').update(content).digest('hex'));
  const known = await readFile(file).catch(() => null);
  if (known !== null) return known;
  const made = await make(content);
  await writeWhole(file, made);
  return made;
}
