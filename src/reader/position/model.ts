import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** A place in the book: a paragraph of a chapter. The quote finds it again when the text was edited, the number helps. */
export interface Place {
  chapter: number;
  slug: string;
  /** Counted from 0 over the paragraphs of the story. */
  paragraph: number;
  /** The paragraph's first words, at most 60 characters. */
  quote: string;
  /** ms since 1970 */
  at: number;
}

/** Where the reader last was, and how far they have come. Looking back moves the first and never the second. */
export interface Position {
  last: Place | null;
  furthest: Place | null;
}

const place = v.nullable(
  v.object({ chapter: v.number(), slug: v.string(), paragraph: v.number(), quote: v.string(), at: v.number() }),
);

export const positionDocument = defineDocument<Position>({
  kind: 'position',
  title: 'Where you are in the story',
  schema: v.object({ last: place, furthest: place }),
  migrations: [],
  empty: () => ({ last: null, furthest: null }),
});
