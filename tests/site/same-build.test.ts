import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { buildFolder } from './read-build.ts';

/** Each file of a build with a hash of what is in it. */
function fingerprint(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder })
    .sort()
    .filter((file) => statSync(join(folder, file)).isFile());
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

// What changes without a cause would be fetched again by every reader who kept the book for offline.
it('is built a second time to the same bytes', { timeout: 180_000 }, async () => {
  const again = mkdtempSync(join(tmpdir(), 'same-build-'));
  try {
    const astro = join(import.meta.dirname, '../../node_modules/.bin/astro');
    // Not this process's whole environment: Vitest puts a mode of its own into it.
    const { PATH, HOME, SITE_ADDRESS } = process.env;
    const env = { PATH, HOME, NODE_ENV: 'production', ...(SITE_ADDRESS && { SITE_ADDRESS }) };
    await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', again], { env, maxBuffer: 50_000_000 });
    expect(fingerprint(again)).toEqual(fingerprint(buildFolder));
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
});
