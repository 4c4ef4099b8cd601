import { describe, expect, it } from 'vitest';
import { holdsAllOf, isSameData } from './compare-data.ts';
import { mergeFields } from './merge-fields.ts';

describe('mergeFields', () => {
  it.each([
    ['only I changed a field', { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 1 }, { a: 2, b: 1 }, false],
    ['only they changed a field', { a: 1, b: 1 }, { a: 1, b: 1 }, { a: 1, b: 2 }, { a: 1, b: 2 }, false],
    ['each changed another field', { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 2 }, { a: 2, b: 2 }, false],
    ['both changed a field the same way', { a: 1 }, { a: 2 }, { a: 2 }, { a: 2 }, false],
    ['both changed one field', { a: 1 }, { a: 2 }, { a: 3 }, { a: 2 }, true],
    [
      'fields lie deep',
      { x: { a: 1, b: 1 } },
      { x: { a: 2, b: 1 } },
      { x: { a: 1, b: 2 } },
      { x: { a: 2, b: 2 } },
      false,
    ],
    ['I took a field away', { a: 1, b: 1 }, { b: 1 }, { a: 1, b: 2 }, { b: 2 }, false],
    ['each added a field', {}, { a: 1 }, { b: 2 }, { a: 1, b: 2 }, false],
    ['plain lists differ', { l: [1] }, { l: [1, 2] }, { l: [1, 3] }, { l: [1, 2] }, true],
  ])('[S6] %s', (_name, base, mine, theirs, value, hasLoser) => {
    expect(mergeFields(base, mine, theirs, true)).toEqual({ value, hasLoser });
  });

  it('[S6] of two changes to one field the newer wins', () => {
    expect(mergeFields('', 'mine', 'theirs', true)).toEqual({ value: 'mine', hasLoser: true });
    expect(mergeFields('', 'mine', 'theirs', false)).toEqual({ value: 'theirs', hasLoser: true });
  });

  it('[S6] lists of items with ids are merged item by item', () => {
    const base = [
      { id: 'a', n: 1 },
      { id: 'b', n: 1 },
      { id: 'c', n: 1 },
    ];
    const mine = [
      { id: 'a', n: 2 },
      { id: 'b', n: 1 },
      { id: 'c', n: 1 },
      { id: 'd', n: 1 },
    ];
    const theirs = [
      { id: 'a', n: 1 },
      { id: 'b', n: 3 },
      { id: 'e', n: 1 },
    ];
    expect(mergeFields(base, mine, theirs, true)).toEqual({
      value: [
        { id: 'a', n: 2 },
        { id: 'b', n: 3 },
        { id: 'd', n: 1 },
        { id: 'e', n: 1 },
      ],
      hasLoser: false,
    });
  });

  it('[S9] a field called __proto__ is neither merged nor obeyed', () => {
    const forged: unknown = JSON.parse('{"a":2,"__proto__":{"isAdmin":true}}');
    const { value } = mergeFields({ a: 1, b: 1 }, { a: 1, b: 2 }, forged, true);
    expect((value as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe('comparing data', () => {
  it('[S3] what a schema adds is fine, what it would drop is not', () => {
    expect(holdsAllOf({ a: 1, b: 2 }, { a: 1 })).toBe(true);
    expect(holdsAllOf({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(holdsAllOf({ a: [{ b: 1 }] }, { a: [{ b: 1, c: 1 }] })).toBe(false);
  });

  it.each([
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [[1, 2], [2, 1], false],
    [null, {}, false],
    [[], {}, false],
    [{ a: {} }, {}, false],
    ['1', 1, false],
  ])('data %j and %j: the same is %s', (one, other, isSame) => {
    expect(isSameData(one, other)).toBe(isSame);
  });
});
