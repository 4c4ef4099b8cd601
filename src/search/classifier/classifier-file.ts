import { chooseFile } from './query-features.ts';
import type { QueryClassifier } from './train-classifier.ts';

/**
 * The classifier as it is kept beside the index: many small files, so that a query loads no more than the words in it. A file has a line for each
 * feature: its name, how rare it is, and the pages that it speaks for or against. The page list has the rest.
 */

/** A weight is a whole number of these. Finer ones found nothing more. */
export const weightStep = 0.4;
/** And no more than so many. */
const highestLevel = 15;
/** Weights of fewer steps are left out: with those of one step a query weighs twice as much, and finds hardly more. */
const leastLevel = 2;
/** How rare a feature is, in whole numbers of these. */
const idfStep = 0.5;

/** So many files: each is then a kilobyte, and a question in a whole sentence costs no more than a few of them. More would cost each build and each copy. */
export const fileCount = 384;

/** Signs from here on write numbers; none of them is a quotation mark, a backslash or a tab. */
const firstSign = 93;

export interface LearnedFeature {
  readonly idf: number;
  /** By the page's number. */
  readonly weights: ReadonlyMap<number, number>;
}

/**
 * @param classifier as trained
 * @returns the text of each file, in order; a file without a feature is empty
 */
export function writeFiles(classifier: QueryClassifier): string[] {
  const files = Array.from({ length: fileCount }, (): string[] => []);
  for (const [name, line] of writeLines(classifier)) files[chooseFile(name, fileCount)]!.push(line);
  return files.map((lines) => lines.sort().join('\n'));
}

/**
 * @param classifier as trained
 * @returns the name and the line of each feature that speaks for or against anything
 */
export function writeLines({ pages, features }: QueryClassifier): [name: string, line: string][] {
  return [...features].flatMap(([name, { idf, weights }]): [string, string][] => {
    let code = '';
    let before = 0;
    for (const [at, page] of pages.entries()) {
      const level = Math.max(-highestLevel, Math.min(highestLevel, Math.round(weights[at]! / weightStep)));
      if (Math.abs(level) < leastLevel) continue;
      code += writeNumber(page - before) + writeNumber(level + highestLevel);
      before = page;
    }
    return code === '' ? [] : [[name, `${name}\t${Math.round(idf / idfStep)}\t${code}`]];
  });
}

/**
 * Reads a file back. A line that is none is left out: the search then knows a word less.
 *
 * @param text what writeFiles wrote
 */
export function readFile(text: string): Map<string, LearnedFeature> {
  const features = new Map<string, LearnedFeature>();
  for (const line of text.split('\n')) {
    const [name, idf, code] = line.split('\t');
    if (name === undefined || idf === undefined || code === undefined) continue;
    const weights = new Map<number, number>();
    let page = 0;
    for (let at = 0; at + 1 < code.length; at += 2) {
      page += readNumber(code, at);
      weights.set(page, (readNumber(code, at + 1) - highestLevel) * weightStep);
    }
    features.set(name, { idf: Number(idf) * idfStep, weights });
  }
  return features;
}

function writeNumber(number: number): string {
  return String.fromCharCode(firstSign + number);
}

function readNumber(code: string, at: number): number {
  return code.charCodeAt(at) - firstSign;
}
