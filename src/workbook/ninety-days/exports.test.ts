import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { writeCalendar } from '#exports/ics.ts';
import { calendarProductId, listCalendarEvents } from './exports.ts';
import { ninetyDaysDocument } from './model.ts';

const page = { ...ninetyDaysDocument.empty(), startDay: '2026-08-10' };

it('the three days are read by a parser that is not ours, and keep their ids when the first day moves', () => {
  const read = (startDay: string) => {
    const text = writeCalendar(calendarProductId, listCalendarEvents({ ...page, startDay }, 'abc'), new Date(0));
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  };
  const [first, moved] = [read('2026-08-10'), read('2026-08-17')];
  expect(first.map(({ startDate }) => startDate.toString())).toEqual(['2026-09-08', '2026-10-08', '2026-11-07']);
  expect(moved.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
  expect(moved[0]!.startDate.toString()).toBe('2026-09-15');
});

it('without a first day there is nothing to put into a calendar', () => {
  expect(listCalendarEvents({ ...page, startDay: null }, 'abc')).toEqual([]);
});
