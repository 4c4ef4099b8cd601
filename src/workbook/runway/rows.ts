import { makeRowId } from '#workbook/shell/rows.ts';
import type { MoneyRow } from './model.ts';

export { changeRow, isOwnRow, removeRow, restoreRow } from '#workbook/shell/rows.ts';

/** Gives the rows with an empty one of the reader's own at the end. `random` gives numbers from 0 to below 1. */
export function addRow(rows: readonly MoneyRow[], random: () => number): MoneyRow[] {
  return [...rows, { id: makeRowId(rows, random), label: '', amount: null, every: 'month', from: null, until: null }];
}
