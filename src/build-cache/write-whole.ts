import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Where npm's own tools keep what can be made anew; gone with node_modules. */
export const cacheFolder = 'node_modules/.cache/book';

/**
 * Writes a file that another build may be reading: it sees the whole file or none. Where nothing can be written it is made anew the next time.
 *
 * @param file where, with folders that need not be there yet
 * @param content what
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.${String(process.pid)}`, content);
    await rename(`${file}.${String(process.pid)}`, file);
  } catch {
    // Read-only.
  }
}
