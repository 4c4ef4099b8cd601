import { slugOf } from '#search/page-list.ts';
import type { Engine } from './engines.ts';
import type { Query } from './read-queries.ts';

/** How many queries bring a right page first, and how many among the first three. */
export interface RightCount {
  queries: number;
  first: number;
  three: number;
  /** What went wrong: the query, and what came in place of a right page. */
  missed: { text: string; wanted: readonly string[]; got: readonly string[] }[];
}

/** Asks an engine every query. Queries whose pages are all unknown to `slugs` are left out. */
export async function countRight(
  engine: Engine,
  queries: readonly Query[],
  slugs: ReadonlySet<string>,
): Promise<RightCount> {
  const count: RightCount = { queries: 0, first: 0, three: 0, missed: [] };
  for (const { text, slugs: wanted } of queries) {
    if (!wanted.some((slug) => slugs.has(slug))) continue;
    const got = (await engine.search(text)).slice(0, 3).map(slugOf);
    const place = got.findIndex((slug) => wanted.includes(slug));
    count.queries += 1;
    count.first += place === 0 ? 1 : 0;
    count.three += place >= 0 ? 1 : 0;
    if (place !== 0) count.missed.push({ text, wanted, got });
  }
  return count;
}
