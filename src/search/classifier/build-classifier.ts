import { slugOf, type ListedPage } from '../page-list.ts';
import type { WrittenClassifier } from './classifier-worker.ts';
import { learnInWorker } from './learn-in-worker.ts';
import type { AskedFile } from './read-asked.ts';
import type { AskedText } from './train-classifier.ts';

/** A story is not an answer, and a person is found by name. */
const isLearned = ({ kind }: ListedPage) => kind !== 'chapter' && kind !== 'person';

/**
 * Learns what people ask for: from each page's title, answer, address and ways of asking, and from searches that were answered by hand. In a thread
 * of its own, and kept until one of these changes.
 *
 * @param pages the page list, in its order
 * @param ways the ways of asking for each of them, by its address
 * @param asked searches with the pages that answer; a slug that no page has is passed over
 * @returns what is to be written beside the index
 */
export async function buildClassifier(
  pages: readonly ListedPage[],
  ways: ReadonlyMap<string, readonly string[]>,
  asked: AskedFile,
): Promise<WrittenClassifier> {
  return learnInWorker<WrittenClassifier>('classifier-worker.ts', {
    // And nothing else of a page: who mends a paragraph has not to wait for the learning.
    madeOf: [pages.map(({ kind, url, title, answer }) => [kind, url, title, answer]), [...ways], asked.text],
    by: import.meta.url,
    make: () => listExamples(pages, ways, asked),
  });
}

function listExamples(
  pages: readonly ListedPage[],
  ways: ReadonlyMap<string, readonly string[]>,
  asked: AskedFile,
): AskedText[] {
  const numberOf = new Map<string, number>();
  const examples: AskedText[] = [];
  for (const [number, page] of pages.entries()) {
    if (!isLearned(page)) continue;
    const slug = slugOf(page.url);
    if (!numberOf.has(slug)) numberOf.set(slug, number);
    const texts = [page.title, page.answer, slug.replaceAll('-', ' '), ...(ways.get(page.url) ?? [])];
    for (const text of texts) if (text !== '') examples.push({ text, pages: [number] });
  }
  for (const { text, slugs } of asked.parse())
    examples.push({ text, pages: slugs.flatMap((slug) => numberOf.get(slug) ?? []) });
  return examples;
}
