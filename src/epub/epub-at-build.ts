import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { EpubMessage } from './epub-worker.ts';

/**
 * Writes /im-fired.epub from the pages that were built. Making it takes as long as all that is done to the pages afterwards, and needs
 * nothing of it, so both go on at the same time.
 *
 * @returns two integrations: `begin` waits until the pages have been read, `end` until the book is written. What changes pages comes between them.
 */
export function epub(): { begin: AstroIntegration; end: AstroIntegration } {
  let worker: Worker | undefined;
  let made: Promise<Uint8Array> | undefined;
  return {
    begin: {
      name: 'epub',
      hooks: {
        // Early, so that it has loaded what it needs by the time there are pages.
        'astro:build:start': () => {
          worker = new Worker(new URL('./epub-worker.ts', import.meta.url));
          // A build that stops before does not wait for it.
          worker.unref();
        },
        'astro:build:done': async ({ dir }) => {
          const maker = worker!;
          maker.ref();
          await new Promise<void>((resolve, reject) => {
            made = new Promise((resolveBytes, rejectBytes) => {
              maker.on('message', (message: EpubMessage) => {
                if ('read' in message) resolve();
                else resolveBytes(message.bytes);
              });
              maker.on('error', (error) => {
                reject(error);
                rejectBytes(error);
              });
            });
            // Where the pages cannot even be read, the first promise says so; where it is later, `end` does.
            made.catch(() => undefined);
            maker.postMessage(fileURLToPath(dir));
          });
        },
      },
    },
    end: {
      name: 'epub',
      hooks: {
        'astro:build:done': async ({ dir, logger }) => {
          const bytes = await made!;
          await writeFile(fileURLToPath(new URL('im-fired.epub', dir)), bytes);
          logger.info(`im-fired.epub: ${String(Math.round(bytes.length / 1000))} kB.`);
        },
      },
    },
  };
}
