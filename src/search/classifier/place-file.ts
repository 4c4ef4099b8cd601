import type { ClassifierSource } from './classify-query.ts';
import { readFile, writeLines } from './classifier-file.ts';
import type { QueryClassifier } from './train-classifier.ts';

/**
 * What was learned of the paragraphs of one page, as it is kept with the page's text: a line with the names of the paragraphs, the first being the
 * top, which has none; one that says how often each is asked for, whatever the words; and a line for each feature, as in the files of the classifier.
 */

/** Of the places of one page, which one a query asks for. */
export interface PlaceModel {
  /** The ids of the paragraphs, by number; the top's is empty. */
  readonly ids: readonly string[];
  readonly source: ClassifierSource;
}

/**
 * @param ids ids of the page's paragraphs, by number; the first is the top's, and empty
 * @param classifier trained on what people ask, its pages being these numbers
 */
export function writePlaces(ids: readonly string[], classifier: QueryClassifier): string {
  const bias = classifier.pages.map((place, at) => `${place}:${classifier.bias[at]!.toFixed(1)}`);
  const lines = writeLines(classifier).map(([, line]) => line);
  return [ids.join(' '), bias.join(' '), ...lines.sort()].join('\n');
}

/**
 * @param text what writePlaces wrote
 * @returns the model; one without places where the text is none
 */
export function readPlaces(text: string): PlaceModel {
  const [ids = '', bias = '', ...lines] = text.split('\n');
  const learned = readFile(lines.join('\n'));
  const pairs = bias.split(' ').map((pair) => pair.split(':').map(Number));
  return {
    ids: ids.split(' '),
    source: {
      bias: new Map(
        pairs.flatMap(([place, value]) => (place === undefined || value === undefined ? [] : [[place, value]])),
      ),
      read: (features) =>
        Promise.resolve(
          new Map(features.flatMap((name) => (learned.has(name) ? [[name, learned.get(name)!] as const] : []))),
        ),
    },
  };
}
