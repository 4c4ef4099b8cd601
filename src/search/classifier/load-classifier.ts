import type { ClassifierSource } from './classify-query.ts';
import { fileCount, readFile, type LearnedFeature } from './classifier-file.ts';
import { chooseFile } from './query-features.ts';

/** What the page list says of the classifier. */
export interface ListedClassifier {
  /** Begins the name of each of its files. */
  readonly name: string;
  readonly bias: ReadonlyMap<number, number>;
}

/**
 * The classifier in a browser: each file is loaded when a query first has a word that would be in it.
 *
 * @param listed what the page list says of it
 * @param load gives the text of a file of pagefind/classifier/
 * @returns the classifier; a file that could not be had is tried again with the next query
 */
export function loadClassifier(
  { name, bias }: ListedClassifier,
  load: (file: string) => Promise<string>,
): ClassifierSource {
  const files = new Map<number, Promise<ReadonlyMap<string, LearnedFeature>>>();
  const open = (number: number) => {
    const file = files.get(number) ?? load(`${name}-${String(number)}.txt`).then(readFile);
    files.set(number, file);
    file.catch(() => files.delete(number));
    return file;
  };
  return {
    bias,
    async read(features) {
      const found = await Promise.all(
        features.map(async (feature) => {
          const learned = (await open(chooseFile(feature, fileCount))).get(feature);
          return learned === undefined ? [] : [[feature, learned] as const];
        }),
      );
      return new Map(found.flat());
    },
  };
}
