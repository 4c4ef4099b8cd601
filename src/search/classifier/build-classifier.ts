import { Worker } from 'node:worker_threads';
import { hashProgram, keepMade } from '#build-cache/keep-made.ts';
import type { ListedPage } from '../page-list.ts';
import type { WrittenClassifier } from './classifier-worker.ts';
import type { AskedQuery } from './read-asked.ts';
import type { AskedText } from './train-classifier.ts';

/** A story is not an answer, and a person is found by name. */
const isLearned = ({ kind }: ListedPage) => kind !== 'chapter' && kind !== 'person';

/**
 * Learns what people ask for: from each page's title, answer, address and ways of asking, and from searches that were answered by hand. In a thread
 * of its own, and kept until one of these changes.
 *
 * @param pages the page list, in its order
 * @param ways the ways of asking for each of them
 * @param asked searches with the pages that answer; a slug that no page has is passed over
 * @returns what is to be written beside the index
 */
export async function buildClassifier(
  pages: readonly ListedPage[],
  ways: ReadonlyMap<string, readonly string[]>,
  asked: readonly AskedQuery[],
): Promise<WrittenClassifier> {
  const numberOf = new Map<string, number>();
  const examples: AskedText[] = [];
  for (const [number, page] of pages.entries()) {
    if (!isLearned(page)) continue;
    const slug = slugOf(page);
    if (!numberOf.has(slug)) numberOf.set(slug, number);
    const texts = [page.title, page.answer, slug.replaceAll('-', ' '), ...(ways.get(page.id) ?? [])];
    for (const text of texts) if (text !== '') examples.push({ text, pages: [number] });
  }
  for (const { text, slugs } of asked)
    examples.push({ text, pages: slugs.flatMap((slug) => numberOf.get(slug) ?? []) });
  const recipe = `classifier ${await hashProgram(new URL('.', import.meta.url), new URL('..', import.meta.url))}`;
  const made = await keepMade(Buffer.from(JSON.stringify(examples)), recipe, async () =>
    Buffer.from(JSON.stringify(await train(examples))),
  );
  return JSON.parse(Buffer.from(made).toString('utf8')) as WrittenClassifier;
}

function train(examples: readonly AskedText[]): Promise<WrittenClassifier> {
  const worker = new Worker(new URL('./classifier-worker.ts', import.meta.url), { workerData: examples });
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}

function slugOf({ url }: ListedPage): string {
  return url.split('/').filter(Boolean).at(-1) ?? '';
}
