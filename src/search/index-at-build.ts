import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { startSearchIndex, type BuildOutcome } from './build-index.ts';
import { readAsked } from './classifier/read-asked.ts';

/**
 * Makes the search index when the site has been built. The build fails when nothing can be found by searching, or when a
 * page that can be found does not say what it is. The dev server has no index: the search page says so.
 *
 * @returns two integrations for astro.config.mjs: `begin` reads the pages and takes out of them what is for the search alone, `end` waits for the
 *   index. What changes pages further, and nothing in the index, comes between them: Pagefind, a process of its own, works meanwhile.
 */
export function searchIndex(): { begin: AstroIntegration; end: AstroIntegration } {
  let index: Promise<BuildOutcome> | undefined;
  return {
    begin: {
      name: 'search-index',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          ({ index } = await startSearchIndex(fileURLToPath(dir), await readAsked('content/asked.tsv')));
        },
      },
    },
    end: {
      name: 'search-index',
      hooks: {
        'astro:build:done': async ({ logger }) => {
          const outcome = await orLate(index!);
          if (!outcome.ok) throw new Error(`The search index was not made. ${outcome.reason}`);
          const { pages, files, bytes } = outcome;
          logger.info(
            `${pages.length} pages can be found by searching (${files} files, ${Math.round(bytes / 1000)} kB).`,
          );
        },
      },
    },
  };
}

/** No index takes so long, in ms. */
const longest = 300_000;

/** Pagefind's own service waits for ever for a program that was killed, and a build with nothing more to do would end as if all were well. */
async function orLate<T>(index: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new Error(
            `The search index was not made in ${String(longest / 60_000)} minutes: Pagefind may have been ended.`,
          ),
        ),
      longest,
    );
  });
  return Promise.race([index, late]).finally(() => clearTimeout(timer));
}
