import { readFile } from 'node:fs/promises';

/** What somebody typed, and the slugs of the pages that answer it. */
export interface AskedQuery {
  readonly text: string;
  readonly slugs: readonly string[];
  /** The paragraph of the first of them that answers (name-places.ts), or "top"; undefined where nobody has said. */
  readonly place?: string | undefined;
}

/** A file of searches, read into its parts only when somebody learns from it: what was learned is kept by its text. */
export interface AskedFile {
  readonly text: string;
  /** @throws Error with file and line for a line that is none */
  readonly parse: () => readonly AskedQuery[];
}

export const noneAsked: AskedFile = { text: '', parse: () => [] };

/**
 * Reads content/asked.tsv: one search to a line, a tab, and the slugs of the pages that answer it, the best first; then, where somebody has said
 * it, a tab and the paragraph of the first page.
 *
 * @param file the file
 * @returns its text, and on demand its lines; none where there is no such file (a copy that begins without one)
 */
export async function readAsked(file: string): Promise<AskedFile> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  let queries: readonly AskedQuery[] | undefined;
  return { text, parse: () => (queries ??= parseAsked(text, file)) };
}

function parseAsked(text: string, file: string): AskedQuery[] {
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
