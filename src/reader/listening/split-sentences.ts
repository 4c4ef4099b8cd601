/** What is said in one go: a sentence, or a part of a long one. */
export interface Piece {
  /** The number of its paragraph. */
  paragraph: number;
  /** Where it stands in its paragraph's text: from `start` up to but without `end`. */
  start: number;
  end: number;
  text: string;
}

/** Chrome stops in the middle of what takes longer than about 15 seconds: 200 characters take that at the slowest speed. */
export const longestPiece = 200;

/** Cuts paragraphs into what is said in one go. Paragraphs without words give none. */
export function splitSentences(paragraphs: readonly string[]): Piece[] {
  return paragraphs.flatMap((text, paragraph) => {
    const pieces: Piece[] = [];
    for (const [start, end] of sentencesOf(text)) {
      for (const [from, to] of cutLong(text, start, end)) {
        const said = text.slice(from, to).replace(/\s+/g, ' ').trim();
        if (/[\p{L}\p{N}]/u.test(said)) pieces.push({ paragraph, start: from, end: to, text: said });
      }
    }
    return pieces;
  });
}

function sentencesOf(text: string): [start: number, end: number][] {
  if ('Segmenter' in Intl) {
    const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
    return [...segments].map(({ index, segment }) => [index, index + segment.length]);
  }
  const found: [number, number][] = [];
  for (const match of text.matchAll(/[^.!?]+[.!?]*["”’)]*\s*/g))
    found.push([match.index, match.index + match[0].length]);
  return found;
}

/** Long sentences are cut where a reader would breathe: after ; : , or —, else between words. */
function cutLong(text: string, start: number, end: number): [start: number, end: number][] {
  const parts: [number, number][] = [];
  let from = start;
  while (end - from > longestPiece) {
    const room = text.slice(from, from + longestPiece);
    const breath = Math.max(...[';', ':', ',', '—'].map((mark) => room.lastIndexOf(`${mark} `) + 1));
    const cut = breath > longestPiece / 3 ? breath : room.lastIndexOf(' ');
    const to = from + (cut > 0 ? cut : longestPiece);
    parts.push([from, to]);
    from = to;
  }
  if (end > from) parts.push([from, end]);
  return parts;
}
