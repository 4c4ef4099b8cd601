import { readFragment, type Fragment } from './fragment.ts';
import type { SearchSources } from './search-sources.ts';
import { loadClassifier } from './classifier/load-classifier.ts';
import { loadPagefind, type SearchEngine } from './load-pagefind.ts';
import { readPageList } from './page-list.ts';
import { readSpellingList, type SpellingList } from './spelling-list.ts';

/** Everything that is needed to answer queries in a browser. */
export interface LoadedSearch extends SearchSources {
  /** Text and places of one page; undefined where it cannot be had. */
  fragment(id: string): Promise<Fragment | undefined>;
  /** The site's base, with its last slash: addresses in the page list begin with "/". */
  readonly base: string;
  /** Whether Pagefind's program is there: then there is no need of an early answer. */
  isIndexThere(): boolean;
}

export type SearchLoad = { ok: true; search: LoadedSearch } | { ok: false; reason: 'dev' | 'unreachable' };

let loading: Promise<SearchLoad> | undefined;

/**
 * Loads the search, once a page: the list of pages, when the field is focused. Pagefind's program, by far the heaviest part, comes with the first
 * word that is looked for in the index; what people were seen to ask has answered by then.
 *
 * @param base the site's base path; found in the page where it is not given
 * @returns the search, or why there is none: under the dev server no index is made; "unreachable" may be tried again
 */
export function loadSearch(base: string = findBase()): Promise<SearchLoad> {
  if (import.meta.env.DEV) return Promise.resolve({ ok: false, reason: 'dev' });
  loading ??= startLoading(base.endsWith('/') ? base : `${base}/`).then((outcome) => {
    if (!outcome.ok) loading = undefined;
    return outcome;
  });
  return loading;
}

/** The folder that this copy stands in: the one above the search page, to which every page's head has a link. */
function findBase(): string {
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  return link ? new URL('..', link.href).pathname : import.meta.env.BASE_URL;
}

async function startLoading(base: string): Promise<SearchLoad> {
  const bundle = `${base}pagefind/`;
  try {
    const { pages, total, classifier } = readPageList(await fetchJson(`${bundle}page-list.json`));
    let starting: Promise<SearchEngine> | undefined;
    let engine: SearchEngine | undefined;
    const start = () => {
      starting ??= loadPagefind(bundle);
      starting.then(
        (started) => (engine = started),
        // It may be had the next time.
        () => (starting = undefined),
      );
      return starting;
    };
    let spelling: Promise<SpellingList> | undefined;
    const fragments = new Map<string, Promise<Fragment | undefined>>();
    const search: LoadedSearch = {
      base,
      pages,
      total,
      classifier: classifier && loadClassifier(classifier, (file) => fetchText(`${bundle}classifier/${file}`)),
      isIndexThere: () => engine !== undefined,
      find: async (word) => (engine ?? (await start())).find(word),
      spelling() {
        // Without the list slips stay unmended, and everything else works.
        spelling ??= fetchJson(`${bundle}spelling-list.json`).then(readSpellingList, () => readSpellingList(null));
        return spelling;
      },
      fragment(id) {
        const fragment = fragments.get(id) ?? fetchFragment(`${bundle}fragment/${id}.pf_fragment`);
        fragments.set(id, fragment);
        return fragment;
      },
    };
    return { ok: true, search };
  } catch {
    return { ok: false, reason: 'unreachable' };
  }
}

/** The list's name is the same in each release, so a browser has to ask whether its copy still holds. */
async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** Fragments are gzip files whatever the host says of them; a host that unzips them on the way is understood too. */
async function fetchFragment(address: string): Promise<Fragment | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const plain = isZipped
      ? new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
      : new Blob([bytes]).stream();
    return readFragment(await new Response(plain).text());
  } catch {
    return undefined;
  }
}
