import { splitPlaces, type Fragment } from '../fragment.ts';
import { placePrefix } from '../name-places.ts';
import { slugOf } from '../page-list.ts';
import { learnInWorker } from './learn-in-worker.ts';
import type { AskedFile, AskedQuery } from './read-asked.ts';
import type { AskedText } from './train-classifier.ts';

/** One page, and what people ask of its parts. */
export interface PartedPage {
  readonly fragment: Fragment;
  /** Ways of asking for the page as a whole. */
  readonly ways: readonly string[];
  /** And for its paragraphs, by their names. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** What the worker learns from: the ids of the places, the top's first, and the examples, whose pages are the numbers of these. */
export interface PlaceLesson {
  readonly ids: readonly string[];
  readonly examples: readonly AskedText[];
}

/**
 * Learns of each page which of its paragraphs a question asks for: from the ways of asking that are written beside them, from searches that were led
 * there by hand, and from the paragraphs' own words. In a thread of its own, and kept until one of these changes.
 *
 * @param pages those that have parts
 * @param asked searches that were answered by hand
 * @returns for each page what is to be kept with its text (place-file.ts)
 * @throws Error for a part or a place of a search that the page does not have
 */
export async function learnPlaces(pages: readonly PartedPage[], asked: AskedFile): Promise<string[]> {
  return learnInWorker<string[]>('places-worker.ts', {
    madeOf: [
      pages.map(({ fragment: { url, content, anchors }, ways, parts }) => [
        [url, content, anchors.map(({ id, location }) => [id, location])],
        ways,
        [...parts],
      ]),
      asked.text,
    ],
    by: import.meta.url,
    make: () => makeLessons(pages, asked.parse()),
  });
}

function makeLessons(pages: readonly PartedPage[], asked: readonly AskedQuery[]): PlaceLesson[] {
  const slugs = new Set(pages.map(({ fragment }) => slugOf(fragment.url)));
  const placed = asked.filter(({ place }) => place !== undefined);
  const lost = placed.find(({ slugs: [first = ''] }) => !slugs.has(first));
  if (lost !== undefined)
    throw new Error(
      `"${lost.text}" is to lead to the paragraph "${lost.place ?? ''}" of ${lost.slugs[0] ?? ''}: expected a page that has parts.`,
    );
  const askedOf = new Map<string, AskedQuery[]>();
  for (const query of placed) {
    const [first = ''] = query.slugs;
    const ofPage = askedOf.get(first);
    if (ofPage === undefined) askedOf.set(first, [query]);
    else ofPage.push(query);
  }
  return pages.map((page) => makeLesson(page, askedOf.get(slugOf(page.fragment.url)) ?? []));
}

/** @param asked the searches that were led to a paragraph of this page */
function makeLesson({ fragment, ways, parts }: PartedPage, asked: readonly AskedQuery[]): PlaceLesson {
  const paragraphs = fragment.anchors.filter(({ location }) => location > 0);
  const ids = ['', ...paragraphs.map(({ id }) => id)];
  const numberOf = (name: string, said: string) => {
    const number = name === topName ? 0 : ids.indexOf(placePrefix + name);
    if (number === -1)
      throw new Error(
        `${fragment.url} has no paragraph "${name}", which "${said}" is to lead to: expected the first five words of one (src/search/name-places.ts).`,
      );
    return number;
  };
  const words = splitPlaces(fragment.content);
  const own = [0, ...paragraphs.map(({ location }) => location)].map((from, at, all) =>
    words.slice(from, all[at + 1]).join(' '),
  );
  const said: [string, number][] = [
    ...ways.map((way): [string, number] => [way, 0]),
    ...[...parts].flatMap(([name, list]) => list.map((way): [string, number] => [way, numberOf(name, way)])),
    ...asked.flatMap(({ text, place }): [string, number][] =>
      Array.from({ length: place === topName ? topCount : 1 }, () => [text, numberOf(place!, text)]),
    ),
    ...own.map((text, at): [string, number] => [text, at]),
  ];
  return { ids, examples: said.map(([text, place]) => ({ text, pages: [place] })) };
}

/** In asked.tsv, the place of a search that the page as a whole answers. */
const topName = 'top';
/** It counts as if so many had asked it: a third of the searches were written for the parts of a page, where people ask for the whole more often. */
const topCount = 2;
