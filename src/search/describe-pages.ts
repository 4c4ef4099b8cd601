import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { readFragment, trimFragment, type Fragment } from './fragment.ts';
import { listPage, pageKinds, type ListedPage } from './page-list.ts';
import type { BundleFiles } from './run-pagefind.ts';

/** What the pages are, as far as the search shows it. */
export interface DescribedPages {
  /** In the order of the page list. */
  readonly pages: readonly ListedPage[];
  /** Each page's words, for the spelling list. */
  readonly words: readonly { readonly keyText: string; readonly bodyText: string }[];
  /** What is left of each page's text, by the path of its file. */
  readonly fragments: ReadonlyMap<string, Fragment>;
  /** One sentence for each page that does not say what it is. */
  readonly problems: readonly string[];
}

const unpack = promisify(gunzip);

/**
 * Reads Pagefind's copy of each page.
 *
 * @param files the fragments, as Pagefind made them, by their path in the bundle
 * @returns the pages, with what nobody is to see taken out of their text
 */
export async function describePages(files: BundleFiles): Promise<DescribedPages> {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // Side by side: unpacking is done by other threads.
  const whole = await Promise.all(
    sorted.map(async ([path, content]) => {
      const fragment = readFragment((await unpack(content)).toString('utf8'));
      return { path, fragment, ...trimFragment(fragment) };
    }),
  );
  const idOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.pf_fragment$/, '');
  return {
    pages: whole
      .map(({ path, trimmed }) => listPage(idOf(path), trimmed))
      .sort(
        (a, b) =>
          pageKinds.indexOf(a.kind) - pageKinds.indexOf(b.kind) || a.order - b.order || (a.url < b.url ? -1 : 1),
      ),
    words: whole.map(({ fragment: { meta }, trimmed, searchWords }) => ({
      keyText: [meta['title'], meta['answer'], searchWords].join(' '),
      bodyText: trimmed.content,
    })),
    fragments: new Map(whole.map(({ path, trimmed }) => [path, trimmed])),
    problems: whole.flatMap(({ fragment }) => findProblems(fragment)),
  };
}

function findProblems({ url, meta }: Fragment): string[] {
  const problems: string[] = [];
  const kind = meta['kind'];
  if (kind === undefined || !pageKinds.some((known) => known === kind)) {
    problems.push(
      `${url} can be searched but its kind is ${kind === undefined ? 'missing' : `"${kind}"`}: give it data-pagefind-meta="kind:…", one of ${pageKinds.join(', ')} (src/search/README.md).`,
    );
  }
  if ((meta['title'] ?? '').trim() === '')
    problems.push(`${url} can be searched but has no title: give it an h1 or data-pagefind-meta="title".`);
  return problems;
}
