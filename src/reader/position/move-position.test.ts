import { expect, test } from 'vitest';
import type { Place, Position } from './model.ts';
import { movePosition } from './move-position.ts';

function placeAt(chapter: number, paragraph: number): Place {
  return {
    chapter,
    slug: `chapter-${chapter}`,
    paragraph,
    quote: `${chapter}.${paragraph}`,
    at: 1000 * chapter + paragraph,
  };
}
const nowhere: Position = { last: null, furthest: null };
const inTwo: Position = { last: placeAt(2, 10), furthest: placeAt(2, 10) };

test('the first place is both the last and the furthest', () => {
  expect(movePosition(nowhere, placeAt(1, 4))).toEqual({ last: placeAt(1, 4), furthest: placeAt(1, 4) });
});

test.each([
  ['further down the chapter', placeAt(2, 11)],
  ['at the top of the next chapter', placeAt(3, 0)],
])('%s, both move', (_, place) => {
  expect(movePosition(inTwo, place)).toEqual({ last: place, furthest: place });
});

test.each([
  ['further up the chapter', placeAt(2, 9)],
  ['further down in an earlier chapter', placeAt(1, 80)],
  ['at the same paragraph', { ...placeAt(2, 10), at: 9999 }],
])('%s, the last moves and the furthest stays', (_, place) => {
  expect(movePosition(inTwo, place)).toEqual({ last: place, furthest: placeAt(2, 10) });
});

test('the position that was given is left as it was', () => {
  const before = structuredClone(inTwo);
  movePosition(inTwo, placeAt(3, 1));
  expect(inTwo).toEqual(before);
});
