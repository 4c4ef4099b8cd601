import { readFile } from 'node:fs/promises';

/** What somebody typed, and the slugs of the pages that answer it. */
export interface AskedQuery {
  readonly text: string;
  readonly slugs: readonly string[];
  /** The paragraph of the first of them that answers (name-places.ts), or "top"; undefined where nobody has said. */
  readonly place?: string | undefined;
}

/**
 * Reads content/asked.tsv: one search to a line, a tab, and the slugs of the pages that answer it, the best first; then, where somebody has said
 * it, a tab and the paragraph of the first page.
 *
 * @param file the file
 * @returns its lines; none where there is no such file (a copy that begins without one)
 * @throws Error with file and line for a line that is none
 */
export async function readAsked(file: string): Promise<AskedQuery[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const [query, slugs, place, ...more] = line.split('\t');
    if (!query || !slugs || more.length > 0)
      throw new Error(
        `${file}:${String(at + 1)}: expected what somebody types, a tab, the slugs of pages and perhaps a tab and a paragraph, found "${line}".`,
      );
    return [{ text: query, slugs: slugs.split(',').map((slug) => slug.trim()), place }];
  });
}
