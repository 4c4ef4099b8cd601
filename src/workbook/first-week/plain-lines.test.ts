import { describe, expect, it } from 'vitest';
import type { FirstWeek } from './model.ts';
import { workOut } from './work-out-for-tests.ts';

describe('lines that a state decides (E07, E08, E09, E13, E133): examples, and where to look', () => {
  const line = (answers: Partial<FirstWeek>, id: string) => workOut(answers).lines.find((entry) => entry.line === id)!;

  it.each([
    ['CO', 'final-pay', true],
    ['AK', 'final-pay', true],
    ['OH', 'final-pay', false],
    ['CA', 'vacation', true],
    ['CT', 'vacation', false],
    ['NY', 'severance-and-claim', true],
    ['WY', 'severance-and-claim', false],
    ['CA', 'notice-law', true],
    ['ZZ', 'final-pay', false],
  ])('%s, %s: named as an example: %s', (state, id, isExample) => {
    expect(line({ state }, id).sentence.includes('is one of the examples')).toBe(isExample);
  });

  it('names the reader’s state where it sends them', () => {
    expect(line({ state: 'OH' }, 'final-pay').places[0]?.text).toBe('the labor department of Ohio');
    expect(line({}, 'final-pay').places[0]?.text).toBe('your state’s labor department');
  });

  it('Ohio’s notice law is named to Ohio only (E133)', () => {
    expect(line({ state: 'OH' }, 'notice-law').basis.evidence).toContain('E133');
    expect(line({ state: 'KY' }, 'notice-law').sentence).not.toContain('Ohio');
  });

  it.each([
    ['under-20', 'begins at 100'],
    ['20-99', 'begins at 100'],
    ['100-plus', 'Many layoffs fall outside'],
    ['unknown', 'Many layoffs fall outside'],
    [null, 'Many layoffs fall outside'],
  ] as const)('notice, size %s: “%s” (E06)', (employerSize, words) => {
    expect(line({ employerSize }, 'notice-law').sentence).toContain(words);
  });
});
