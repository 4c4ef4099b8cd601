import type { PagefindHit } from './group-results.ts';

/**
 * Pagefind as we use it: one word in, hits out. Its worker is spoken to directly. Pagefind's own pagefind.js would do that
 * for us and weighs 12 kB (brotli), most of it a second copy of the worker; it is loaded only where no worker can be had.
 * The messages are Pagefind 1.5.2's (pagefind_web_js/lib/pagefind_worker.ts); search-index.test.ts runs that worker, so an
 * update that changes them is seen.
 */
export interface SearchEngine {
  find(word: string): Promise<readonly PagefindHit[]>;
}

/** The part of a Worker that is used. */
export interface WorkerPort {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

interface WorkerAnswer {
  id: string;
  result?: unknown;
  error?: string;
}

interface PagefindModule {
  options(options: object): Promise<void>;
  search(term: string): Promise<{ results: PagefindHit[] }>;
}

/** Which metadata may lift a page: its title and its answer; "advice" and "3" are no words of a page. */
const ranking = { metaWeights: { title: 3, answer: 1.5, kind: 0, order: 0, from: 0, image: 0, image_alt: 0 } };

/**
 * Starts Pagefind: in a worker, and where that fails, in the page.
 *
 * @param bundle address of the folder pagefind/ on this site, with its last slash
 * @returns the engine, once its program has come; the index itself is still on its way
 * @throws when neither way works (offline, or no such folder)
 */
export async function loadPagefind(bundle: string): Promise<SearchEngine> {
  try {
    return await startPagefindWorker(new Worker(`${bundle}pagefind-worker.js`), bundle);
  } catch {
    return loadPagefindModule(bundle);
  }
}

/**
 * Speaks with Pagefind's worker.
 *
 * @param worker a worker that runs pagefind-worker.js
 * @param bundle as above
 * @returns the engine, when the worker has answered for the first time
 * @throws when the worker could not be started
 */
export async function startPagefindWorker(worker: WorkerPort, bundle: string): Promise<SearchEngine> {
  const waiting = new Map<string, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let count = 0;
  worker.addEventListener('message', ({ data }) => {
    const { id, result, error } = data as WorkerAnswer;
    if (error === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(error));
    waiting.delete(id);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The search worker stopped.'));
    waiting.clear();
  });
  const ask = (method: string, ...args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = String((count += 1));
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, instanceId: 'book', method, args });
    });
  await ask('init', { primary: true, basePath: bundle, language: 'en', ranking });
  return rememberAnswers(async (word) => {
    const answer = (await ask('search', word, {})) as { results: PagefindHit[] };
    return answer.results;
  });
}

async function loadPagefindModule(bundle: string): Promise<SearchEngine> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as PagefindModule;
  await pagefind.options({ basePath: bundle, ranking });
  return rememberAnswers(async (word) => (await pagefind.search(word)).results);
}

/** While a query is typed all its words but the last stay the same: their answers are kept. */
function rememberAnswers(find: (word: string) => Promise<readonly PagefindHit[]>): SearchEngine {
  const known = new Map<string, Promise<readonly PagefindHit[]>>();
  return {
    find(word) {
      const answer = known.get(word) ?? find(word);
      if (known.size > 400) known.clear();
      known.set(word, answer);
      // A failed request may succeed the next time.
      answer.catch(() => known.delete(word));
      return answer;
    },
  };
}
