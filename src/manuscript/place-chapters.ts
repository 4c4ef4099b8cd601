import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenChapter } from './write-chapters.ts';

/** What stands in a folder where chapters would be put: their names, none where there is no folder. */
export function listInTheWay(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.mdx?$/.test(name))
        .sort()
    : [];
}

/**
 * Puts chapters into a folder. What stood there goes into a folder beside it and is not overwritten.
 * @param before what stood in front of the first chapter, as Markdown, or ""
 * @returns the folder into which what stood there went, or null
 */
export function placeChapters(folder: string, chapters: readonly WrittenChapter[], before: string): string | null {
  const old = listInTheWay(folder);
  let moved: string | null = null;
  if (old.length > 0) {
    for (let n = 1; moved === null || existsSync(moved); n += 1)
      moved = `${folder.replace(/\/+$/, '')}-before-${String(n)}`;
    mkdirSync(moved, { recursive: true });
    for (const name of old) renameSync(join(folder, name), join(moved, name));
  }
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of chapters) writeFileSync(join(folder, name), text);
  if (before !== '') writeFileSync(join(folder, 'before-the-first-chapter.txt'), before);
  return moved;
}
