import { expect, it } from 'vitest';
import { answerTerm } from './answer-term.ts';
import type { SearchSources } from './search-sources.ts';
import { readSpellingList, writeSpellingList } from './spelling-list.ts';

/** One page has "faster"; no page has "foster". */
function makeSources(idf: number | undefined): SearchSources {
  const learned = idf === undefined ? [] : ([['foster', { idf, weights: new Map() }]] as const);
  return {
    find: (word) =>
      Promise.resolve(word.replaceAll('"', '') === 'faster' ? [{ id: 'quick', score: 1, words: [3] }] : []),
    pages: new Map(),
    total: 1,
    spelling: () =>
      Promise.resolve(readSpellingList(JSON.parse(writeSpellingList([{ keyText: 'faster', bodyText: '' }])))),
    classifier: { bias: new Map(), read: () => Promise.resolve(new Map(learned)) },
  };
}
const answer = (sources: SearchSources) => answerTerm({ word: 'foster', weight: 1, others: [] }, sources);

it('mends a word that no page has', async () => {
  expect((await answer(makeSources(undefined))).mended).toEqual([{ typed: 'foster', mended: 'faster' }]);
});
it('mends one that somebody asked with once: it may be a slip', async () => {
  expect((await answer(makeSources(11))).mended).toEqual([{ typed: 'foster', mended: 'faster' }]);
});
it('leaves a word alone that people ask with', async () => {
  expect(await answer(makeSources(9))).toEqual({ hits: [], mended: [], nearest: [] });
});
it('mends where what people ask with cannot be had', async () => {
  const sources = makeSources(9);
  const classifier = { bias: new Map(), read: () => Promise.reject(new Error('gone')) };
  expect((await answer({ ...sources, classifier })).mended).toHaveLength(1);
  expect((await answer({ ...sources, classifier: undefined })).mended).toHaveLength(1);
});
