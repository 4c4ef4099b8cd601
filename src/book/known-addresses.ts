import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from './chapter-order.ts';
import { listFiles } from './content-files.ts';

/** Every folder of src/workbook that has a model.ts is an exercise; the folder's name is its slug. */
export function listExercises(root: string): string[] {
  const workbook = join(root, 'src/workbook');
  return readdirSync(workbook, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(workbook, entry.name, 'model.ts')))
    .filter((entry) => entry.name !== 'shell')
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
    ...listExercises(root).map((slug) => `/workbook/${slug}/`),
  ]);
}
