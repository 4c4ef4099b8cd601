import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { learnInWorker } from './learn-in-worker.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lesson-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Has a worker of these words learn something that nobody learned before. */
async function learn(name: string, program: string): Promise<unknown> {
  const file = join(folder, `${name}.mjs`);
  await writeFile(file, `import { parentPort, workerData } from 'node:worker_threads';\n${program}\n`);
  const make = () => ({ number: 20 });
  return learnInWorker(pathToFileURL(file).href, { madeOf: folder, by: import.meta.url, make });
}

describe('a thread that learns', () => {
  it('is given the lesson, and its message is what comes back', async () => {
    expect(await learn('twice', 'parentPort.postMessage([workerData.number * 2]);')).toEqual([40]);
  });

  it('that throws fails the build with what it threw', async () => {
    await expect(learn('throws', "throw new Error('a lesson without examples');")).rejects.toThrow(
      'a lesson without examples',
    );
  });

  it.each([
    ['ends', 'process.exit(3);', 'ended with 3 and no answer'],
    ['forgets', '', 'ended with 0 and no answer'],
  ])('that %s without a word fails it too', async (name, program, message) => {
    await expect(learn(name, program)).rejects.toThrow(message);
  });
});
