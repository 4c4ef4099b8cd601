import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { hashSources } from './hash-sources.ts';

// What was in order once is in order still, as long as nothing has changed: Astro, too, reads again only what has.
const root = workerData as string;
const passed = join(root, 'node_modules/.cache/content-check', await hashSources(root));
if (existsSync(passed)) parentPort!.postMessage([]);
else {
  const { checkContent } = await import('./check-content.ts');
  const problems = checkContent(root);
  if (problems.length === 0)
    await mkdir(dirname(passed), { recursive: true })
      .then(() => writeFile(passed, ''))
      // A folder that cannot be written costs the check again, no more.
      .catch(() => undefined);
  parentPort!.postMessage(problems);
}
