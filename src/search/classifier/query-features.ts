import { listFamilies } from '../read-query.ts';
import { stemWord } from '../stem-word.ts';

/** A longer word counts by its beginning too: one that was never asked with ("terminating") leans on one that was, and so does half a word. */
const beginning = 5;

/**
 * What a query consists of, for the classifier: its words, cut back to their stems, the beginnings of the longer ones, its pairs of neighbors, and
 * the families of words that it names ("#3"). Words that say nothing of the subject stay: "he" and "my" tell the husband's question from the
 * wife's.
 *
 * @param words of a query, or of one way of asking, as splitQuery gives them
 * @returns each feature once; a pair has a space in it, a beginning a star at its end
 */
export function listFeatures(words: readonly string[]): string[] {
  const stems = words.map(stemWord);
  return [
    ...new Set([
      ...stems,
      ...stems.slice(1).map((stem, at) => `${stems[at]!} ${stem}`),
      ...listFamilies(words).map((family) => `#${family}`),
      ...stems.flatMap((stem) => shortenWord(stem) ?? []),
    ]),
  ];
}

/** The feature for the beginning of a longer word; undefined for a short one. */
export function shortenWord(stem: string): string | undefined {
  return stem.length > beginning ? `${stem.slice(0, beginning)}*` : undefined;
}

/**
 * In which file of the classifier a feature is: a word and its beginning are together, and a pair with the longer of its words. The short ones are in
 * nearly every query ("how", "my"): with all of their pairs their files would be the heaviest, and the most loaded.
 *
 * @param feature as listFeatures gives it
 * @param files how many files there are
 * @returns the file's number, from 0; that of a pair is also that of one of its words
 */
export function chooseFile(feature: string, files: number): number {
  const [first, second] = feature.split(' ') as [string, string?];
  const word = second !== undefined && second.length >= first.length ? second : first;
  let hash = 0;
  for (const letter of word.slice(0, beginning)) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return hash % files;
}
