import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classifyQuery, type ClassifierSource } from './classify-query.ts';
import { fileCount, readFile, writeFiles } from './classifier-file.ts';
import { loadClassifier } from './load-classifier.ts';
import { chooseFile, listFeatures } from './query-features.ts';
import { splitQuery } from '../read-query.ts';
import { readAsked } from './read-asked.ts';
import { trainClassifier, usualTraining, type AskedExample } from './train-classifier.ts';

const asked: Record<number, string[]> = {
  0: [
    'my husband lost his job',
    'my wife was laid off and cries',
    'he won’t get out of bed',
    'how do I help my husband',
    'she is angry at me since the layoff',
    'he sits on the couch',
  ],
  2: [
    'how long should a resume be',
    'one page or two pages',
    'resume length',
    'is my resume too long',
    'resume with three pages',
    'cut my resume down',
  ],
  5: [
    'severance taxes',
    'is severance taxed',
    'should I sign the severance',
    'sign the release',
    'severance offer',
    'sign or wait',
  ],
};
const examples: AskedExample[] = Object.entries(asked).flatMap(([page, texts]) =>
  texts.map((text) => ({ features: listFeatures(splitQuery(text)), pages: [Number(page)] })),
);
const classifier = trainClassifier(examples);

/** As a browser reads it. */
function open(): ClassifierSource & { loaded: string[] } {
  const files = writeFiles(classifier);
  const loaded: string[] = [];
  const bias = new Map(classifier.pages.map((page, at) => [page, classifier.bias[at]!]));
  return {
    loaded,
    ...loadClassifier({ name: 'x', bias }, (file) => {
      loaded.push(file);
      return Promise.resolve(files[Number(file.slice(2, -4))]!);
    }),
  };
}
async function best(text: string): Promise<number | undefined> {
  const { chances } = await classifyQuery(splitQuery(text), open());
  return [...chances].sort((a, b) => b[1] - a[1])[0]?.[0];
}

describe('features of a query', () => {
  it('are stems, pairs, families and the beginnings of longer words, each once', () => {
    const features = listFeatures(splitQuery('My husband’s severance, my husband'));
    expect(features).toEqual(expect.arrayContaining(['my', 'my husband', 'sever*', 'husba*']));
    expect(features.filter((one) => one.startsWith('#'))).toHaveLength(2);
    expect(new Set(features).size).toBe(features.length);
  });
  it('that is a pair lies with its longer word, which stands in fewer queries', () => {
    expect(chooseFile('my kids', fileCount)).toBe(chooseFile('kids', fileCount));
    expect(chooseFile('kids my', fileCount)).toBe(chooseFile('kids', fileCount));
    expect(chooseFile('kids', fileCount)).not.toBe(chooseFile('my', fileCount));
  });
  it('of a word, its beginning and its pairs with shorter ones are in one file', () => {
    const [word, pair, beginning] = ['severance', 'severance tax', 'sever*'].map((one) => chooseFile(one, fileCount));
    expect(pair).toBe(word);
    expect(beginning).toBe(word);
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((one) => chooseFile(one, fileCount))).size).toBeGreaterThan(3);
  });
});

describe('the classifier', () => {
  it.each([
    ['my husband is so angry', 0],
    ['resume too many pages', 2],
    ['do I have to sign this release', 5],
  ])('knows the page for what nobody asked in these words: %s', async (text, page) => {
    expect(await best(text)).toBe(page);
  });
  it('gives chances that make 1, and says how much of the query it knows', async () => {
    const { known, chances } = await classifyQuery(splitQuery('severance for a zeppelin'), open());
    expect([...chances.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
    expect(known).toBeGreaterThan(0.2);
    expect(known).toBeLessThan(0.8);
  });
  it('has no opinion where it knows no word of the subject', async () => {
    expect(await classifyQuery(splitQuery('the zeppelin'), open())).toEqual({ known: 0, chances: new Map() });
  });
  it('does not count a sum that nobody asked with', async () => {
    expect((await classifyQuery(splitQuery('severance 2400'), open())).known).toBe(1);
  });
  it('knows a state by its letters where it knows the name', async () => {
    const learned = { idf: 3, weights: new Map([[5, 1]]) };
    const source: ClassifierSource = {
      bias: new Map([[5, 0]]),
      read: (features) =>
        Promise.resolve(
          new Map(
            features.flatMap((one) => (/^(?:severance|severanc|north|carolina)$/.test(one) ? [[one, learned]] : [])),
          ),
        ),
    };
    expect((await classifyQuery(splitQuery('severance nc'), source)).known).toBe(1);
  });
  it('leans on the beginning of a longer word that is still being typed', async () => {
    expect(await best('severan')).toBe(5);
  });
  it('learns the same from the same', () => {
    expect(writeFiles(trainClassifier(examples))).toEqual(writeFiles(classifier));
  });
  it('does not learn a page that hardly anybody asks for', () => {
    const few = trainClassifier([...examples, { features: ['zeppelin'], pages: [9] }], usualTraining);
    expect(few.pages).toEqual([0, 2, 5]);
  });
});

describe('its files', () => {
  it('hold each weight to half a step', () => {
    const read = new Map(writeFiles(classifier).flatMap((text) => [...readFile(text)]));
    const { weights } = classifier.features.get('resum')!;
    for (const [at, page] of classifier.pages.entries())
      expect(Math.abs((read.get('resum')!.weights.get(page) ?? 0) - weights[at]!)).toBeLessThanOrEqual(0.2001);
  });
  it('are loaded for the words of a query only, and once', async () => {
    const source = open();
    await classifyQuery(splitQuery('resume'), source);
    expect(source.loaded.length).toBeLessThanOrEqual(2);
    const before = source.loaded.length;
    await classifyQuery(splitQuery('resume'), source);
    expect(source.loaded).toHaveLength(before);
  });
  it('that could not be had are tried again', async () => {
    let tries = 0;
    const source = loadClassifier({ name: 'x', bias: new Map([[0, 0]]) }, () => {
      tries += 1;
      return Promise.reject(new Error('gone'));
    });
    await expect(classifyQuery(splitQuery('boss'), source)).rejects.toThrow('gone');
    await expect(classifyQuery(splitQuery('boss'), source)).rejects.toThrow('gone');
    expect(tries).toBeGreaterThanOrEqual(2);
  });
  it('that are an error page of the host are no features', () => {
    expect(readFile('<!doctype html>\n<title>404</title>\tx').size).toBe(0);
  });
});

describe('what was asked', () => {
  it('is a search, a tab and slugs; another line is named', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'asked-'));
    const file = join(folder, 'asked.tsv');
    await writeFile(file, 'can they do that\tfired-for-cause, should-i-sign\n\n');
    expect((await readAsked(file)).parse()).toEqual([
      { text: 'can they do that', slugs: ['fired-for-cause', 'should-i-sign'] },
    ]);
    await writeFile(file, 'take it back\tshould-i-sign\tif-you-signed-already\n');
    expect((await readAsked(file)).parse()).toMatchObject([{ place: 'if-you-signed-already' }]);
    await writeFile(file, 'one\tgood\tplace\tmore\n');
    expect((await readAsked(file)).parse).toThrow(/asked\.tsv:1: expected what somebody types/);
    await writeFile(file, 'one\tgood\nno tab here\n');
    expect((await readAsked(file)).parse).toThrow(/asked\.tsv:2: expected what somebody types, a tab/);
    expect((await readAsked(join(folder, 'none.tsv'))).parse()).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
