import { Worker } from 'node:worker_threads';
import { hashImports } from '#build-cache/hash-imports.ts';
import { keepMade } from '#build-cache/keep-made.ts';

interface Lesson {
  readonly madeOf: unknown;
  readonly by: string;
  readonly make: () => unknown;
}

/**
 * Learns in a thread of its own, and keeps what came of it until the lesson or the program changes.
 *
 * @param file the worker, beside this file; it answers with one message
 * @param lesson what the worker is given as its data: all that it is `madeOf`, the module `by` which it is made, and how to `make` it. It is not made
 *   where what came of the same was kept
 * @returns its message
 */
export async function learnInWorker<T>(file: string, { madeOf, by, make }: Lesson): Promise<T> {
  const program = new URL(file, import.meta.url);
  const recipe = await hashImports([program, new URL(by)]);
  const made = await keepMade(Buffer.from(JSON.stringify(madeOf)), `${file} ${recipe}`, async () => {
    const worker = new Worker(program, { workerData: make() });
    const message = await new Promise<unknown>((resolve, reject) => {
      worker.on('message', resolve);
      worker.on('error', reject);
      // After its message this says nothing new.
      worker.on('exit', (code) => reject(new Error(`${file} ended with ${String(code)} and no answer.`)));
    });
    return Buffer.from(JSON.stringify(message));
  });
  return JSON.parse(Buffer.from(made).toString('utf8')) as T;
}
