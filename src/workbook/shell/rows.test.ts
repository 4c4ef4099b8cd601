import { describe, expect, it } from 'vitest';
import { changeRow, isOwnRow, makeRowId, moveRow, removeRow, restoreRow } from './rows.ts';

const rows = [
  { id: 'a', text: 'first' },
  { id: 'b', text: 'second' },
  { id: 'c', text: 'third' },
];
const order = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

describe('the rows of an exercise', () => {
  it('get ids that are drawn, and drawn again when the list has them [S6]', () => {
    const draws = [0.5, 0.5, 0.25];
    const first = makeRowId([], () => 0.5);
    expect(isOwnRow({ id: first })).toBe(true);
    expect(makeRowId([{ id: first }], () => draws.shift() ?? 0)).not.toBe(first);
    expect(makeRowId([], () => 0)).toMatch(/^row-.{6}$/);
  });

  it('change, go and come back in their place', () => {
    expect(changeRow(rows, 'b', { text: 'other' })[1]).toEqual({ id: 'b', text: 'other' });
    expect(changeRow(rows, 'x', { text: 'other' })).toEqual(rows);
    const left = removeRow(rows, 'b');
    expect(order(left)).toBe('ac');
    expect(restoreRow(left, rows[1]!, 1)).toEqual(rows);
    expect(restoreRow(rows, rows[1]!, 0)).toEqual(rows);
  });

  it.each([
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
  ] as const)('move: %s by %i gives %s', (id, by, expected) => {
    expect(order(moveRow(rows, id, by))).toBe(expected);
  });
});
