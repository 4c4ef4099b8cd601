import { parentPort, workerData } from 'node:worker_threads';
import type { PlaceLesson } from './learn-places.ts';
import { writePlaces } from './place-file.ts';
import { readExample, trainClassifier, usualTraining } from './train-classifier.ts';

/** A paragraph that nobody asked for has its own words to be known by; and one page has few examples, which are gone through more often. */
const options = { ...usualTraining, leastExamples: 1, rounds: 20, sparse: 0.002 };

parentPort!.postMessage(
  (workerData as readonly PlaceLesson[]).map(({ ids, examples }) =>
    writePlaces(ids, trainClassifier(examples.map(readExample), options)),
  ),
);
