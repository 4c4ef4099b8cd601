import { describe, expect, it } from 'vitest';
import { readQuery } from './read-query.ts';
import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';
import { weighWord } from './stop-words.ts';
import { wordFamilies } from './word-families.ts';

function wordsOf(text: string): string[] {
  return readQuery(text).map(({ word }) => word);
}

describe('words', () => {
  it.each([
    ['What about my 401(k)?', 'what about my 401k'],
    ['can’t pay', 'cant pay'],
    ["Bob's résumé", 'bobs resume'],
    ['an H-1B, a co-worker', 'an h1b a coworker'],
    ['laid-off, follow-up', 'laid off followup'],
    ['  ', ''],
    ['50% & $3,000', '50 3 000'],
  ])('are split as the index has them: %s', (text, words) => {
    expect(splitWords(text).join(' ')).toBe(words);
  });

  it.each([
    ['networking', 'networked'],
    ['insurances', 'insurance'],
    ['companies', 'company'],
    ['planning', 'planned'],
    ['resumes', 'resume'],
    ['caring', 'care'],
    ['cares', 'cared'],
    ['cars', 'car'],
  ])('with one stem are one word: %s, %s', (a, b) => {
    expect(stemWord(a)).toBe(stemWord(b));
  });

  it.each([
    ['care', 'car'],
    ['made', 'mad'],
    ['here', 'her'],
    ['plane', 'plan'],
    ['planes', 'planning'],
  ])('that are two stay two: %s, %s', (a, b) => {
    expect(stemWord(a)).not.toBe(stemWord(b));
  });

  it('that only look like plurals stay whole', () => {
    expect(stemWord('boss')).toBe('boss');
    expect(stemWord('status')).toBe('status');
  });
});

describe('a query', () => {
  it.each([
    ['How do I tell my kids?', ['tell', 'kids']],
    ['do i have to sign the papers today', ['sign', 'papers', 'today']],
    ['sign sign sign', ['sign']],
    ['', []],
    ['?!', []],
  ])('loses the words that say nothing: %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('of such words alone keeps them', () => {
    expect(wordsOf('who am I')).toEqual(['who', 'am', 'i']);
  });

  it('that is a phrase for one thing is searched for by its words too, which count less', () => {
    expect(readQuery('two offers')).toMatchObject([
      { word: 'offers', weight: 1, others: ['two'] },
      { word: 'two', weight: 0.4, others: [] },
    ]);
  });

  it.each(['fired', 'laid off', 'let go', 'RIF', 'made redundant', 'I was made redundant', 'lost my job'])(
    'that says “%s” looks for layoff too',
    (text) => {
      const terms = readQuery(text);
      expect([terms[0]?.word, ...(terms[0]?.others ?? [])]).toContain('layoff');
    },
  );

  it.each([
    ['cv', 'resume'],
    ['boss', 'manager'],
    ['husband', 'partner'],
    ['wife', 'spouse'],
    ['COBRA', 'insurance'],
    ['health insurance', 'cobra'],
  ])('meets its other words: %s, %s', (text, other) => {
    const [term] = readQuery(text);
    expect([term?.word, ...(term?.others ?? [])]).toContain(other);
  });

  it('keeps the word that was typed before its other words', () => {
    expect(readQuery('cv')[0]).toMatchObject({ word: 'cv', weight: 1, others: ['resume'] });
  });

  it('weighs faint words less', () => {
    expect(weighWord('the')).toBe(0);
    expect(weighWord('want')).toBeLessThan(weighWord('severance'));
  });
});

describe('word families', () => {
  it('are written as queries are split', () => {
    for (const { says, find } of wordFamilies) {
      for (const phrase of [...says, ...find]) expect(splitWords(phrase).join(' ')).toBe(phrase);
      for (const word of find) expect(word).not.toContain(' ');
    }
  });

  it('does not look for the first word of a state’s name as if it were all of it', () => {
    const weights = new Map(readQuery('unemployment nc').map(({ word, weight }) => [word, weight]));
    expect(weights.get('carolina')).toBe(1);
    expect(weights.get('north')).toBeLessThan(0.2);
  });
});
