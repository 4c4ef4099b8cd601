import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findPlace } from '#search/find-place.ts';
import { readFragment, type Fragment } from '#search/fragment.ts';
import { placePrefix } from '#search/name-places.ts';
import { slugOf } from '#search/page-list.ts';
import { readQuery } from '#search/read-query.ts';
import type { Query } from './read-queries.ts';

/** How many searches are led to a right place of their page. */
export interface PlaceCount {
  name: string;
  queries: number;
  right: number;
  /** Led to a paragraph that is none of the right places: worse than the top, which has the answer in short. */
  wrongParagraph: number;
}

const top = 'top';

/**
 * Leads each search whose place was named to a place of the first of its pages, by what the page has learned, and always to its top.
 *
 * @param site the folder of the built site
 * @param queries searches; those without places are left out
 */
export async function countPlaces(site: string, queries: readonly Query[]): Promise<PlaceCount[]> {
  const folder = join(site, 'pagefind', 'fragment');
  const fragments = readdirSync(folder).map((name) =>
    readFragment(gunzipSync(readFileSync(join(folder, name))).toString()),
  );
  const fragmentOf = new Map(fragments.map((fragment) => [slugOf(fragment.url), fragment]));
  const ways: [string, (fragment: Fragment, text: string) => Promise<string>][] = [
    [
      'learned',
      async (fragment, text) =>
        (
          await findPlace({ kind: 'advice' }, fragment, [], {
            terms: readQuery(text),
            meant: text,
            asked: undefined,
          })
        ).id,
    ],
    ['always the top', () => Promise.resolve('')],
  ];
  const counts: PlaceCount[] = [];
  for (const [name, lead] of ways) {
    const count = { name, queries: 0, right: 0, wrongParagraph: 0 };
    for (const { text, slugs, places } of queries) {
      const fragment = fragmentOf.get(slugs[0]!);
      if (places.length === 0) continue;
      if (fragment === undefined) throw new Error(`"${text}" is to lead to ${slugs[0]!}, which no page is called.`);
      const unknown = places.find((one) => one !== top && !fragment.anchors.some(({ id }) => id === placePrefix + one));
      if (unknown !== undefined)
        throw new Error(`"${text}" is to lead to "${unknown}", which ${fragment.url} does not have.`);
      const id = await lead(fragment, text);
      const place = id === '' ? top : id.slice(placePrefix.length);
      count.queries += 1;
      if (places.includes(place)) count.right += 1;
      else if (place !== top) count.wrongParagraph += 1;
    }
    counts.push(count);
  }
  return counts;
}
