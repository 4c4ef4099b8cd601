import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listTops, moveHtml, moveText } from './base-path.ts';
import { checkConfig, type SiteConfig } from './read-config.ts';

/** Stops the build where site.config.mjs has something wrong in it, and says what. */
export function checkOwnCopy(config: SiteConfig): AstroIntegration {
  return {
    name: 'own-copy',
    hooks: {
      'astro:config:setup': () => {
        const wrong = checkConfig(config);
        if (wrong.length > 0) throw new Error(`site.config.mjs: ${wrong.join(' ')}`);
      },
    },
  };
}

/**
 * For a copy whose readers are to write in another one: takes the workbook's pages out of the build and leads every link to them there.
 * Comes before the search index is made.
 */
export function workbookElsewhere({ workbook }: SiteConfig): AstroIntegration {
  return {
    name: 'workbook-elsewhere',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (workbook === 'here') return;
        const root = fileURLToPath(dir);
        await rm(`${root}/workbook`, { recursive: true });
        const there = workbook.replace(/\/+$/, '');
        for await (const name of glob('**/*.html', { cwd: root })) {
          const html = await readFile(`${root}/${name}`, 'utf8');
          await writeFile(`${root}/${name}`, html.replace(/(\shref=")(?=\/workbook\/)/g, `$1${there}`));
        }
        logger.info(`The workbook stands at ${there}; its pages are not in this copy.`);
      },
    },
  };
}

/**
 * Puts the build under its folder. Comes after everything that reads the pages by their addresses, and before the security policy, which hashes
 * what is inline.
 *
 * @param base "/", or the folder with both its slashes
 */
export function underFolder(base: string): AstroIntegration {
  return {
    name: 'under-folder',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (base === '/') return;
        const root = fileURLToPath(dir);
        const names: string[] = [];
        for await (const name of glob('**/*.*', { cwd: root })) names.push(name);
        const tops = listTops([...names, 'sw.js', 'offline-files.json']);
        for (const name of names) {
          const isPage = name.endsWith('.html');
          // Pagefind's own files know their place from the page that loads them.
          if (!isPage && !/^_astro\/.*\.(?:js|css)$|\.webmanifest$/.test(name)) continue;
          const text = await readFile(`${root}/${name}`, 'utf8');
          const moved = isPage
            ? moveHtml(text, base, tops)
            : name.endsWith('.css')
              ? text.replace(/(url\(["']?)\/(?=_astro\/)/g, `$1${base}`)
              : moveText(name.endsWith('.webmanifest') ? text.replaceAll('"/"', `"${base}"`) : text, base, tops);
          if (moved !== text) await writeFile(`${root}/${name}`, moved);
        }
        logger.info(`All addresses begin with ${base}.`);
      },
    },
  };
}
