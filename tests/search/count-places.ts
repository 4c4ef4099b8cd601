import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { choosePassage } from '#search/choose-passage.ts';
import { findPlace } from '#search/find-place.ts';
import { readFragment, type Fragment } from '#search/fragment.ts';
import { placePrefix } from '#search/name-places.ts';
import { listPage } from '#search/page-list.ts';
import { readQuery } from '#search/read-query.ts';
import { slugOf } from './engines.ts';
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
 * Leads each search whose place was named to a place of the first of its pages, by what the page has learned, by its words alone, and always to its top.
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
          await findPlace(listPage('', fragment), fragment, [], {
            terms: readQuery(text),
            meant: text,
            asked: undefined,
          })
        ).id,
    ],
    [
      'by words',
      (fragment, text) => {
        const { title, answer } = listPage('', fragment);
        return Promise.resolve(choosePassage(fragment, readQuery(text), `${title} ${answer}`).id);
      },
    ],
    ['always the top', () => Promise.resolve('')],
  ];
  const counts: PlaceCount[] = [];
  for (const [name, lead] of ways) {
    const count = { name, queries: 0, right: 0, wrongParagraph: 0 };
    for (const { text, slugs, places } of queries) {
      const fragment = fragmentOf.get(slugs[0]!);
      if (fragment === undefined || places.length === 0) continue;
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
