import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** What a module takes its values from; `import type` changes nothing that is made. */
const fromOwn =
  /^(?:import|export)\s(?!type\s)[^'"]*?\bfrom\s+['"]((?:\.{1,2}\/|#)[^'"]+)['"]|^import\s+['"]((?:\.{1,2}\/|#)[^'"]+)['"]|\bimport\(\s*['"]((?:\.{1,2}\/|#)[^'"]+)['"]/gm;

/**
 * A recipe that changes with the program that cooks by it: with a module and all of our own that it imports, at whatever distance. Packages are
 * left out: who updates one that goes into what is kept takes node_modules/.cache away.
 *
 * @param entries the modules that do the work, and other files that go into it (a picture, a style sheet)
 * @param source the folder that "#" stands for in imports
 * @returns one figure for the text of all these files
 * @throws where a file is missing
 */
export async function hashImports(entries: readonly URL[], source = new URL('../', import.meta.url)): Promise<string> {
  const texts = new Map<string, Buffer>();
  const waiting = entries.map(({ href }) => href);
  for (let href = waiting.pop(); href !== undefined; href = waiting.pop()) {
    if (texts.has(href)) continue;
    const content = await readFile(new URL(href));
    texts.set(href, content);
    if (!href.endsWith('.ts')) continue;
    for (const [, from, alone, late] of content.toString('utf8').matchAll(fromOwn)) {
      const name = (from ?? alone ?? late)!;
      waiting.push((name.startsWith('#') ? new URL(name.slice(1), source) : new URL(name, href)).href);
    }
  }
  const hash = createHash('sha256');
  // By their text alone: where the checkout lies is nothing to them.
  for (const content of [...texts.values()].sort(Buffer.compare)) hash.update('\0').update(content);
  return hash.digest('hex');
}
