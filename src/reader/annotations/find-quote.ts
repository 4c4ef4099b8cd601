import approximate from 'approx-string-match';
import type { Quote } from './model.ts';

/** How many characters around a passage are kept to tell it from its likes. */
export const contextLength = 32;

/** Of a passage's characters, the share that may have changed and it is still the same passage. */
const largestChange = 0.25;

/** A piece of the story's text, from `start` up to but without `end`. */
export interface Span {
  start: number;
  end: number;
}

/** The story as one text: paragraphs joined by one space, every white space one space wide, so that offsets stay true. */
export function flatten(paragraphs: readonly string[]): string {
  return paragraphs.map((one) => one.replace(/\s/g, ' ')).join(' ');
}

/** Describes a span so that it can be found again. */
export function quoteSpan(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    start,
  };
}

/**
 * Finds a quoted passage in the story as it is now: its very words, or else words that differ from them by at most a quarter. Of several
 * the one in the most similar surroundings, then the one nearest to where it was.
 * Splitting or joining paragraphs changes nothing, because a paragraph's end is a space like any other.
 *
 * @returns null where the passage is gone: it is an orphan then, and stays in the list with its words
 */
export function findQuote(text: string, quote: Quote): Span | null {
  const { exact } = quote;
  if (exact.trim() === '') return null;
  const same: Span[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    same.push({ start: at, end: at + exact.length });
  if (same.length > 0) return best(text, quote, same);
  const most = Math.floor(exact.length * largestChange);
  if (most === 0) return null;
  const close = approximate(text, exact, most);
  const least = Math.min(...close.map(({ errors }) => errors));
  return best(
    text,
    quote,
    close.filter(({ errors }) => errors === least).map(({ start, end }) => ({ start, end })),
  );
}

function best(text: string, quote: Quote, spans: readonly Span[]): Span | null {
  let found: Span | null = null;
  let highest = -Infinity;
  for (const span of spans) {
    const before = text.slice(Math.max(0, span.start - contextLength), span.start);
    const after = text.slice(span.end, span.end + contextLength);
    const score =
      sameFromEnd(before, quote.prefix) +
      sameFromStart(after, quote.suffix) -
      Math.abs(span.start - quote.start) / (text.length + 1);
    if (score <= highest) continue;
    highest = score;
    found = span;
  }
  return found;
}

function sameFromStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1;
  return count;
}

function sameFromEnd(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}
