import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Writes sitemap.xml and robots.txt from the pages that were built, without those that ask not to be indexed (pages about the reader, the 404).
 *
 * @param site the public address
 */
export function sitemap(site: string): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const root = fileURLToPath(dir);
        const addresses: string[] = [];
        for (const { pathname } of pages) {
          if (pathname.startsWith('404')) continue;
          const file = `${root}/${pathname}index.html`;
          // A copy may leave pages out (src/own-copy).
          if (!existsSync(file)) continue;
          const html = await readFile(file, 'utf8');
          if (!/<meta name="robots" content="noindex"/.test(html)) addresses.push(`${site}/${pathname}`);
        }
        await writeFile(`${root}/sitemap.xml`, writeSitemap(addresses.sort()));
        await writeFile(`${root}/robots.txt`, `User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`);
      },
    },
  };
}

/** The list as sitemaps.org has it, version 0.9. */
export function writeSitemap(addresses: readonly string[]): string {
  const urls = addresses.map((address) => `  <url><loc>${address.replaceAll('&', '&amp;')}</loc></url>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
}
