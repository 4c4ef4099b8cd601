import { describe, expect, it } from 'vitest';
import { createEmptyRunway } from './model.ts';
import { addRow, changeRow, isOwnRow, removeRow, restoreRow } from './rows.ts';

const rows = createEmptyRunway().moneyOut;

describe('rows', () => {
  it('change one and leave the others as they are', () => {
    const changed = changeRow(rows, 'food', { amount: 264 });
    expect(changed.find(({ id }) => id === 'food')?.amount).toBe(264);
    expect(changed.filter((row, index) => row !== rows[index])).toHaveLength(1);
    expect(changeRow(rows, 'none', { amount: 1 })).toEqual(rows);
  });

  it('are added with an id that nobody has yet', () => {
    const draws = [0.5, 0.5, 0.25];
    const draw = () => draws.shift() ?? 0;
    const twice = addRow(addRow([], draw), draw);
    expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
    expect(twice.every(isOwnRow)).toBe(true);
    expect(rows.some(isOwnRow)).toBe(false);
  });

  it('go away and come back in their place, once', () => {
    const food = rows[1]!;
    const without = removeRow(rows, 'food');
    expect(without).toHaveLength(rows.length - 1);
    expect(restoreRow(without, food, 1)).toEqual(rows);
    expect(restoreRow(rows, food, 1)).toEqual(rows);
  });
});
