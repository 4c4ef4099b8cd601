import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { findPages } from '#search/find-pages.ts';
import { loadClassifier } from '#search/classifier/load-classifier.ts';
import { readFragment } from '#search/fragment.ts';
import { readPageList, slugOf } from '#search/page-list.ts';
import { runWorkerInNode } from '#search/run-worker-in-node.ts';
import { readSpellingList } from '#search/spelling-list.ts';

/** A way to search the built pages: takes what was typed, gives addresses, the best first. */
export interface Engine {
  name: string;
  search(text: string): Promise<readonly string[]>;
}

/**
 * Loads our search and three others over the same built pages, each as its own documentation sets it up: Pagefind with the whole
 * query, MiniSearch with prefixes, slips and any of the words, Lunr with its own stemmer. The two last have titles, answers and texts; the hand-written ways
 * of asking are in Pagefind's index, which is the one ours works on.
 *
 * @param site the folder of the built site
 * @throws where there is no index: build first
 */
export async function loadEngines(site: string): Promise<[ours: Engine, ...others: Engine[]]> {
  const bundle = join(site, 'pagefind');
  if (!existsSync(bundle)) throw new Error(`No search index in ${site}: build the site first (npm run build).`);
  const readJson = (name: string): unknown => JSON.parse(readFileSync(join(bundle, name), 'utf8'));
  const { engine } = await runWorkerInNode(bundle);
  const { pages, total, classifier: listed } = readPageList(readJson('page-list.json'));
  const classifier =
    listed && loadClassifier(listed, (file) => Promise.resolve(readFileSync(join(bundle, 'classifier', file), 'utf8')));
  const spelling = readSpellingList(readJson('spelling-list.json'));
  const addressOf = (id: string) => pages.get(id)?.url ?? id;

  const fragments = readdirSync(join(bundle, 'fragment')).map((name) => {
    const { url, content, meta } = readFragment(gunzipSync(readFileSync(join(bundle, 'fragment', name))).toString());
    return { id: url, title: meta['title'] ?? '', answer: meta['answer'] ?? '', content };
  });
  const mini = new MiniSearch({ fields: ['title', 'answer', 'content'] });
  mini.addAll(fragments);
  const index = lunr(function () {
    this.ref('id');
    for (const field of ['title', 'answer', 'content']) this.field(field);
    for (const fragment of fragments) this.add(fragment);
  });

  return [
    {
      name: 'ours',
      search: async (text) => {
        const sources = {
          find: (word: string) => engine.find(word),
          pages,
          total,
          classifier,
          spelling: () => Promise.resolve(spelling),
        };
        return (await findPages(text, sources)).results.map(({ id }) => addressOf(id));
      },
    },
    {
      name: 'Pagefind',
      search: async (text) => (await engine.find(text)).map(({ id }) => addressOf(id)),
    },
    {
      name: 'MiniSearch',
      search: (text) =>
        Promise.resolve(
          mini
            .search(text, { prefix: true, fuzzy: 0.2, boost: { title: 2 } })
            .map(({ id }: { id: unknown }) => String(id)),
        ),
    },
    {
      name: 'Lunr',
      // Its query language gives signs a meaning; a reader’s question has none in mind.
      search: (text) => Promise.resolve(index.search(text.replace(/[^\p{L}\p{N}\s]/gu, ' ')).map(({ ref }) => ref)),
    },
  ];
}

/** Slugs of every page that can be found: the last part of each address. */
export function listSlugs(site: string): Set<string> {
  const list: unknown = JSON.parse(readFileSync(join(site, 'pagefind/page-list.json'), 'utf8'));
  return new Set([...readPageList(list).pages.values()].map(({ url }) => slugOf(url)));
}
