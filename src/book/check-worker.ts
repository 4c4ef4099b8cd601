import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Problem } from './content-files.ts';
import { hashSources } from './hash-sources.ts';
import { listOverdue, type Overdue } from './list-overdue.ts';

/** What the worker tells, once. It is told the checkout's folder. */
export interface ContentReport {
  problems: Problem[];
  overdue: Overdue[];
}

const root = workerData as string;
const problems = await findProblems();
const overdue = problems.length > 0 ? [] : listOverdue(root, new Date().toISOString().slice(0, 10));
parentPort!.postMessage({ problems, overdue } satisfies ContentReport);

/** What was in order once is in order still, as long as nothing has changed: Astro, too, reads again only what has. */
async function findProblems(): Promise<Problem[]> {
  const passed = join(root, 'node_modules/.cache/content-check', await hashSources(root));
  if (existsSync(passed)) return [];
  const { checkContent } = await import('./check-content.ts');
  const found = checkContent(root);
  if (found.length === 0)
    await mkdir(dirname(passed), { recursive: true })
      .then(() => writeFile(passed, ''))
      // A folder that cannot be written costs the check again, no more.
      .catch(() => undefined);
  return found;
}
