import type { Place } from './model.ts';

/** The first words of a paragraph, spaces folded: what a place remembers it by. At most 60 characters. */
export function quoteOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 60);
}

/**
 * Finds a place again among the paragraphs as they are now: the same words nearest to the old number; else the number; else the last one.
 * @returns an index into `paragraphs`, or -1 if there are none
 */
export function findPlace(paragraphs: readonly string[], place: Pick<Place, 'paragraph' | 'quote'>): number {
  let best = -1;
  paragraphs.forEach((text, i) => {
    if (quoteOf(text) !== place.quote) return;
    if (best < 0 || Math.abs(i - place.paragraph) < Math.abs(best - place.paragraph)) best = i;
  });
  return best >= 0 ? best : Math.min(place.paragraph, paragraphs.length - 1);
}
