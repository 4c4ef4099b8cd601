import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startPagefindWorker, type SearchEngine, type WorkerPort } from './load-pagefind.ts';

/** For tests and for the report: what was read from the bundle, and when. */
export interface FetchedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Runs Pagefind's own worker in Node, with its requests answered from a folder: the real search, without a browser.
 *
 * @param bundle the folder pagefind/ of a built site
 * @returns the engine, and the list of files that it has read so far
 */
export async function runWorkerInNode(bundle: string): Promise<{ engine: SearchEngine; fetched: FetchedFile[] }> {
  const fetched: FetchedFile[] = [];
  const read = async (address: string): Promise<Response> => {
    const name = address.replace(/^\/pagefind\//, '').replace(/\?.*$/, '');
    const bytes = new Uint8Array(await readFile(join(bundle, name)));
    fetched.push({ name, bytes });
    return new Response(bytes);
  };
  const toPage: ((event: { data: unknown }) => void)[] = [];
  const toWorker: ((event: { data: unknown }) => void)[] = [];
  const self = {
    addEventListener: (_type: string, listener: (event: { data: unknown }) => void) => toWorker.push(listener),
    postMessage: (data: unknown) =>
      queueMicrotask(() => toPage.forEach((listener) => listener({ data: structuredClone(data) }))),
  };
  const program = await readFile(join(bundle, 'pagefind-worker.js'), 'utf8');
  // The worker is a classic script that knows its surroundings by these two names.
  new Function('self', 'fetch', program)(self, read);
  const port: WorkerPort = {
    postMessage: (data) =>
      queueMicrotask(() => toWorker.forEach((listener) => listener({ data: structuredClone(data) }))),
    addEventListener: (type: string, listener: (event: { data: unknown }) => void) => {
      if (type === 'message') toPage.push(listener);
    },
  };
  return { engine: await startPagefindWorker(port, '/pagefind/'), fetched };
}
