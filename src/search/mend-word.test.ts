import { describe, expect, it } from 'vitest';
import { completeWord, countSlips, findNearestWords, splitJoinedWord } from './mend-word.ts';
import { readSpellingList, writeSpellingList } from './spelling-list.ts';

const pages = [
  {
    keyText: 'Should I sign the severance agreement? Unemployment insurance, recruiter, cover letter',
    bodyText: 'networked later rescue mortgage',
  },
  { keyText: 'The resume. Negotiate', bodyText: 'later rescue networking gauge companies company' },
];
const list = readSpellingList(JSON.parse(writeSpellingList(pages)));

describe('the spelling list', () => {
  it('comes back as it was written', () => {
    expect([...list.known].sort()).toContain('severance');
    const words =
      'agreement cover insurance later letter negotiate networked recruiter rescue resume severance should sign unemployment';
    expect([...list.words].sort()).toEqual(words.split(' '));
  });

  it('leaves out words of the text that only one page has', () => {
    expect(list.words).not.toContain('gauge');
    expect(list.words).not.toContain('mortgage');
  });

  it('keeps one form of each stem', () => {
    expect(list.words.filter((word) => word.startsWith('network'))).toHaveLength(1);
  });

  it('keeps words that share more than nine letters with the one before', () => {
    const long = [{ keyText: 'accomplishment accomplishmentx accomplishmenty', bodyText: '' }];
    expect(readSpellingList(JSON.parse(writeSpellingList(long))).words).toHaveLength(3);
  });

  it('stays within its limit, and keeps key words first', () => {
    const short = readSpellingList(JSON.parse(writeSpellingList(pages, 3)));
    expect(short.words).toHaveLength(3);
    expect(short.words.every((word) => short.known.has(word))).toBe(true);
  });

  it.each([null, 3, {}, { v: 2, key: '', rest: '' }])('of another version is empty: %j', (json) => {
    expect(readSpellingList(json).words).toEqual([]);
  });
});

describe('a slip', () => {
  it.each([
    ['resmue', 'resume', 1],
    ['sevrance', 'severance', 1],
    ['unemploymnet', 'unemployment', 1],
    ['cat', 'dog', 3],
    ['same', 'same', 0],
  ])('is counted: %s, %s', (a, b, slips) => {
    expect(countSlips(a, b, 3)).toBe(slips);
  });

  it('is not counted past the limit', () => {
    expect(countSlips('abcdefgh', 'stuvwxyz', 2)).toBe(3);
    expect(countSlips('a', 'abcdef', 2)).toBe(3);
  });

  it.each([
    ['resmue', 'resume'],
    ['sevrance', 'severance'],
    ['severence', 'severance'],
    ['unemploiment', 'unemployment'],
    ['insurence', 'insurance'],
    ['recrutier', 'recruiter'],
    ['leter', 'letter'],
    ['agrement', 'agreement'],
    ['negociate', 'negotiate'],
  ])('is mended: %s is %s', (typed, meant) => {
    expect(findNearestWords(typed, list)).toEqual([meant]);
  });

  it('is mended under an ending too, since the list has the shortest form of a word only', () => {
    const embarrass = readSpellingList(JSON.parse(writeSpellingList([{ keyText: 'embarrass', bodyText: '' }])));
    expect(findNearestWords('embarassed', embarrass)).toEqual(['embarrass']);
  });

  it.each(['sing', 'xyz', 'plumber', 'telephone', 'cat'])(
    'is not seen in a word that is merely not ours: %s',
    (word) => {
      expect(findNearestWords(word, list).filter((near) => near !== 'sign')).toEqual([]);
    },
  );
});

describe('a short word', () => {
  const short = readSpellingList(
    JSON.parse(writeSpellingList([{ keyText: 'pick sick tick home hope layoff', bodyText: '' }])),
  );
  it('is none of ours with another first letter', () => {
    expect(findNearestWords('kick', short, 3)).toEqual([]);
    expect(findNearestWords('ayoff', short)).toEqual(['layoff']);
  });
  it('is offered nothing that is two slips away', () => {
    expect(findNearestWords('hotel', short, 3, 1)).toEqual([]);
    expect(findNearestWords('laioff', short, 3, 1)).toEqual(['layoff']);
  });
});

describe('a word that no page has', () => {
  it('may be on its way', () => {
    expect(completeWord('sever', list)).toBe('sever');
  });
  it('may be one of ours with an ending', () => {
    expect(completeWord('resumes', list)).toBe('resume');
  });
  it('may be neither', () => {
    expect(completeWord('sevrance', list)).toBeUndefined();
  });
  it('may be two words', () => {
    expect(splitJoinedWord('coverletter', list)).toEqual(['cover', 'letter']);
    expect(splitJoinedWord('covering', list)).toBeUndefined();
  });
});
