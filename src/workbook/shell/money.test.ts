import { expect, it } from 'vitest';
import { readMoney, writeMoney } from './money.ts';

it.each<[string, number | null]>([
  ['', null],
  ['   ', null],
  ['$', null],
  ['0', 0],
  ['1310', 1310],
  ['1,310', 1310],
  ['$1,310.50', 1311],
  ['1 310', 1310],
  ['.5', 1],
  ['12.', 12],
  ['007', 7],
  ['999999999', 999_999_999],
])('“%s” is read as %s', (text, value) => {
  expect(readMoney(text)).toEqual({ ok: true, value });
});

it.each([['about 900'], ['1.2k'], ['1.310.50'], ['.'], ['-40'], ['4-0'], ['1e5'], ['NaN'], ['0x10']])(
  '“%s” is not a sum',
  (text) => {
    expect(readMoney(text)).toEqual({ ok: false, reason: 'not-a-number' });
  },
);

it.each([
  ['-40', -40],
  ['−1,200', -1200],
  ['- 5', -5],
  ['-0.2', 0],
])('“%s” is read as %i where it may be below zero', (text, value) => {
  expect(readMoney(text, true)).toEqual({ ok: true, value });
});

it('ten digits are a slip', () => {
  expect(readMoney('1234567890')).toEqual({ ok: false, reason: 'too-large' });
});

it('sums are written with commas, and nothing where nothing is known', () => {
  expect([writeMoney(1310), writeMoney(0), writeMoney(-1200), writeMoney(null)]).toEqual(['1,310', '0', '-1,200', '']);
});
