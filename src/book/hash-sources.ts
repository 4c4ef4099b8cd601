import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * One figure for all that the check of the content reads and is: every file below content/ and src/. Another figure, another check; the same
 * figure as after a check that found nothing, and nothing would be found again.
 *
 * @param root the checkout's folder
 * @returns a hash in hexadecimal
 */
export async function hashSources(root: string): Promise<string> {
  const names: string[] = [];
  for (const folder of ['content', 'src'])
    for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) names.push(join(entry.parentPath, entry.name));
  names.sort();
  const contents = await Promise.all(names.map((name) => readFile(name)));
  const hash = createHash('sha256');
  for (const [at, name] of names.entries()) hash.update(`\0${name.slice(root.length)}\0`).update(contents[at]!);
  return hash.digest('hex');
}
