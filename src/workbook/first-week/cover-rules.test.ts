import { describe, expect, it } from 'vitest';
import { writeEntryDay } from './rules.ts';
import { dayOf, openOf, workOut } from './work-out-for-tests.ts';

describe('COBRA election: 60 days from the later of notice and loss of cover, 20 employees and up (E17)', () => {
  it.each([
    ['2026-02-28', '2026-02-10', '2026-04-29', 'coverage ends later'],
    ['2026-02-28', '2026-03-14', '2026-05-13', 'the notice comes later'],
    ['2026-02-28', '2026-02-28', '2026-04-29', 'both on one day'],
    ['2028-02-29', '2028-02-01', '2028-04-29', 'from February 29'],
    ['2028-01-31', '2028-01-15', '2028-03-31', 'over February 29'],
    ['2026-01-31', '2026-01-15', '2026-04-01', 'the same in a common year'],
    ['2026-11-30', '2026-12-20', '2027-02-18', 'over the end of a year'],
    ['2026-12-31', '2026-12-01', '2027-03-01', 'from the last day of a year'],
    ['2026-09-30', '2026-09-15', '2026-11-29', 'over the Sunday the clocks go back, and ends on a Sunday'],
  ])('coverage ends %s, notice %s: %s (%s)', (coverEndsOn, cobraNoticeOn, day) => {
    const answers = { coverEndsOn, cobraNoticeOn, employerSize: '100-plus' } as const;
    expect(dayOf('cobra-elect', answers)).toBe(day);
    expect(workOut(answers).dates.find((entry) => entry.rule === 'cobra-elect')?.isEarliest).toBeUndefined();
  });

  it.each<[string | null, string | null, string, string]>([
    ['2026-02-28', null, '2026-04-29', 'only the end of cover'],
    [null, '2026-03-14', '2026-05-13', 'only the notice'],
  ])('coverage ends %s, notice %s: not before %s (%s)', (coverEndsOn, cobraNoticeOn, day) => {
    const entry = workOut({ coverEndsOn, cobraNoticeOn }).dates.find((date) => date.rule === 'cobra-elect');
    expect(entry?.day).toBe(day);
    expect(entry?.isEarliest).toBe(true);
    expect(writeEntryDay(entry!)).toMatch(/, at the earliest$/);
  });

  it('neither known: says what the count begins with', () => {
    expect(openOf('cobra-elect', {})).toContain('whichever is later');
  });

  it.each([
    ['20-99', false],
    ['100-plus', false],
    ['unknown', true],
    [null, true],
  ] as const)('size %s: the day stands, with its condition: %s', (employerSize, hasCondition) => {
    const entry = workOut({ employerSize, coverEndsOn: '2026-02-28' }).dates.find(
      (date) => date.rule === 'cobra-elect',
    );
    expect(entry?.day).toBe('2026-04-29');
    expect(entry?.sentence.includes('20 or more')).toBe(hasCondition);
  });

  it('under 20 employees: no federal day, the state’s own rule is named', () => {
    const answers = { employerSize: 'under-20', coverEndsOn: '2026-02-28', cobraNoticeOn: '2026-02-10' } as const;
    expect(dayOf('cobra-elect', answers)).toBeNull();
    expect(openOf('cobra-elect', answers)).toContain('begins at 20 employees');
  });
});

describe('first COBRA payment: 45 days after the election (E17)', () => {
  it.each([
    ['2026-04-29', '2026-06-13', 'Bob, had he waited to the last day; a Saturday, not moved'],
    ['2026-02-28', '2026-04-14', 'from the end of February'],
    ['2028-01-20', '2028-03-05', 'over February 29; a Sunday, not moved'],
    ['2026-12-01', '2027-01-15', 'over the end of a year'],
    ['2026-10-01', '2026-11-15', 'over the Sunday the clocks go back'],
  ])('said yes %s: %s (%s)', (cobraElectedOn, day) => {
    expect(dayOf('cobra-pay', { cobraElectedOn })).toBe(day);
  });

  it('once elected there is no day to elect any more', () => {
    const answers = { cobraElectedOn: '2026-03-20', coverEndsOn: '2026-02-28' };
    expect(dayOf('cobra-elect', answers)).toBeNull();
    expect(openOf('cobra-elect', answers)).toBeNull();
  });

  it('not elected: says what the count begins with', () => {
    expect(openOf('cobra-pay', {})).toContain('the day you say yes');
  });

  it('under 20 employees: the federal 45 days are not claimed', () => {
    expect(dayOf('cobra-pay', { employerSize: 'under-20', cobraElectedOn: '2026-03-20' })).toBeNull();
    expect(openOf('cobra-pay', { employerSize: 'under-20', cobraElectedOn: '2026-03-20' })).toContain('Ask the plan');
    expect(openOf('cobra-pay', { employerSize: 'under-20' })).toBeNull();
  });
});

describe('a plan at a family member’s job: 30 days after the loss of cover (E168)', () => {
  it.each([
    ['2026-02-28', '2026-03-30', 'Bob'],
    ['2026-12-31', '2027-01-30', 'over the end of a year'],
    ['2028-01-31', '2028-03-01', 'over February 29'],
  ])('coverage ends %s: %s (%s)', (coverEndsOn, day) => {
    expect(dayOf('family-plan', { coverEndsOn })).toBe(day);
  });

  it('end of cover not known: says what the count begins with', () => {
    expect(openOf('family-plan', {})).toContain('30 days');
  });
});

describe('Marketplace special enrollment: 60 days before to 60 days after the loss of cover (E19)', () => {
  it.each([
    ['2026-02-28', '2025-12-30', '2026-04-29', 'Bob'],
    ['2026-12-31', '2026-11-01', '2027-03-01', 'over the end of a year, opens as the clocks go back'],
    ['2028-02-29', '2027-12-31', '2028-04-29', 'February 29'],
    ['2028-04-29', '2028-02-29', '2028-06-28', 'opens on February 29'],
    ['2026-06-30', '2026-05-01', '2026-08-29', 'ends on a Saturday and is not moved'],
  ])('coverage ends %s: %s to %s (%s)', (coverEndsOn, opens, closes) => {
    expect(dayOf('marketplace-closes', { coverEndsOn })).toBe(closes);
    expect(dayOf('marketplace-opens', { coverEndsOn }, '2025-01-01')).toBe(opens);
  });

  it('the opening is listed only while it is ahead', () => {
    const coverEndsOn = '2026-06-30';
    expect(dayOf('marketplace-opens', { coverEndsOn }, '2026-04-30')).toBe('2026-05-01');
    expect(dayOf('marketplace-opens', { coverEndsOn }, '2026-05-01')).toBeNull();
    expect(dayOf('marketplace-opens', { coverEndsOn }, null)).toBeNull();
  });

  it('end of cover not known: says what the count begins with', () => {
    expect(openOf('marketplace-closes', {})).toContain('60 days');
    expect(openOf('cover-ends', {})).toContain('The plan decides');
  });
});
