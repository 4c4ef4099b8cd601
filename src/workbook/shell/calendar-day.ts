/**
 * Arithmetic on days of the calendar, written `YYYY-MM-DD`. A deadline in a letter is a day and not a moment, so nothing
 * here knows of hours or time zones: days are counted in UTC, where every day has 24 hours and no clock is ever changed.
 */
export type CalendarDay = string;

const DAY_MS = 86_400_000;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Tells whether a text is a day that exists: `2028-02-29` is one; `2026-02-29`, `2026-2-3` and `` are not. */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return writeUtc(readUtc(text)) === text;
}

/** The day that lies `count` days after a real day (before it, if negative): the day itself is day 0. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return writeUtc(readUtc(day) + count * DAY_MS);
}

/** How many days lie from one real day to another; negative when the second comes first. */
export function countDays(from: CalendarDay, to: CalendarDay): number {
  return Math.round((readUtc(to) - readUtc(from)) / DAY_MS);
}

/** The later of two real days. */
export function pickLater(one: CalendarDay, other: CalendarDay): CalendarDay {
  return one > other ? one : other;
}

/** The name of a real day's weekday, `Saturday`. */
export function nameWeekday(day: CalendarDay): string {
  return WEEKDAYS[new Date(readUtc(day)).getUTCDay()] ?? '';
}

/** Tells whether a real day is a Saturday or a Sunday. */
export function isWeekend(day: CalendarDay): boolean {
  return nameWeekday(day).startsWith('S');
}

/** Writes a real day in words, `Friday, March 20, 2026`. Not by the machine's own locale: server and browser must agree. */
export function writeDay(day: CalendarDay): string {
  return `${nameWeekday(day)}, ${writeDayPlain(day)}`;
}

/** Writes a real day in words without its weekday, `March 20, 2026`. */
export function writeDayPlain(day: CalendarDay): string {
  const date = new Date(readUtc(day));
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}

/** The day that a moment falls on where the reader is: what the calendar on their wall says. */
export function readToday(now: Date): CalendarDay {
  return writeUtc(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

function readUtc(day: CalendarDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function writeUtc(ms: number): CalendarDay {
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10);
}
