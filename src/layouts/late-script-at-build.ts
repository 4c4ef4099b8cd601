import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Lets the text be painted before a page asks for its script: each module script becomes a line that imports it when the browser says that the
 * text stands, at a touch or a key if that is sooner, and a moment after loading where it says nothing. On a slow line the script would
 * otherwise share the line with the page (measured: the first paint of a chapter a fifth later).
 * Runs before the content security policy is written, which hashes the line.
 */
export function lateScripts(): AstroIntegration {
  return {
    name: 'late-scripts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
        await Promise.all(
          names.map(async (name) => {
            const html = await readFile(`${root}/${name}`, 'utf8');
            await writeFile(`${root}/${name}`, delayScripts(html));
          }),
        );
      },
    },
  };
}

/** Its file is named after the second script of layouts/Page.astro: later-script.ts. */
const isLater = (src: string) => /Page\.astro_astro_type_script_index_1/.test(src);

/**
 * The page with its module scripts behind the first paint. All of a page's scripts are imported by one line, in their order; the last of them, which
 * nothing waits for, when the page has long been loaded. On a page that is made ready ahead that counts from the moment at which it is shown: a
 * browser holds such a page's clocks back and lets them go at the tap, and the script would stand before the first frame (measured: 13 ms).
 */
export function delayScripts(html: string): string {
  const scripts: string[] = [];
  const rest = html.replace(/<script type="module" src="([^"]+)"><\/script>/g, (_, src: string) => {
    scripts.push(src);
    return '';
  });
  if (scripts.length === 0) return html;
  // What doesn't come (no network) is no fault of the page's: it reads without.
  const importAll = (list: readonly string[]) =>
    list.map((src) => `import(${JSON.stringify(src)}).catch(f=>0)`).join(',');
  const first = importAll(scripts.filter((src) => !isLater(src)));
  const later = importAll(scripts.filter(isLater));
  return rest.replace(
    '</body>',
    `<script>{let d,f=()=>{d||(d=1,${first})};new PerformanceObserver(f).observe({type:'largest-contentful-paint',buffered:!0});onload=()=>{setTimeout(f,400);${later === '' ? '' : `let g=()=>setTimeout(()=>{f(),${later}},700);document.prerendering?document.onprerenderingchange=g:g()`}};onpointerdown=onkeydown=f}</script></body>`,
  );
}
