import { describe, expect, it } from 'vitest';
import { addDays, countDays, isRealDay, isWeekend, nameWeekday, readToday, writeDay } from './calendar-day.ts';

describe('isRealDay', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['2100-02-29', false],
    ['2026-02-31', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-1-1', false],
    ['02/03/2026', false],
    ['2026-02-03T00:00', false],
    ['', false],
    ['soon', false],
  ])('%s is a day of the calendar: %s', (text, is) => {
    expect(isRealDay(text)).toBe(is);
  });
});

describe('addDays', () => {
  it.each([
    ['2026-02-03', 45, '2026-03-20', 'over the end of February'],
    ['2028-02-03', 45, '2028-03-19', 'over February 29'],
    ['2026-12-31', 1, '2027-01-01', 'over the end of the year'],
    ['2026-03-07', 1, '2026-03-08', 'into the night the clocks go forward'],
    ['2026-03-08', 1, '2026-03-09', 'out of it'],
    ['2026-10-31', 1, '2026-11-01', 'into the night the clocks go back'],
    ['2026-11-01', 1, '2026-11-02', 'out of it'],
    ['2026-03-01', -1, '2026-02-28', 'back over the end of a month'],
    ['2026-01-31', 0, '2026-01-31', 'no days'],
  ])('%s and %i days is %s: %s', (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
    expect(countDays(from, to)).toBe(count);
  });
});

it('names weekdays as the calendar does', () => {
  expect(nameWeekday('2026-02-03')).toBe('Tuesday');
  expect(nameWeekday('2026-03-21')).toBe('Saturday');
  expect([isWeekend('2026-03-20'), isWeekend('2026-03-21'), isWeekend('2026-03-22')]).toEqual([false, true, true]);
  expect(writeDay('2026-03-20')).toBe('Friday, March 20, 2026');
});

it('takes today from the reader’s own clock, late in the evening too', () => {
  expect(readToday(new Date(2026, 1, 3, 23, 59))).toBe('2026-02-03');
  expect(readToday(new Date(2026, 1, 3, 0, 1))).toBe('2026-02-03');
});
