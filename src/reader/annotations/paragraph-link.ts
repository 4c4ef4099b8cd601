import { findQuote } from './find-quote.ts';
import { paragraphAt, type StoryText } from './story-text.ts';

/*
 * A link to a paragraph: #at=<its number>.<its first words>. The words are the book's own and are only compared, never shown; the
 * number helps where the same words stand twice, and where they are gone.
 */
const pattern = /^#at=(\d{1,4})\.([a-z0-9-]{0,80})$/;

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The fragment for a paragraph. Paragraphs are counted from 1 in it, as people count. */
export function linkToParagraph({ paragraphs }: StoryText, index: number): string {
  const words = slugOf(paragraphs[index]!.textContent ?? '').split('-');
  return `#at=${index + 1}.${words.slice(0, 8).join('-').slice(0, 80)}`;
}

/**
 * The paragraph that a fragment means: the one that begins with its words, allowing for a typo that was mended since; else the one of that number.
 *
 * @returns an index, or -1 where the fragment is no such link or there are no paragraphs
 */
export function findLinkedParagraph({ paragraphs }: Pick<StoryText, 'paragraphs'>, fragment: string): number {
  const match = pattern.exec(fragment);
  if (!match || paragraphs.length === 0) return -1;
  const [number, words] = [Number(match[1]) - 1, match[2]!];
  const starts: number[] = [];
  const slugs = paragraphs.map((one) => slugOf((one.textContent ?? '').slice(0, 240)));
  let at = 0;
  for (const slug of slugs) {
    starts.push(at);
    at += slug.length + 1;
  }
  const guess = starts[Math.min(number, paragraphs.length - 1)] ?? 0;
  const found = findQuote(slugs.join(' '), { exact: words, prefix: ' ', suffix: '', start: guess });
  if (!found) return Math.min(Math.max(number, 0), paragraphs.length - 1);
  return paragraphAt({ text: '', paragraphs: [...paragraphs], starts }, found.start);
}
