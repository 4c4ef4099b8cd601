import { defineDocument } from '#storage/define-document.ts';
import { fields, lightSchema, number, orNull, text } from '#storage/light-shape.ts';
import { readDocument } from '#storage/read-document.ts';

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

const place = orNull(fields<Place>({ chapter: number(), slug: text, paragraph: number(), quote: text, at: number() }));

export const positionDocument = defineDocument<Position>({
  kind: 'position',
  title: 'Where you are in the story',
  schema: lightSchema(fields<Position>({ last: place, furthest: place })),
  migrations: [],
  empty: () => ({ last: null, furthest: null }),
});

/**
 * How far the reader has come in the story.
 *
 * @returns the number of the furthest chapter; 0 when none was opened or nothing is kept
 */
export function readFurthestChapter(): number {
  return readDocument(positionDocument).value.furthest?.chapter ?? 0;
}
