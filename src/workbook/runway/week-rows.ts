import { addDays, writeDayPlain, type CalendarDay } from '#workbook/shell/calendar-day.ts';
import type { BobWeek } from './chart-geometry.ts';
import { HORIZON_WEEKS, type Projection } from './rules.ts';

/** One row of the line as a table. */
export interface WeekRow {
  week: number;
  /** The day that the week ends on and the balance is counted at, in words. */
  day: string;
  balance: number;
  /** Bob's savings at the end of his week of that number; null where his line has no point or wasn't asked for. */
  bob: number | null;
}

/** Past this many weeks only every fourth is listed, besides the one that the money runs out in and Bob's. */
const EVERY_WEEK_UNTIL = 26;

/**
 * Takes the line, the day of week 0 and Bob's weeks (none where not asked for). Gives the rows of the table: up to three
 * weeks after the money runs out, or two years.
 */
export function listWeeks(projection: Projection, countedOn: CalendarDay, bobWeeks: readonly BobWeek[]): WeekRow[] {
  const { runsOutWeek, balances } = projection;
  const bob = new Map(bobWeeks.map(({ week, savings }) => [week, savings]));
  const end = Math.min(HORIZON_WEEKS, Math.max((runsOutWeek ?? HORIZON_WEEKS) + 3, ...bob.keys()));
  return balances.slice(0, end + 1).flatMap((balance, week): WeekRow[] => {
    const isListed = end <= EVERY_WEEK_UNTIL || week % 4 === 0 || week === runsOutWeek || bob.has(week);
    if (!isListed) return [];
    return [{ week, day: writeDayPlain(addDays(countedOn, week * 7)), balance, bob: bob.get(week) ?? null }];
  });
}
