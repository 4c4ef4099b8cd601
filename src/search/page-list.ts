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

type Row = readonly [
  id: string,
  url: string,
  kind: number,
  order: number,
  from: number,
  length: number,
  title: string,
  answer: string,
];
/** With the places of headings, each as its distance from the one before. */
type LongRow = readonly [...Row, headings: readonly number[]];

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
  const rows = pages.map(({ id, url, kind, order, from, length, title, answer, headings }): Row | LongRow => {
    const places = [...headings].sort((a, b) => a - b);
    const steps = places.map((place, at) => place - (places[at - 1] ?? 0));
    const row: Row = [id, url, pageKinds.indexOf(kind), order, from, length, title, answer];
    return steps.length > 0 ? [...row, steps] : row;
  });
  return JSON.stringify({
    v: 1,
    total,
    pages: rows,
    ...(classifier && { classifier: [classifier.name, ...[...classifier.bias].flat()] }),
  });
}

/**
 * Reads the list back. It comes from our own build, so it is trusted as far as its version; anything else gives an empty list.
 *
 * @param json what writePageList wrote, parsed
 * @returns the pages by id, and how many there are in all
 */
export function readPageList(json: unknown): PageList {
  const pages = new Map<string, ListedPage>();
  if (typeof json !== 'object' || json === null || !('v' in json) || json.v !== 1) return { pages, total: 0 };
  const { pages: rows, total, classifier: learned } = json as ListFile;
  for (const [id, url, kind, order, from, length, title, answer, steps = []] of rows) {
    let place = 0;
    const headings = new Set(steps.map((step) => (place += step)));
    pages.set(id, { id, url, kind: pageKinds[kind] ?? 'page', title, answer, order, from, length, headings });
  }
  return { pages, total, classifier: learned && readClassifier(learned) };
}

interface ListFile {
  v: 1;
  pages: (Row | LongRow)[];
  total: number;
  /** The name, then a page's number and its bias by turns. */
  classifier?: [name: string, ...numbers: number[]];
}

function readClassifier([name, ...numbers]: [string, ...number[]]): ListedClassifier {
  const bias = new Map<number, number>();
  for (let at = 0; at + 1 < numbers.length; at += 2) bias.set(numbers[at]!, numbers[at + 1]!);
  return { name, bias };
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
