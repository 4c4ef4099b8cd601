import type { CalendarEvent } from '#exports/ics.ts';
import type { NinetyDays } from './model.ts';
import { listMilestones } from './rules.ts';

export const calendarProductId = '-//After the job//Ninety days//EN';
export const calendarFileName = 'ninety-days.ics';

/** What each of the days asks, in neutral words: a calendar may be shared, also at work. */
const questions = {
  30: 'Ask again: what is needed, how it goes, whom to learn from.',
  60: 'One thing that is better and can be counted.',
  90: 'What to go on with, and what to stop.',
} as const;

/** Takes the page and its own id for calendars. Gives the three days as events; none where the first day is not known. */
export function listCalendarEvents({ startDay }: NinetyDays, calendarId: string): CalendarEvent[] {
  return listMilestones(startDay).map(({ count, day }) => ({
    uid: `day-${String(count)}.${calendarId}@ninety-days`,
    day,
    summary: `Day ${String(count)}`,
    description: questions[count],
    alarms: ['PT9H'],
  }));
}
