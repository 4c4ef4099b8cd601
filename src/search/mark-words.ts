import { stemWord } from './stem-word.ts';

export interface MarkedPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * Parts a sentence into what was searched for and the rest, so that it can be shown as text with <mark>s.
 *
 * @param text the sentence
 * @param words the words searched for, in lower case; words of one letter are not marked
 * @returns the parts in order; joined they are the text again
 */
export function markWords(text: string, words: readonly string[]): MarkedPart[] {
  const stems = new Set(words.filter((word) => word.length > 1).map(stemWord));
  const parts: MarkedPart[] = [];
  for (const piece of text.match(/[\p{L}\p{N}’']+|[^\p{L}\p{N}’']+/gu) ?? []) {
    const isMarked = stems.has(stemWord(piece.toLowerCase().replace(/['’]s?$|['’]/g, '')));
    const last = parts.at(-1);
    if (last !== undefined && !last.isMarked && !isMarked)
      parts[parts.length - 1] = { text: last.text + piece, isMarked };
    else parts.push({ text: piece, isMarked });
  }
  return parts;
}
