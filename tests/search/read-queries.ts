import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What somebody types, and the slugs of the pages that count as a right answer. */
export interface Query {
  text: string;
  slugs: readonly string[];
  /** The paragraphs of the first of these pages that answer, by name, or "top"; none where nobody has said. */
  places: readonly string[];
}

export const querySets = ['sample', 'held-out', 'unseen', 'strangers', 'others'] as const;

/**
 * Reads one of the lists beside this file.
 *
 * @throws Error with file and line for a line that is no query
 */
export function readQueries(set: (typeof querySets)[number]): Query[] {
  const file = join(import.meta.dirname, `${set}.tsv`);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const [text, slugs, places, ...more] = line.split('\t');
    if (!text || !slugs || more.length > 0)
      throw new Error(
        `${file}:${String(index + 1)}: expected a query, a tab, slugs and perhaps a tab and places, found "${line}".`,
      );
    return [{ text, slugs: splitList(slugs), places: splitList(places ?? '') }];
  });
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
