import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex } from './build-index.ts';
import { readAsked } from './classifier/read-asked.ts';

/**
 * Makes the search index when the site has been built. The build fails when nothing can be found by searching, or when a
 * page that can be found does not say what it is. The dev server has no index: the search page says so.
 *
 * @returns the integration for astro.config.mjs
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const outcome = await buildSearchIndex(fileURLToPath(dir), await readAsked('content/asked.tsv'));
        if (!outcome.ok) throw new Error(`The search index was not made. ${outcome.reason}`);
        const { pages, files, bytes } = outcome;
        logger.info(
          `${pages.length} pages can be found by searching (${files} files, ${Math.round(bytes / 1000)} kB).`,
        );
      },
    },
  };
}
