import { isRealDay, type CalendarDay } from '#workbook/shell/calendar-day.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a day as tables write it: `2026-04-24` (a time behind it is left out), `4/24/26` and `4/24/2026` (month first, as in the United
 * States), `24 Apr 2026`, `April 24, 2026`. Gives null for anything else, and for a day that does not exist.
 */
export function readDayOrNull(text: string): CalendarDay | null {
  const words = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(words);
  if (iso) return write(iso[1]!, iso[2]!, iso[3]!);
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?:,? .*)?$/.exec(words);
  if (slashes) return write(slashes[3]!, slashes[1]!, slashes[2]!);
  const dayFirst = /^(\d{1,2})\.? ([a-z]{3})[a-z]*\.?,? (\d{4})$/i.exec(words);
  if (dayFirst) return write(dayFirst[3]!, readMonth(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(words);
  if (monthFirst) return write(monthFirst[3]!, readMonth(monthFirst[1]!), monthFirst[2]!);
  return null;
}

function readMonth(name: string): string {
  return String(months.indexOf(name.toLowerCase()) + 1);
}

function write(year: string, month: string, day: string): CalendarDay | null {
  const text = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDay(text) ? text : null;
}
