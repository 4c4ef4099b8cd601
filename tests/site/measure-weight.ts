import { brotliCompressSync, constants } from 'node:zlib';
import { readAsset, type BuiltPage } from './read-build.ts';

/** What a chapter weighs on the first view, before any exercise is in view. Bytes after brotli, as a good host sends them. */
export interface Weight {
  /** The text of <main>: what a reader can read or print, nothing else. */
  text: number;
  /** The page, styles and inline scripts in it. */
  html: number;
  /** The script files that the page asks for by itself, with what they import. */
  script: number;
  /** The script that follows when the page has long been loaded (layouts/later-script.ts), with what it imports beside those. */
  later: number;
  /** Style sheets that the page links beside what stands in it: an exercise's own. */
  styles: number;
  /** (html + script + styles) ÷ text */
  ratio: number;
  /** Elements beside the text (countElementsBesideText). */
  elements: number;
}

/** Weighs one chapter of the build. */
export function weighChapter(page: BuiltPage): Weight {
  const text = compressedSize(readableText(page.document));
  const html = compressedSize(page.html);
  const script = listScripts(page).reduce((sum, address) => sum + compressedSize(readAsset(address) ?? ''), 0);
  const now = new Set(listScripts(page));
  const later = listLaterScripts(page)
    .filter((address) => !now.has(address))
    .reduce((sum, address) => sum + compressedSize(readAsset(address) ?? ''), 0);
  const styles = listStyleSheets(page).reduce((sum, address) => sum + compressedSize(readAsset(address) ?? ''), 0);
  return {
    text,
    html,
    script,
    later,
    styles,
    ratio: (html + script + styles) / text,
    elements: countElementsBesideText(page.document),
  };
}

/** Bytes after brotli at its best, the level at which static hosts compress ahead. */
export function compressedSize(data: string | Buffer): number {
  const buffer = Buffer.from(data);
  return brotliCompressSync(buffer, {
    params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
}

/** The text of <main> with spaces folded; without scripts and what is hidden from everybody (words for the search). */
export function readableText(document: Document): string {
  const main = document.querySelector('main')!.cloneNode(true) as HTMLElement;
  for (const element of main.querySelectorAll('script, style, template, [hidden]')) element.remove();
  return (main.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * Addresses of the script files that load with the page: its own, what it preloads, and what those import at once. What is
 * imported on a tap, what an exercise loads when it comes into view, and what follows long after the page is not among them.
 */
export function listScripts(page: BuiltPage): string[] {
  const { document } = page;
  return followImports(page, [
    ...[...document.querySelectorAll('script[src]')].map((element) => element.getAttribute('src')!),
    // What is imported after the first frame (src/layouts/late-script-at-build.ts) loads with the page all the same.
    ...listInlineImports(page, (line) => line.replace(laterImports, '')),
    ...[...document.querySelectorAll('link[rel=modulepreload]')].map((element) => element.getAttribute('href')!),
  ]);
}

/** Addresses of the script files that a page asks for long after it has been loaded, and of what those import. */
export function listLaterScripts(page: BuiltPage): string[] {
  return followImports(
    page,
    listInlineImports(page, (line) => laterImports.exec(line)?.[0] ?? ''),
  );
}

/** The part of the line written by late-script-at-build.ts that waits. */
const laterImports = /setTimeout\(\(\)=>\{f\(\),.*?\},700\)/;

function listInlineImports({ document }: BuiltPage, select: (line: string) => string): string[] {
  return [...document.querySelectorAll('script:not([src])')].flatMap((element) =>
    [...select(element.textContent ?? '').matchAll(/import\("(\/[^"]+\.js)"\)/g)].map(([, script]) => script!),
  );
}

function followImports({ address }: BuiltPage, scripts: readonly string[]): string[] {
  const found = new Set<string>();
  const follow = (script: string) => {
    if (found.has(script)) return;
    found.add(script);
    const source = readAsset(script)?.toString('utf8');
    if (source === undefined) throw new Error(`${address} asks for ${script}, which was not built.`);
    for (const imported of listStaticImports(source)) follow(new URL(imported, `http://x${script}`).pathname);
  };
  for (const script of scripts) follow(script);
  return [...found];
}

/** Addresses of linked style sheets, each once. Those for paper come after the text has been painted (print-styles.ts). */
function listStyleSheets({ document }: BuiltPage): string[] {
  const links = [...document.querySelectorAll('link[rel=stylesheet]')].filter((link) => !link.closest('noscript'));
  return [...new Set(links.map((link) => link.getAttribute('href')!))];
}

/** Paths that a bundled module imports or re-exports at once: `import{a}from"./b.js"`, `import"./b.js"`, `export*from"./b.js"`. */
export function listStaticImports(source: string): string[] {
  const pattern = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{},\s]*?\bfrom\s*)?["'](\.{0,2}\/[^"']+)["']/g;
  return [...source.matchAll(pattern)].map((match) => match[1]!);
}

/**
 * Elements of a page that are not its text. Everything counts (head, header, foot, drawings, ways on) except what stands inside
 * the story's column: its paragraphs, its decisions and the pages to fill in, which are text to read and to print.
 * Drawings inside the column count, because nobody reads them.
 */
export function countElementsBesideText(document: Document): number {
  const all = document.querySelectorAll('*').length;
  const story = document.querySelectorAll('[data-story] *').length;
  return all - story + document.querySelectorAll('[data-story] svg, [data-story] svg *').length;
}
