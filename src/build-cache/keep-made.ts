import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
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

/**
 * A recipe that changes with the program that cooks by it.
 *
 * @param folders those that the program is in
 * @returns one figure for their files, tests and folders below left out
 */
export async function hashProgram(...folders: readonly URL[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = (await readdir(folder)).filter((name) => /\.(?:ts|css|png)$/.test(name) && !name.includes('.test.'));
    const contents = await Promise.all(names.sort().map((name) => readFile(new URL(name, folder))));
    for (const [at, name] of names.entries()) hash.update(`\0${name}\0`).update(contents[at]!);
  }
  return hash.digest('hex');
}
