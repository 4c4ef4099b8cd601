/** Most that a field takes: nine digits. A longer number is a slip of the finger, and would break the drawing of a line. */
const MOST_DIGITS = 9;

/** What came of reading a sum: an amount (null for an empty field, "not known yet") or the reason that it is none. */
export type ReadMoney = { ok: true; value: number | null } | { ok: false; reason: 'not-a-number' | 'too-large' };

/**
 * Reads a sum as people type it: `1310`, `1,310`, `$1,310.50`, ` 1 310 `; with `canBeNegative` also `-40` (an overdrawn
 * account). Gives whole dollars (cents rounded), or null for an empty field. Words or a stray letter, and a minus sign where
 * none can be, give `not-a-number`; more than nine digits give `too-large`.
 */
export function readMoney(text: string, canBeNegative = false): ReadMoney {
  const bare = text.replace(/[\s$,\u00a0]/g, '').replace(/^[\u2212\u2013]/, '-');
  if (bare === '') return { ok: true, value: null };
  if (!/^-?(\d+(\.\d*)?|\.\d+)$/.test(bare)) return { ok: false, reason: 'not-a-number' };
  if (bare.startsWith('-') && !canBeNegative) return { ok: false, reason: 'not-a-number' };
  // Adding 0 turns the -0 of "-0.2" into a plain zero.
  const value = Math.round(Number(bare)) + 0;
  if (String(Math.abs(value)).length > MOST_DIGITS) return { ok: false, reason: 'too-large' };
  return { ok: true, value };
}

/** Writes whole dollars with commas and without a dollar sign, `1,310`; null (not known yet) gives the empty string. */
export function writeMoney(value: number | null): string {
  return value === null ? '' : value.toLocaleString('en-US', { maximumFractionDigits: 0 });
}
