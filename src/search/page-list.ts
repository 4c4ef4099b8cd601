import type { ListedClassifier } from './classifier/load-classifier.ts';
import { isHeading, splitPlaces, type Fragment } from './fragment.ts';

/**
 * The list of everything that can be found: one short row a page, written at build and fetched once when the search is
 * opened. It carries what a result shows, so that the first results need no further request (a Pagefind fragment holds
 * the text of a whole page).
 */
export const pageKinds = ['advice', 'chapter', 'exercise', 'glossary', 'person', 'appendix', 'page'] as const;
export type PageKind = (typeof pageKinds)[number];

export interface ListedPage {
  /** Pagefind's name for the page, e.g. "en_9672ac3": it changes with the page's text. */
  readonly id: string;
  /** Address without the site's base, e.g. "/advice/should-i-sign/". */
  readonly url: string;
  readonly kind: PageKind;
  readonly title: string;
  /** The one authored sentence that answers; empty where there is none, and an excerpt is shown instead. */
  readonly answer: string;
  /** Place among its kind; of a chapter, its number. 0 when it has none. */
  readonly order: number;
  /** First chapter whose reading makes this page safe to show in full; 0: always safe. */
  readonly from: number;
  /** Number of words on the page before the words for search only; what is found from there on is a way people ask. */
  readonly length: number;
  /** Places of the words that are headings or terms, on pages that hold many things (a glossary): each is a title there. */
  readonly headings: ReadonlySet<number>;
}

/** Kinds of page that hold many things, each under its own heading. */
export const kindsOfMany: ReadonlySet<PageKind> = new Set(['glossary', 'person', 'appendix', 'page']);

/** The file: what the pages have in common stands together, which packs a tenth tighter than page by page. */
interface ListFile {
  readonly v: 2;
  readonly total: number;
  readonly id: readonly string[];
  readonly url: readonly string[];
  /** Numbers of pageKinds. */
  readonly kind: readonly number[];
  readonly order: readonly number[];
  readonly from: readonly number[];
  readonly length: readonly number[];
  readonly title: readonly string[];
  readonly answer: readonly string[];
  /** By the page's number, the places of its headings, each as its distance from the one before; only of pages that have any. */
  readonly headings: Readonly<Record<number, readonly number[]>>;
  /** The name, the numbers of the pages that were learned, and the bias of each. */
  readonly classifier?: readonly [name: string, pages: readonly number[], bias: readonly number[]] | undefined;
}

export interface PageList {
  readonly pages: ReadonlyMap<string, ListedPage>;
  /** How many pages the index has: more than are listed where the list was cut short. */
  readonly total: number;
  readonly classifier?: ListedClassifier | undefined;
}

/**
 * Writes the list as compact JSON.
 *
 * @param pages the pages to list
 * @param total how many pages the index has
 * @param classifier what was learned of the pages, by their place in this list
 * @returns the text of page-list.json
 */
export function writePageList(
  pages: readonly ListedPage[],
  total = pages.length,
  classifier?: ListedClassifier,
): string {
  const file: ListFile = {
    v: 2,
    total,
    id: pages.map(({ id }) => id),
    url: pages.map(({ url }) => url),
    kind: pages.map(({ kind }) => pageKinds.indexOf(kind)),
    order: pages.map(({ order }) => order),
    from: pages.map(({ from }) => from),
    length: pages.map(({ length }) => length),
    title: pages.map(({ title }) => title),
    answer: pages.map(({ answer }) => answer),
    headings: Object.fromEntries(
      pages.flatMap(({ headings }, at) => (headings.size === 0 ? [] : [[at, writeSteps(headings)]])),
    ),
    classifier: classifier && [classifier.name, [...classifier.bias.keys()], [...classifier.bias.values()]],
  };
  return JSON.stringify(file);
}

function writeSteps(headings: ReadonlySet<number>): number[] {
  const places = [...headings].sort((a, b) => a - b);
  return places.map((place, at) => place - (places[at - 1] ?? 0));
}

/**
 * Reads the list back. It comes from our own build, so it is trusted as far as its version; anything else gives an empty list.
 *
 * @param json what writePageList wrote, parsed
 * @returns the pages by id, and how many there are in all
 */
export function readPageList(json: unknown): PageList {
  if (typeof json !== 'object' || json === null || !('v' in json) || json.v !== 2)
    return { pages: new Map(), total: 0 };
  const file = json as ListFile;
  const pages = file.id.map((id, at): ListedPage => {
    let place = 0;
    return {
      id,
      url: file.url[at]!,
      kind: pageKinds[file.kind[at]!] ?? 'page',
      title: file.title[at]!,
      answer: file.answer[at]!,
      order: file.order[at]!,
      from: file.from[at]!,
      length: file.length[at]!,
      headings: new Set(file.headings[at]?.map((step) => (place += step))),
    };
  });
  return {
    pages: new Map(pages.map((page) => [page.id, page])),
    total: file.total,
    classifier: file.classifier && readClassifier(file.classifier),
  };
}

function readClassifier([name, pages, bias]: NonNullable<ListFile['classifier']>): ListedClassifier {
  return { name, bias: new Map(pages.map((page, at) => [page, bias[at]!])) };
}

/**
 * Makes a row from what Pagefind gathered of a page (README.md lists the attributes).
 *
 * @param id Pagefind's name for the page
 * @param fragment the page's text and metadata, without the words for search only
 * @returns the page; an unknown kind becomes "page", numbers that are none become 0
 */
export function listPage(id: string, { url, meta, content, anchors }: Fragment): ListedPage {
  const kind = pageKinds.find((known) => known === meta['kind']) ?? 'page';
  const order = readNumber(meta['order']);
  const from = meta['from'] === undefined ? (kind === 'chapter' ? order : 0) : readNumber(meta['from']);
  const headings = new Set<number>();
  for (const anchor of kindsOfMany.has(kind) ? anchors.filter(isHeading) : []) {
    for (const at of splitPlaces(anchor.text).keys()) headings.add(anchor.location + at);
  }
  return {
    id,
    url,
    kind,
    title: meta['title'] ?? url,
    answer: meta['answer'] ?? '',
    order,
    from,
    length: splitPlaces(content).length,
    headings,
  };
}

function readNumber(text: string | undefined): number {
  const number = Number(text ?? '');
  return Number.isFinite(number) ? number : 0;
}

/** The last part of an address: what asked.tsv and the lists of tests call a page. */
export function slugOf(url: string): string {
  return url.split('/').filter(Boolean).at(-1) ?? '';
}
