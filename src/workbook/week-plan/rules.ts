import { addDays, isRealDay, type CalendarDay } from '#workbook/shell/calendar-day.ts';
import type { PlannedHour, WeekPlan } from './model.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/**
 * Reads an hour as people write it: "9", "9:30", "9.30", "930", "14:15", "2 pm", "2p", "noon". Hours from 1 to 6 without am or pm are taken as
 * after noon, because a plan for a day has few of the others.
 *
 * @returns minutes since midnight, or null where nothing was understood
 */
export function readClock(text: string): number | null {
  const words = text.trim().toLowerCase();
  if (words === 'noon') return 720;
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|a|a\.m\.|pm|p|p\.m\.)?$/.exec(words);
  if (match === null) return null;
  const [, hourText, minuteText = '0', half] = match;
  let hour = Number(hourText);
  const minute = Number(minuteText);
  if (minute > 59 || hour > 23 || (half !== undefined && (hour === 0 || hour > 12))) return null;
  if (half?.startsWith('p') && hour < 12) hour += 12;
  else if (half?.startsWith('a') && hour === 12) hour = 0;
  else if (half === undefined && hour >= 1 && hour <= 6) hour += 12;
  return hour * 60 + minute;
}

/** Writes minutes since midnight as `HH:MM`. */
export function writeClock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** How long one thing takes, in minutes; null where an end is missing, not understood, or before the beginning. */
export function measureHour({ from, until }: PlannedHour): number | null {
  const [start, end] = [readClock(from), readClock(until)];
  return start === null || end === null || end <= start ? null : end - start;
}

/** What the hours of a week come to. */
export interface WeekSum {
  /** Minutes with people in them, at the machine, and in all for the search. */
  people: number;
  machine: number;
  search: number;
  outdoors: number;
  /** Things whose length is not known: they count as nothing. */
  unknown: number;
}

/** Adds up the week by kind. A thing without a kind counts for no kind. */
export function sumWeek(hours: readonly PlannedHour[]): WeekSum {
  const sum: WeekSum = { people: 0, machine: 0, search: 0, outdoors: 0, unknown: 0 };
  for (const hour of hours) {
    const minutes = measureHour(hour);
    if (minutes === null) {
      if (hour.what.trim() !== '') sum.unknown += 1;
      continue;
    }
    if (hour.kind === 'people' || hour.kind === 'machine') {
      sum[hour.kind] += minutes;
      sum.search += minutes;
    }
    if (hour.kind === 'outdoors') sum.outdoors += minutes;
  }
  return sum;
}

/**
 * What to say of a week: at most two sentences, about what is missing and never about how much. Twenty to twenty-five hours for the search are
 * a counselor's rule (E72), so more than thirty is met with her question and not with a warning.
 */
export function adviseWeek(hours: readonly PlannedHour[]): string[] {
  if (hours.every(({ what }) => what.trim() === '')) return ['Put one thing in it. A nap will do.'];
  const { people, machine, search, outdoors } = sumWeek(hours);
  const said: string[] = [];
  if (machine > 0 && people === 0) said.push('Nobody is in it yet. One call, ten minutes, would change that.');
  if (outdoors === 0) said.push('Nothing is outdoors. Around the block counts.');
  if (search > 30 * 60)
    said.push(
      'That is more than thirty hours for the search. Lorraine would ask what you’d drop; twenty, with your whole head, is hers.',
    );
  return said.slice(0, 2);
}

/** The day on which a thing falls; null without a Monday that exists, or without a weekday. A day that is no Monday counts as it stands. */
export function dayOf(monday: CalendarDay | null, weekday: string | null): CalendarDay | null {
  const index = weekdays.findIndex((one) => one === weekday);
  return monday === null || !isRealDay(monday) || index < 0 ? null : addDays(monday, index);
}

/** Whether anything can be put into a calendar. */
export function hasDays({ monday, hours }: WeekPlan): boolean {
  return hours.some(({ weekday, what }) => what.trim() !== '' && dayOf(monday, weekday) !== null);
}
