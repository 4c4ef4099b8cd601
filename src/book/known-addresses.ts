import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from './chapter-order.ts';
import { listFiles } from './content-files.ts';

/** Every folder of src/workbook that has an Astro part of its own is an exercise; the folder's name is its slug. */
export function listExercises(root: string): string[] {
  const workbook = join(root, 'src/workbook');
  return readdirSync(workbook, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shell')
    .filter((entry) => readdirSync(join(workbook, entry.name)).some((name) => /^[A-Z].*\.astro$/.test(name)))
    .map((entry) => entry.name)
    .sort();
}

/** Routes of src/pages that take no parameter, as addresses with slashes at both ends. */
function listFixedPages(root: string, folder = ''): string[] {
  return readdirSync(join(root, 'src/pages', folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listFixedPages(root, path);
    if (entry.name.includes('[') || !entry.name.endsWith('.astro')) return [];
    return [`${path.replace(/(index)?\.astro$/, '')}/`.replace(/\/+/g, '/')];
  });
}

/**
 * Every address that the build will have, as things stand in content/ and src/.
 * @param root the checkout's folder
 */
export function listAddresses(root: string): Set<string> {
  const chapters = listFiles(root, 'content/chapters', '.mdx').filter((name) => /^\d{2}-/.test(name));
  return new Set([
    ...listFixedPages(root),
    ...chapters.map((name) => `/read/${placeOf(name).slug}/`),
    ...listFiles(root, 'content/advice', '.md').map((name) => `/advice/${name.replace(/\.md$/, '')}/`),
    ...listFiles(root, 'content/appendices', '.md').map((name) => `/appendix/${name.replace(/\.md$/, '')}/`),
    ...listExercises(root).map((slug) => `/workbook/${slug}/`),
  ]);
}
