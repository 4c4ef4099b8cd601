import { describe, expect, it } from 'vitest';
import type { PlannedHour } from './model.ts';
import { adviseWeek, dayOf, measureHour, readClock, sumWeek, writeClock } from './rules.ts';

const hour = (from: string, until: string, kind: string | null = null, what = 'calls'): PlannedHour => ({
  id: 'a',
  weekday: 'mon',
  from,
  until,
  what,
  kind,
});

describe('the clock as people write it', () => {
  it.each([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['930', '09:30'],
    ['14:15', '14:15'],
    ['2 pm', '14:00'],
    ['2p', '14:00'],
    ['2', '14:00'],
    ['6 am', '06:00'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['12', '12:00'],
    ['noon', '12:00'],
    ['7', '07:00'],
  ])('%s is %s', (text, clock) => {
    expect(writeClock(readClock(text)!)).toBe(clock);
  });
  it.each([[''], ['soon'], ['25'], ['9:75'], ['13 pm'], ['0 am'], ['=cmd'], ['9 to 11']])(
    '%s is not guessed',
    (text) => {
      expect(readClock(text)).toBeNull();
    },
  );
});

describe('a week', () => {
  it('knows how long a thing takes only with both ends in order', () => {
    expect(measureHour(hour('9', '11'))).toBe(120);
    expect(measureHour(hour('11', '9'))).toBeNull();
    expect(measureHour(hour('9', ''))).toBeNull();
  });
  it('is added up by kind; what has no length is counted and not guessed', () => {
    expect(
      sumWeek([hour('9', '11', 'machine'), hour('11', '12', 'people'), hour('3', '4', 'rest'), hour('9', '')]),
    ).toEqual({
      people: 60,
      machine: 120,
      search: 180,
      outdoors: 0,
      unknown: 1,
    });
  });
  it('is met with the next small step', () => {
    expect(adviseWeek([])).toEqual(['Put one thing in it. A nap will do.']);
    expect(adviseWeek([hour('9', '11', 'machine')])).toEqual([
      expect.stringMatching(/^Nobody is in it/),
      expect.stringMatching(/^Nothing is outdoors/),
    ]);
    expect(adviseWeek([hour('9', '11', 'people'), hour('11', '12', 'outdoors')])).toEqual([]);
  });
  it('of more than thirty hours is asked about, and not praised (E72)', () => {
    const long = Array.from({ length: 5 }, () => hour('8', '15', 'people'));
    expect(adviseWeek([...long, hour('7', '8', 'outdoors')])).toEqual([expect.stringMatching(/what you’d drop/)]);
  });
  it.each([
    ['2026-11-30', 'mon', '2026-11-30'],
    ['2026-11-30', 'sun', '2026-12-06'],
    ['2026-02-31', 'mon', null],
    [null, 'mon', null],
    ['2026-11-30', null, null],
  ])('beginning on %s has its %s on %s', (monday, weekday, day) => {
    expect(dayOf(monday, weekday)).toBe(day);
  });
});
