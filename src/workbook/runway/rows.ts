import type { MoneyRow } from './model.ts';

/** Rows the reader added carry ids with this beginning; their labels can be written, offered ones stand. */
const OWN_PREFIX = 'row-';

/** Tells whether a row is the reader's own, as opposed to one that was offered. */
export function isOwnRow({ id }: MoneyRow): boolean {
  return id.startsWith(OWN_PREFIX);
}

/** Gives the rows with one of them changed. An unknown id changes nothing. */
export function changeRow(rows: readonly MoneyRow[], id: string, change: Partial<Omit<MoneyRow, 'id'>>): MoneyRow[] {
  return rows.map((row) => (row.id === id ? { ...row, ...change } : row));
}

/**
 * Gives the rows with an empty one of the reader's own at the end. `random` is a number from 0 to below 1: ids are drawn and
 * not counted, so that two tabs that each add a row don't both add `row-1` and lose one in the merge (S6).
 */
export function addRow(rows: readonly MoneyRow[], random: () => number): MoneyRow[] {
  let id = '';
  do {
    id = `${OWN_PREFIX}${random().toString(36).slice(2, 8).padEnd(6, '0')}`;
  } while (rows.some((row) => row.id === id));
  return [...rows, { id, label: '', amount: null, every: 'month', from: null, until: null }];
}

/** Gives the rows without one of them. */
export function removeRow(rows: readonly MoneyRow[], id: string): MoneyRow[] {
  return rows.filter((row) => row.id !== id);
}

/** Gives the rows with a removed one back in its place, or unchanged when its id is there again. */
export function restoreRow(rows: readonly MoneyRow[], row: MoneyRow, index: number): MoneyRow[] {
  return rows.some(({ id }) => id === row.id) ? [...rows] : [...rows.slice(0, index), row, ...rows.slice(index)];
}
