import { countDays, isRealDay, type CalendarDay } from '#workbook/shell/calendar-day.ts';
import type { Every, Moment, MoneyRow, Runway } from './model.ts';

/** As far as the line is drawn: two years of weeks. */
export const HORIZON_WEEKS = 104;

/** Amounts above this are taken for a slip of the thumb and not counted. Dollars. */
export const AMOUNT_LIMIT = 999_999_999;

/** Under this many weeks the first calls come before the line. */
export const SHORT_WEEKS = 4;

/** The offered row for unemployment benefit. A reader may rename it; the id stays. */
export const BENEFIT_ROW = 'unemployment';

/** Payments in a year of 52 weeks: a month is 52/12 weeks, so 12 monthly amounts spread over 52 weeks. */
const PER_YEAR: Record<Exclude<Every, 'once'>, number> = { week: 52, 'two-weeks': 26, 'twice-a-month': 24, month: 12 };

/** The line itself. Index of `balances` is the week: 0 is the day of the count, n the end of the nth seven days. Dollars, to the cent. */
export interface Projection {
  balances: readonly number[];
  /** First week that can't be paid in full; 0 when the count itself is below zero; null when that is past two years. */
  runsOutWeek: number | null;
  /** First week after `runsOutWeek` at zero or above again; null when there is none. */
  comesBackWeek: number | null;
  /** Whole weeks that are paid in full, 0 to 104. */
  lastsWeeks: number;
  /** The same with its fraction, where the line crosses zero between two weeks. For ranking and drawing. */
  exactWeeks: number;
}

/** A row that is on the page and not in the line, and what is missing: the amount, the date, or an amount that can be right. */
export interface Gap {
  label: string;
  missing: 'amount' | 'date' | 'smaller-amount';
}

/** A page with enough on it for a line. */
export interface LineResult {
  kind: 'line';
  projection: Projection;
  /** Whole weeks paid in full from today, never below 0; 104 less the weeks since the count when past two years. */
  weeksLeft: number;
  /** Whole weeks between the day of the count and today. */
  weeksSinceCount: number;
  /** The day week 0 stands for. */
  countedOn: CalendarDay;
  gaps: Gap[];
  /** Labels of single amounts dated before the count: they are in the savings already. */
  alreadyCounted: string[];
  /** The benefit is counted with no last week, which no state pays (E12). */
  hasEndlessBenefit: boolean;
}

/** What can be said of a page on a given day. */
export type RunwayResult =
  { kind: 'no-savings'; gaps: Gap[] } | { kind: 'nothing-out'; savings: number; gaps: Gap[] } | LineResult;

/** Gives the day of week 0: the day of the count, or today where none is kept or it is no real day. */
export function findCountDay({ countedOn }: Pick<Runway, 'countedOn'>, today: CalendarDay): string {
  return countedOn !== null && isRealDay(countedOn) ? countedOn : today;
}

/** Takes any amount as kept. Gives dollars without their sign (the list says the direction), or null for one that can't be counted. */
export function readAmount(amount: number | null): number | null {
  if (amount === null || !Number.isFinite(amount) || Math.abs(amount) > AMOUNT_LIMIT) return null;
  return Math.abs(amount);
}

/** Gives what an amount comes to in a week, in dollars: a month is 52/12 weeks. A single payment has no weekly amount: 0. */
export function toWeekly(amount: number, every: Every): number {
  return every === 'once' ? 0 : (amount * PER_YEAR[every]) / 52;
}

/**
 * Gives the week a moment falls in, counted from `countedOn`: the first seven days are week 1.
 * 0 or less: before the count. null: not known yet, or no real date or week.
 */
export function toWeek(moment: Moment | null, countedOn: string): number | null {
  if (moment === null) return null;
  if (moment.kind === 'week') {
    return moment.week === null || !Number.isFinite(moment.week) ? null : Math.floor(moment.week);
  }
  if (moment.date === null || !isRealDay(moment.date)) return null;
  return Math.floor(countDays(countedOn, moment.date) / 7) + 1;
}

/** A row made ready to add up: dollars with their sign, first and last week it counts in. */
export interface Flow {
  row: MoneyRow;
  amount: number;
  first: number;
  last: number;
}

interface Readout {
  flows: Flow[];
  gaps: Gap[];
  alreadyCounted: string[];
}

/** Takes the page and the day of week 0. Gives what can be added up, and by name what cannot. Rows without a label and an amount are passed over. */
export function readRows(runway: Runway, countedOn: string): Readout {
  const readout: Readout = { flows: [], gaps: [], alreadyCounted: [] };
  for (const [rows, sign] of [
    [runway.moneyOut, -1],
    [runway.moneyIn, 1],
  ] as const) {
    for (const row of rows) readRow(row, sign, countedOn, readout);
  }
  return readout;
}

