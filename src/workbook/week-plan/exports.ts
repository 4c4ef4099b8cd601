import type { CalendarEvent } from '#exports/ics.ts';
import type { WeekPlan } from './model.ts';
import { dayOf, measureHour, readClock, writeClock } from './rules.ts';

export const calendarProductId = '-//After the job//Week//EN';
export const calendarFileName = 'my-week.ics';

/**
 * Takes the plan and its own id for calendars. Gives every thing that has a name and a day as an event: with hours where both are
 * understood, as a whole day where they are not.
 */
export function listCalendarEvents({ monday, hours }: WeekPlan, calendarId: string): CalendarEvent[] {
  return hours.flatMap((hour): CalendarEvent[] => {
    const day = dayOf(monday, hour.weekday);
    const summary = hour.what.trim();
    if (day === null || summary === '') return [];
    const [from, until] = [readClock(hour.from), readClock(hour.until)];
    const hasHours = from !== null && until !== null && measureHour(hour) !== null;
    return [
      {
        uid: `${hour.id}.${calendarId}@week-plan`,
        day,
        ...(hasHours ? { hours: { from: writeClock(from), until: writeClock(until) } } : {}),
        summary,
        alarms: [],
      },
    ];
  });
}
