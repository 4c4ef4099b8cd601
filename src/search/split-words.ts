/**
 * Splits text into the words that Pagefind would have indexed: lower case, without accents, punctuation inside a word
 * taken out ("401(k)" is 401k, "can't" is cant). A hyphen parts two words ("follow-up") unless one side is shorter
 * than three letters ("H-1B", "co-worker"), because Pagefind stores a hyphened word both whole and in parts.
 *
 * @param text anything a reader or an author wrote
 * @returns the words in order; an empty list for text without a letter or digit
 */
export function splitWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\w)['’‘()[\]]/g, '')
    .replace(/\w+(?:[-‐‑]\w+)+/g, (joined) => {
      const parts = joined.split(/[-‐‑]/);
      return parts.some((part) => part.length < 3) ? parts.join('') : parts.join(' ');
    });
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
