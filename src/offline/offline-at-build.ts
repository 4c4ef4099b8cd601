import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { keepSizes } from '#build-cache/keep-sizes.ts';

/** What the page that offers the book to be kept has to know. */
export interface OfflineFiles {
  /** Changes with any byte of the build. */
  version: string;
  /** What has to be loaded, in bytes, compressed as a host sends it. */
  bytes: number;
  /** Addresses of everything that reading, searching and writing need. */
  files: string[];
}

const compress = promisify(brotliCompress);

/** Not for keeping: what is for paper, what is opened in other programs, and what the worker itself is. */
const notKept =
  /^(?:whole-book\/.*|sw\.js|offline-files\.json|404\.html|sitemap.*|robots\.txt|.*\.epub|icons\/.*|card\.png)$/;

/**
 * Writes the worker for reading without a network, and the list of what it may keep. Comes last of all: it looks at the finished files.
 * With WORKER=off in the environment the worker is one that removes itself and everything it kept.
 */
export function offlineCopy(base: string): AstroIntegration {
  return {
    name: 'offline-copy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const list = await listFiles(root, base);
        await writeFile(`${root}/offline-files.json`, JSON.stringify(list));
        const isOff = process.env['WORKER'] === 'off';
        const source = await readFile(
          new URL(isOff ? './removing-worker.js' : './service-worker.js', import.meta.url),
          'utf8',
        );
        await writeFile(`${root}/sw.js`, isOff ? source : await fillIn(source, root, list.version, base));
        logger.info(
          isOff
            ? 'The worker removes itself.'
            : `${String(list.files.length)} files can be kept, ${String(Math.round(list.bytes / 1000))} kB to load.`,
        );
      },
    },
  };
}

async function listFiles(root: string, base: string): Promise<OfflineFiles> {
  const names: string[] = [];
  for await (const name of glob('**/*.*', { cwd: root })) if (!notKept.test(name)) names.push(name);
  names.sort();
  const contents = await Promise.all(names.map((name) => readFile(`${root}/${name}`)));
  const hash = createHash('sha256');
  for (const [at, name] of names.entries()) hash.update(name).update(contents[at]!);
  const isPacked = (name: string) => /\.(?:woff2|png|pf_\w+|pagefind)$/.test(name);
  const plain = names.flatMap((name, at) => (isPacked(name) ? [] : [contents[at]!]));
  const packed = names.flatMap((name, at) => (isPacked(name) ? [contents[at]!.length] : []));
  // Side by side: the compressing is done by other threads.
  const compressed = await keepSizes(
    plain,
    `brotli 5, ${process.versions.brotli ?? ''}`,
    async (content) => (await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })).length,
  );
  const bytes = [...packed, ...compressed].reduce((sum, size) => sum + size, 0);
  return {
    version: hash.digest('hex').slice(0, 12),
    bytes,
    files: names.map((name) => `${base}${name.replace(/(^|\/)index\.html$/, '$1')}`),
  };
}

/**
 * The page that says that there is no network must itself be there, with what it is made of; and so must what a reader does to a page (settings,
 * keeping, listening), or it would be gone with the network, or with the release that the open page came from.
 */
async function fillIn(source: string, root: string, version: string, base: string): Promise<string> {
  const html = await readFile(`${root}/offline/index.html`, 'utf8');
  const parts = await listParts(
    root,
    [...html.matchAll(/_astro\/([\w.@-]+\.(?:js|css))/g)].map(([, name]) => name!),
  );
  return source
    .replace('__VERSION__', version)
    .replace('__CORE__', JSON.stringify([`${base}offline/`, base, ...parts.map((name) => `${base}_astro/${name}`)]))
    .replace('__BASE__', base);
}

/** What comes with a tap or with an exercise and is heavy: the search with its index, and all of the workbook's code. */
const notOfAPage = /^(?:search-|mount-exercise)/;

/** Names below _astro/ that these files import, at once or late, and they themselves. */
async function listParts(root: string, names: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name) || notOfAPage.test(name)) continue;
    found.add(name);
    if (!name.endsWith('.js')) continue;
    const code = await readFile(`${root}/_astro/${name}`, 'utf8');
    waiting.push(
      ...[...code.matchAll(/["'`](?:\.\/|\/?_astro\/)([\w.@-]+\.(?:js|css))["'`]/g)].map(([, part]) => part!),
    );
  }
  return [...found].sort();
}
