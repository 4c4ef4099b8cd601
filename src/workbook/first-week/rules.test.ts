import { describe, expect, it } from 'vitest';
import type { FirstWeek } from './model.ts';
import { describeDistance, describeWeekend } from './rules.ts';
import { dayOf, workOut } from './work-out-for-tests.ts';

describe('unemployment claim (E10): as soon as out of work', () => {
  it.each<[string | null, string | null, string | null, string]>([
    ['2026-02-13', '2026-02-03', '2026-02-14', 'the last day is ahead'],
    ['2026-02-03', '2026-02-03', '2026-02-04', 'the last day is today'],
    ['2026-12-31', '2026-12-01', '2027-01-01', 'over the end of a year'],
    ['2028-02-28', '2028-02-01', '2028-02-29', 'onto February 29'],
    ['2026-02-03', '2026-02-04', null, 'the last day is over: this week'],
    [null, '2026-02-03', null, 'the last day is not known'],
    ['2026-02-03', null, null, 'today is not known (on paper)'],
  ])('last day %s, today %s: from %s (%s)', (lastDay, today, day) => {
    expect(dayOf('claim', { lastDay }, today)).toBe(day);
  });

  it('“this week” is said whatever is known', () => {
    expect(workOut({}).lines.find((line) => line.line === 'claim-now')?.sentence).toContain('the week you file');
  });
});

describe('what every entry owes the reader', () => {
  const full: Partial<FirstWeek> = {
    toldOn: '2026-02-03',
    lastDay: '2026-02-20',
    state: 'OH',
    employerSize: '100-plus',
    releaseGivenOn: '2026-02-03',
    fortyOrOlder: 'yes',
    letGo: 'group',
    coverEndsOn: '2026-04-30',
    cobraNoticeOn: '2026-02-10',
  };

  it('dates come in order', () => {
    expect(workOut(full, '2026-02-05').dates.map((entry) => [entry.rule, entry.day])).toEqual([
      ['claim', '2026-02-21'],
      ['marketplace-opens', '2026-03-01'],
      ['release-decide', '2026-03-20'],
      ['cover-ends', '2026-04-30'],
      ['family-plan', '2026-05-30'],
      ['marketplace-closes', '2026-06-29'],
      ['cobra-elect', '2026-06-29'],
    ]);
  });

  it.each([
    [{}],
    [full],
    [{ ...full, signedOn: '2026-03-01', cobraElectedOn: '2026-05-02' }],
    [{ employerSize: 'under-20' as const }],
  ])('each has its law, its claims and a place to look: %o', (answers) => {
    const result = workOut(answers, '2026-02-05');
    const entries = [...result.dates, ...result.open, ...result.lines];
    expect(entries.length).toBeGreaterThan(10);
    for (const entry of entries) {
      expect(entry.basis.law).not.toBe('');
      expect(entry.basis.evidence.every((id) => /^E\d{2,3}$/.test(id))).toBe(true);
      expect(entry.places.length).toBeGreaterThan(0);
      expect(entry.sentence).toMatch(/[.?]$/);
    }
  });

  it('with nothing known, every date says what it needs', () => {
    const result = workOut({});
    expect(result.dates).toEqual([]);
    expect(result.open.map((entry) => entry.rule)).toEqual([
      'release-decide',
      'release-revoke',
      'cover-ends',
      'family-plan',
      'marketplace-closes',
      'cobra-elect',
      'cobra-pay',
    ]);
  });
});

describe('how a day is spoken of', () => {
  it.each([
    ['2026-03-20', '2026-03-20', 'today'],
    ['2026-03-20', '2026-03-19', 'tomorrow'],
    ['2026-03-20', '2026-03-21', 'yesterday'],
    ['2026-03-20', '2026-03-01', 'in 19 days'],
    ['2026-03-20', '2026-04-01', '12 days ago'],
    ['2027-01-01', '2026-12-31', 'tomorrow'],
  ])('%s, seen on %s, is %s', (day, today, words) => {
    expect(describeDistance(day, today)).toBe(words);
  });

  it.each([
    ['2026-03-21', 'That is a Saturday. Offices may be closed, so be done by Friday, March 20, 2026.'],
    ['2026-03-01', 'That is a Sunday. Offices may be closed, so be done by Friday, February 27, 2026.'],
    ['2027-01-02', 'That is a Saturday. Offices may be closed, so be done by Friday, January 1, 2027.'],
    ['2026-03-20', null],
  ])('%s: %s', (day, words) => {
    expect(describeWeekend(day)).toBe(words);
  });
});
