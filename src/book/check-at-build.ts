import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { ContentReport } from './check-worker.ts';
import { formatProblem } from './content-files.ts';

/**
 * Stops the build when the content is not in order; in dev it warns and goes on, so that a half-written chapter can be looked at.
 * The build's check goes on in a thread of its own while Astro reads the content for itself, and is over before any page is made.
 */
export function checkContentAtBuild(): AstroIntegration {
  let root = process.cwd();
  let isBuild = false;
  let checked: Promise<[ContentReport]> | undefined;
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        if (!isBuild) return;
        const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: root });
        checked = once(worker, 'message') as Promise<[ContentReport]>;
        // Said where it is waited for; until then it is no unhandled rejection.
        checked.catch(() => undefined);
      },
      'astro:build:start': async ({ logger }) => {
        const [{ problems, overdue }] = await checked!;
        if (problems.length > 0)
          throw new Error(`The content is not in order:\n${problems.map(formatProblem).join('\n')}`);
        // A warning and no stop: what was true in May is mostly true in June, and a build must not break by itself.
        for (const { file, what, reviewBy } of overdue)
          logger.warn(`${file}  ${what}: was to be read again by ${reviewBy}`);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const { checkContent } = await import('./check-content.ts');
        const check = () => {
          for (const problem of checkContent(root)) logger.warn(formatProblem(problem));
        };
        check();
        server.watcher.on('change', (path) => {
          if (path.includes('/content/')) check();
        });
      },
    },
  };
}
