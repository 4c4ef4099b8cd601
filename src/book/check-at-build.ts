import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, formatProblem } from './check-content.ts';
import { listOverdue } from './list-overdue.ts';

/** Stops the build when the content is not in order; in dev it warns and goes on, so that a half-written chapter can be looked at. */
export function checkContentAtBuild(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': ({ logger }) => {
        const problems = checkContent(root);
        if (problems.length > 0)
          throw new Error(`The content is not in order:\n${problems.map(formatProblem).join('\n')}`);
        // A warning and no stop: what was true in May is mostly true in June, and a build must not break by itself.
        for (const { file, what, reviewBy } of listOverdue(root, new Date().toISOString().slice(0, 10)))
          logger.warn(`${file}  ${what}: was to be read again by ${reviewBy}`);
      },
      'astro:server:setup': ({ server, logger }) => {
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
