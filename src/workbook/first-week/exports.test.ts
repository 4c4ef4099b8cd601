import { describe, expect, it } from 'vitest';
import { writeCalendar } from '#exports/ics.ts';
import { calendarProductId, listCalendarEvents, listSummary, writeFirstWeekMarkdown } from './exports.ts';
import { createEmptyFirstWeek, type FirstWeek } from './model.ts';

const now = new Date(2026, 1, 5, 14, 15);
const bob: FirstWeek = {
  ...createEmptyFirstWeek(),
  toldOn: '2026-02-03',
  lastDay: '2026-02-31',
  releaseGivenOn: '2026-02-28',
  fortyOrOlder: 'yes',
  letGo: 'alone',
  coverEndsOn: '2026-02-28',
  state: 'OH',
  notes: 'Joanne, HR.\nExt. 212',
  ticks: { claim: true },
};

describe('calendar', () => {
  it('has one event a date, with a UID from the rule and the page’s own id', () => {
    expect(listCalendarEvents(bob, 'an-id', now).map(({ uid, day }) => [uid, day])).toEqual([
      ['cover-ends.an-id@first-week', '2026-02-28'],
      ['release-decide.an-id@first-week', '2026-03-21'],
      ['family-plan.an-id@first-week', '2026-03-30'],
      ['marketplace-closes.an-id@first-week', '2026-04-29'],
      ['cobra-elect.an-id@first-week', '2026-04-29'],
    ]);
  });

  it('a corrected date keeps its UID', () => {
    const uidOf = (page: FirstWeek) =>
      listCalendarEvents(page, 'an-id', now).find((event) => event.uid.startsWith('release'))?.uid;
    expect(uidOf({ ...bob, releaseGivenOn: '2026-02-10' })).toBe(uidOf(bob));
  });

  it('two readers who share a calendar do not overwrite each other', () => {
    const mine = new Set(listCalendarEvents(bob, 'mine', now).map((event) => event.uid));
    expect(listCalendarEvents(bob, 'yours', now).some((event) => mine.has(event.uid))).toBe(false);
  });

  it('says nothing of being let go, inside and outside', () => {
    const words = JSON.stringify(listCalendarEvents({ ...bob, signedOn: '2026-03-01' }, 'an-id', now));
    expect(words).not.toMatch(/fired|let go|laid off|lost|unemploy/i);
  });

  it('says when a day can only move back, and when it is a weekend', () => {
    const events = listCalendarEvents(bob, 'an-id', now);
    expect(events.find((event) => event.uid.startsWith('cobra'))?.summary).toBe(
      'Last day to say yes to COBRA (at the earliest)',
    );
    expect(events.find((event) => event.uid.startsWith('release'))?.description).toContain('That is a Saturday.');
  });

  it('every page makes a file that can be written', () => {
    const text = writeCalendar(calendarProductId, listCalendarEvents(bob, 'an-id', now), now);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(5);
    expect(text).toContain('DTSTART;VALUE=DATE:20260321');
  });
});

describe('summary', () => {
  const rowOf = (page: FirstWeek, label: string) =>
    listSummary(page)
      .flatMap((section) => section.rows)
      .find((row) => row.label === label);

  it('has the reader’s days in words, and a day that is none as it was typed', () => {
    expect(rowOf(bob, 'Day you were told')?.text).toBe('Tuesday, February 3, 2026');
    expect(rowOf(bob, 'Last day of work')?.text).toBe('2026-02-31');
    expect(rowOf(bob, 'Who said what')?.text).toBe('Joanne, HR.\nExt. 212');
  });

  it('has the dates with rule and claims, and blanks with what they hang on', () => {
    expect(rowOf(bob, 'Last day to decide on the release')).toMatchObject({
      text: 'Saturday, March 21, 2026',
      note: '29 U.S.C. 626(f); 29 CFR 1625.22 (E01, E02, E03).',
    });
    const open = rowOf(bob, 'Last day to take the signature back');
    expect(open?.text).toBeNull();
    expect(open?.note).toContain('the day you sign');
  });

  it('an answer of “not known” is a blank', () => {
    expect(rowOf({ ...bob, letGo: 'unknown' }, 'Were you let go alone or in a group?')?.text).toBeNull();
  });

  it('no two rows of a section share a label', () => {
    for (const { rows } of listSummary(bob)) expect(new Set(rows.map((row) => row.label)).size).toBe(rows.length);
  });

  it('as Markdown: boxes, answers, blanks', () => {
    const text = writeFirstWeekMarkdown(bob);
    expect(text).toContain('- [x] File for unemployment this week.\n');
    expect(text).toContain('- [ ] Sign nothing today.\n');
    expect(text).toContain('- Day you signed it: not known yet\n');
    expect(text).toContain('- Who said what: Joanne, HR.\n  Ext. 212\n');
    expect(text).toMatch(/^# The first week\n\n## What you know\n/);
  });
});
