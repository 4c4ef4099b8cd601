import { addDays, isRealDay, type CalendarDay } from '#workbook/shell/calendar-day.ts';

/** A day on which to stop and look, counted from the first one. */
export interface Milestone {
  count: 30 | 60 | 90;
  day: CalendarDay;
}

/** Takes the first day. Gives the three days, the first being day 1; none where the day is not known or does not exist. */
export function listMilestones(startDay: CalendarDay | null): Milestone[] {
  if (startDay === null || !isRealDay(startDay)) return [];
  return ([30, 60, 90] as const).map((count) => ({ count, day: addDays(startDay, count - 1) }));
}
