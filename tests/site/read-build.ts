import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Window } from 'happy-dom';

/** The build under test: the folder in DIST_DIR, else dist/. */
export const buildFolder = resolve(process.env.DIST_DIR ?? 'dist');

/** One page as it was built. */
export interface BuiltPage {
  /** Path below the build folder, e.g. "read/index.html". */
  file: string;
  /** Address on the site, with slashes at both ends; "/404.html" for the page of that name. */
  address: string;
  html: string;
  document: Document;
}

/** Addresses of all pages of the build, in order of the alphabet. Throws where nothing was built. */
export function listAddresses(): string[] {
  return listPageFiles().map(addressOf);
}

/** All pages of the build, read and parsed. Scripts are not run. Throws where nothing was built. */
export function readPages(): BuiltPage[] {
  return listPageFiles().map((file) => {
    const html = readFileSync(join(buildFolder, file), 'utf8');
    return { file, address: addressOf(file), html, document: parseHtml(html) };
  });
}

/** Paths of files below the build folder that match a pattern, in order of the alphabet. */
export function listFiles(pattern: string): string[] {
  return globSync(pattern, { cwd: buildFolder }).sort();
}

/** A file of the build by its address on the site, e.g. "/_astro/x.js"; null when there is none. */
export function readAsset(address: string): Buffer | null {
  const path = join(buildFolder, decodeURIComponent(address));
  return existsSync(path) ? readFileSync(path) : null;
}

/** Chapters among the pages: those with a story. */
export function selectChapters(pages: readonly BuiltPage[]): BuiltPage[] {
  return pages.filter(({ document }) => document.querySelector('[data-story]') !== null);
}

function listPageFiles(): string[] {
  const files = listFiles('**/*.html');
  if (files.length === 0) throw new Error(`No page in ${buildFolder}: build the site first (npm run build).`);
  return files;
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function parseHtml(html: string): Document {
  // Without a window that runs scripts or loads anything: happy-dom does neither unless it is told to.
  const parser = new new Window().DOMParser();
  return parser.parseFromString(html, 'text/html') as unknown as Document;
}
