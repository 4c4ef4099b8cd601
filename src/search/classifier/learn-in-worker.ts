import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { keepMade } from '#build-cache/keep-made.ts';

/** What learning depends on, beside the examples: another word of these is another result. */
const program = [
  'classifier-file.ts',
  'classifier-worker.ts',
  'place-file.ts',
  'places-worker.ts',
  'query-features.ts',
  'train-classifier.ts',
  '../read-query.ts',
  '../split-words.ts',
  '../state-codes.ts',
  '../stem-word.ts',
  '../word-families.ts',
  '../../us-states.ts',
];

/**
 * Learns in a thread of its own, and keeps what came of it until the lesson or the program changes.
 *
 * @param file the worker, beside this file; it answers with one message
 * @param lesson what it is given as its data
 * @returns its message
 */
export async function learnInWorker<T>(file: string, lesson: unknown): Promise<T> {
  const recipe = createHash('sha256').update(file);
  for (const name of program) recipe.update('\0').update(await readFile(new URL(name, import.meta.url)));
  const made = await keepMade(Buffer.from(JSON.stringify(lesson)), recipe.digest('hex'), async () => {
    const worker = new Worker(new URL(file, import.meta.url), { workerData: lesson });
    const message = await new Promise<unknown>((resolve, reject) => {
      worker.on('message', resolve);
      worker.on('error', reject);
    });
    return Buffer.from(JSON.stringify(message));
  });
  return JSON.parse(Buffer.from(made).toString('utf8')) as T;
}
