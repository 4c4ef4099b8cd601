import { describe, expect, it } from 'vitest';
import { adviseItem, checkLine, countTags, splitTags } from './line-rules.ts';
import type { Accomplishment } from './model.ts';

const item: Accomplishment = {
  id: 'a',
  before: '',
  action: '',
  result: '',
  number: '',
  whyNoNumber: '',
  oldLine: '',
  line: '',
  where: '',
  tags: '',
};
const remarksOf = (line: string, rest: Partial<Accomplishment> = {}) =>
  checkLine({ ...item, line, ...rest }).map(({ id }) => id);

describe('a line of a resume', () => {
  it.each([
    ['Responsible for the timely resolution of customer issues', ['duty', 'change', 'number']],
    ['In charge of fourteen people', ['duty', 'change', 'number']],
    ['The monthly report', ['verb', 'change', 'number']],
    ['Answered questions', ['change', 'number']],
    ['Cut wrong shipments from 212 a year to 61 by asking the dock what had come back', []],
    ['• Trained 31 people to match a flange to a pipe', []],
    ['Wrote the payroll by hand for two weeks when the bank was down, and was never late with it', []],
    ['Kept every nurse supplied through the strike', []],
    ['', []],
  ])('“%s”: %j', (line, ids) => {
    expect(remarksOf(line)).toEqual(ids);
  });
  it('without a number is in order where it says why there is none, or has it elsewhere', () => {
    expect(remarksOf('Calmed people, so that they stayed', { whyNoNumber: 'Joanne would know' })).toEqual([]);
    expect(remarksOf('Calmed people, so that they stayed', { number: 'about 40 a week' })).toEqual([]);
  });
});

describe('one thing in the bank', () => {
  it.each([
    ['nothing yet', {}, []],
    ['only what was up', { before: 'Boxes came back' }, [/What did you do/]],
    ['without what came of it', { action: 'Asked' }, [/What came of it/]],
    ['without its line', { action: 'Asked', result: 'Fewer' }, [/Now one line/]],
    ['with a line of duties', { line: 'Responsible for boxes' }, [/in trouble for/, /different afterward/]],
    ['done', { line: 'Cut returns from 212 to 61' }, []],
  ])('%s', (_name, change, said) => {
    expect(adviseItem({ ...item, ...change })).toEqual(said.map((one) => expect.stringMatching(one) as string));
  });
  it('has tags as the reader parts them, each counted once', () => {
    expect(splitTags(' Calm, finding out; calm ,')).toEqual(['calm', 'finding out']);
    expect(countTags([{ tags: 'calm, b' }, { tags: 'Calm' }, { tags: '' }])).toEqual([
      ['calm', 2],
      ['b', 1],
    ]);
  });
});
