import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { writeCalendar } from '#exports/ics.ts';
import { calendarProductId, listCalendarEvents } from './exports.ts';
import { weekPlanDocument, type WeekPlan } from './model.ts';

const row = { weekday: 'wed', from: '10', until: '11:30', what: 'The Ten O’Clock; bring \\ paper', kind: 'people' };
const plan: WeekPlan = {
  ...weekPlanDocument.empty(),
  monday: '2026-03-02',
  hours: [
    { ...row, id: 'row-a' },
    { ...row, id: 'row-b', from: 'late', what: 'walk' },
    { ...row, id: 'row-c', weekday: null, what: 'some time' },
    { ...row, id: 'row-d', what: ' ' },
  ],
};

it('a parser that is not ours reads hours as hours of the reader’s own clock, and the rest as days', () => {
  const text = writeCalendar(calendarProductId, listCalendarEvents(plan, 'abc'), new Date(0));
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events.map(({ summary, startDate, endDate }) => [summary, startDate.toString(), endDate.toString()])).toEqual([
    ['The Ten O’Clock; bring \\ paper', '2026-03-04T10:00:00', '2026-03-04T11:30:00'],
    ['walk', '2026-03-04', '2026-03-05'],
  ]);
  expect(events[0]!.startDate.zone.tzid).toBe('floating');
  expect(events.map(({ uid }) => uid)).toEqual(['row-a.abc@week-plan', 'row-b.abc@week-plan']);
});
