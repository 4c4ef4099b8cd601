import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, formatProblem } from './check-content.ts';

/** Stops the build when the content is not in order; in dev it warns and goes on, so that a half-written chapter can be looked at. */
export function checkContentAtBuild(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        const problems = checkContent(root);
        if (problems.length > 0)
          throw new Error(`The content is not in order:\n${problems.map(formatProblem).join('\n')}`);
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