function readRow(row: MoneyRow, sign: 1 | -1, countedOn: string, readout: Readout): void {
  const label = row.label.trim() || 'a line without a name';
  const amount = readAmount(row.amount);
  if (amount === null) {
    const isTooLarge = row.amount !== null && Math.abs(row.amount) > AMOUNT_LIMIT;
    if (row.label.trim() !== '' || isTooLarge) {
      readout.gaps.push({ label, missing: isTooLarge ? 'smaller-amount' : 'amount' });
    }
    return;
  }
  const start = toWeek(row.from, countedOn);
  if (row.every === 'once') {
    // A zero needs no date: it changes nothing, and "there is none" is an answer.
    if (start === null && amount > 0) readout.gaps.push({ label, missing: 'date' });
    // Counted in weeks, "week 0" means the day of the count; a date before the count is money already spent or saved.
    else if (start !== null && start < 1) readout.alreadyCounted.push(label);
    else if (start !== null) readout.flows.push({ row, amount: sign * amount, first: start, last: start });
    return;
  }
  if (row.from !== null && start === null) {
    if (amount > 0) readout.gaps.push({ label, missing: 'date' });
    return;
  }
  const end = toWeek(row.until, countedOn) ?? HORIZON_WEEKS;
  readout.flows.push({
    row,
    amount: sign * amount,
    first: Math.max(1, start ?? 1),
    last: Math.min(HORIZON_WEEKS, end),
  });
}

/** Gives what a flow has come to by the end of a week, in dollars. From the start each time, so that no error adds up. */
function sumUpTo(flow: Flow, week: number): number {
  const weeks = Math.max(0, Math.min(week, flow.last) - flow.first + 1);
  if (weeks === 0) return 0;
  return flow.row.every === 'once' ? flow.amount : (flow.amount * PER_YEAR[flow.row.every] * weeks) / 52;
}

/** Takes dollars on hand and the flows. Gives the balance of every week up to two years, and where it first falls below zero. */
export function projectBalances(savings: number, flows: readonly Flow[]): Projection {
  const balances: number[] = [];
  for (let week = 0; week <= HORIZON_WEEKS; week++) {
    const sum = flows.reduce((total, flow) => total + sumUpTo(flow, week), savings);
    balances.push(Math.round(sum * 100) / 100);
  }
  const below = balances.findIndex((balance) => balance < 0);
  if (below === -1) {
    return { balances, runsOutWeek: null, comesBackWeek: null, lastsWeeks: HORIZON_WEEKS, exactWeeks: HORIZON_WEEKS };
  }
  const back = balances.findIndex((balance, week) => week > below && balance >= 0);
  const before = balances[below - 1] ?? 0;
  const after = balances[below] ?? 0;
  const lastsWeeks = Math.max(0, below - 1);
  return {
    balances,
    runsOutWeek: below,
    comesBackWeek: back === -1 ? null : back,
    lastsWeeks,
    exactWeeks: below === 0 ? 0 : lastsWeeks + before / (before - after),
  };
}

/**
 * Takes the reader's page and the day it is. Gives how long the money lasts, with all that was left out named.
 * Arithmetic only: nothing here says how long a search takes (E56 to E58 do, with their limits).
 */
export function workOutRunway(runway: Runway, today: CalendarDay): RunwayResult {
  const countedOn = findCountDay(runway, today);
  const { flows, gaps, alreadyCounted } = readRows(runway, countedOn);
  const savings = runway.savings;
  if (savings === null || !Number.isFinite(savings)) return { kind: 'no-savings', gaps };
  if (Math.abs(savings) > AMOUNT_LIMIT) {
    return { kind: 'no-savings', gaps: [{ label: 'what you have', missing: 'smaller-amount' }, ...gaps] };
  }
  if (!flows.some((flow) => flow.amount < 0)) return { kind: 'nothing-out', savings, gaps };
  const projection = projectBalances(savings, flows);
  const weeksSinceCount = Math.max(0, Math.floor(countDays(countedOn, today) / 7));
  const weeksLeft = Math.max(0, projection.lastsWeeks - weeksSinceCount);
  const hasEndlessBenefit = flows.some(
    ({ row, amount }) =>
      row.id === BENEFIT_ROW && amount > 0 && row.every !== 'once' && toWeek(row.until, countedOn) === null,
  );
  return { kind: 'line', projection, weeksLeft, weeksSinceCount, countedOn, gaps, alreadyCounted, hasEndlessBenefit };
}

/** Says whether the first calls come before the line: under four weeks from today, or nothing on hand. */
export function isShort(result: RunwayResult): boolean {
  switch (result.kind) {
    case 'no-savings':
      return false;
    case 'nothing-out':
      return result.savings <= 0;
    case 'line':
      return result.projection.runsOutWeek !== null && result.weeksLeft < SHORT_WEEKS;
  }
}
