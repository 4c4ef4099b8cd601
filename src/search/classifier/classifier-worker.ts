import { parentPort, workerData } from 'node:worker_threads';
import { writeFiles } from './classifier-file.ts';
import { readExample, trainClassifier, type AskedText } from './train-classifier.ts';

/** What is written of a classifier: the bias of each page that was learned, by its number, and the files. */
export interface WrittenClassifier {
  readonly bias: readonly (readonly [page: number, bias: number])[];
  readonly files: readonly string[];
}

const classifier = trainClassifier((workerData as readonly AskedText[]).map(readExample));
const written: WrittenClassifier = {
  bias: classifier.pages.map((page, at) => [page, Math.round(classifier.bias[at]! * 10) / 10]),
  files: writeFiles(classifier),
};
parentPort!.postMessage(written);
