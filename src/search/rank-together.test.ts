import { expect, it } from 'vitest';
import { rankTogether, type Ranked } from './rank-together.ts';

const make = (number: number): Ranked => ({ number });
const numbers = (results: readonly Ranked[]) => results.map(({ number }) => number);
const fits = [
  { number: 1, fit: 1 },
  { number: 2, fit: 0.9 },
  { number: 3, fit: 0.2 },
];

it('lets the words decide where nothing was learned', () => {
  expect(numbers(rankTogether(fits, { known: 0, chances: new Map() }, make))).toEqual([1, 2, 3]);
});
it('brings the page that is asked for before one that has the words', () => {
  const chances = new Map([
    [1, 0.05],
    [2, 0.05],
    [3, 0.9],
  ]);
  expect(numbers(rankTogether(fits, { known: 1, chances }, make))[0]).toBe(3);
});
it('shows a page with none of the words when it is likely to be meant, and no other', () => {
  const chances = new Map([
    [1, 0.1],
    [7, 0.8],
    [6, 0.03],
    [8, 0.01],
  ]);
  const ranked = numbers(rankTogether(fits, { known: 1, chances }, make));
  expect(ranked[0]).toBe(7);
  expect(ranked).toContain(6);
  expect(ranked).not.toContain(8);
});
it('keeps a chapter whose words fit best among the first, though chapters are not learned', () => {
  const chances = new Map([
    [2, 0.4],
    [3, 0.3],
    [4, 0.3],
  ]);
  expect(numbers(rankTogether(fits, { known: 1, chances }, make)).slice(0, 2)).toContain(1);
});
it('does not let a name be drowned by words that are known', () => {
  const chances = new Map([
    [2, 0.2],
    [3, 0.1],
  ]);
  expect(numbers(rankTogether(fits, { known: 0.3, chances }, make))[0]).toBe(1);
});
