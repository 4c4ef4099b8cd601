/** A month, or a year of which the month is not known. */
export interface Month {
  year: number;
  /** 1 to 12; null is not said. */
  month: number | null;
}

const names = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

/**
 * Reads a time as people write it on a resume: `2016`, `2016-03`, `2016-03-14`, `3/2016`, `March 2016`, `Mar. 2016`. Gives null for anything
 * else, also for "present", which is no month.
 */
export function readMonth(text: string): Month | null {
  const words = text.trim();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-\d{1,2})?)?$/.exec(words);
  if (iso) return make(iso[1]!, iso[2] ?? null);
  const slash = /^(\d{1,2})\/(?:\d{1,2}\/)?(\d{4})$/.exec(words);
  if (slash) return make(slash[2]!, slash[1]!);
  const named = /^([a-z]{3,9})\.?,? (\d{4})$/i.exec(words);
  if (!named) return null;
  const index = names.findIndex((name) => name.toLowerCase().startsWith(named[1]!.toLowerCase().slice(0, 3)));
  return index === -1 ? null : make(named[2]!, String(index + 1));
}

function make(year: string, month: string | null): Month | null {
  const number = month === null ? null : Number(month);
  if (number !== null && (number < 1 || number > 12)) return null;
  return Number(year) < 1900 || Number(year) > 2100 ? null : { year: Number(year), month: number };
}

/** "March 2016", or "2016" where the month is not said. */
export function writeMonth({ year, month }: Month): string {
  return month === null ? String(year) : `${names[month - 1]!} ${String(year)}`;
}

/** `2016-03` or `2016`, as JSON Resume wants it. */
export function writeIsoMonth({ year, month }: Month): string {
  return month === null ? String(year) : `${String(year)}-${String(month).padStart(2, '0')}`;
}

/** Months since the year 0, for reckoning. A year alone counts as its beginning, or its end. */
export function countMonths({ year, month }: Month, end: boolean): number {
  return year * 12 + (month === null ? (end ? 11 : 0) : month - 1);
}

/** Tells whether somebody wrote that it goes on. */
export function isPresent(text: string): boolean {
  return /^(?:|present|now|today|current(?:ly)?|to date)$/i.test(text.trim());
}

/** A stretch of time as it stands on the page: "March 2016 – present". What cannot be read stands as it was typed. */
export function writeSpan(start: string, end: string): string {
  const write = (text: string) => {
    const month = readMonth(text);
    return month === null ? text.trim() : writeMonth(month);
  };
  // A school or an old job with one time on it: the one in which it ended.
  if (start.trim() === '') return isPresent(end) ? '' : write(end);
  return `${write(start)} – ${isPresent(end) ? 'present' : write(end)}`;
}
