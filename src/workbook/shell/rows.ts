/** Anything that stands in a list of an exercise. The id is unique in its list and never shown. */
export interface Row {
  id: string;
}

/** Rows the reader added carry ids with this beginning; offered ones have authored ids. */
const ownPrefix = 'row-';

/** Tells whether a row is the reader's own, as opposed to one that was offered. */
export function isOwnRow({ id }: Row): boolean {
  return id.startsWith(ownPrefix);
}

/**
 * Makes an id that no row of the list has. `random` gives numbers from 0 to below 1: ids are drawn and not counted, so that two
 * tabs that each add a row don't both add `row-1` and lose one in the merge (S6).
 */
export function makeRowId(rows: readonly Row[], random: () => number): string {
  let id = '';
  do {
    id = `${ownPrefix}${random().toString(36).slice(2, 8).padEnd(6, '0')}`;
  } while (rows.some((row) => row.id === id));
  return id;
}

/** Gives the rows with one of them changed. An unknown id changes nothing. */
export function changeRow<R extends Row>(rows: readonly R[], id: string, change: Partial<Omit<R, 'id'>>): R[] {
  return rows.map((row) => (row.id === id ? { ...row, ...change } : row));
}

/** Gives the rows without one of them. */
export function removeRow<R extends Row>(rows: readonly R[], id: string): R[] {
  return rows.filter((row) => row.id !== id);
}

/** Gives the rows with a removed one back in its place, or unchanged when its id is there again. */
export function restoreRow<R extends Row>(rows: readonly R[], row: R, index: number): R[] {
  return rows.some(({ id }) => id === row.id) ? [...rows] : [...rows.slice(0, index), row, ...rows.slice(index)];
}

/** Gives the rows with one of them a place further up (-1) or down (1). At the list's ends, or for an unknown id, nothing moves. */
export function moveRow<R extends Row>(rows: readonly R[], id: string, by: -1 | 1): R[] {
  const from = rows.findIndex((row) => row.id === id);
  const row = rows[from];
  const to = from + by;
  if (row === undefined || to < 0 || to >= rows.length) return [...rows];
  return removeRow(rows, id).toSpliced(to, 0, row);
}
