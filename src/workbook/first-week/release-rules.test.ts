import { describe, expect, it } from 'vitest';
import { dayOf, openOf, workOut } from './work-out-for-tests.ts';

describe('days to consider a release, 40 and older (E01, E02; 29 U.S.C. 626(f)(1)(F); 29 CFR 1625.22(e))', () => {
  it.each<[string, 'alone' | 'group', string, string]>([
    ['2026-02-03', 'group', '2026-03-20', 'Bob: 45 days over the end of February'],
    ['2026-02-03', 'alone', '2026-02-24', '21 days inside a month'],
    ['2028-02-03', 'group', '2028-03-19', 'a leap year is a day shorter on the calendar'],
    ['2028-02-08', 'alone', '2028-02-29', 'ends on February 29'],
    ['2027-02-08', 'alone', '2027-03-01', 'the same in a common year ends in March'],
    ['2026-01-31', 'alone', '2026-02-21', 'from the last day of a month'],
    ['2026-12-15', 'alone', '2027-01-05', 'over the end of a year'],
    ['2026-11-30', 'group', '2027-01-14', '45 days over the end of a year'],
    ['2027-12-31', 'group', '2028-02-14', 'from the last day of a year into a leap year'],
    ['2026-02-20', 'alone', '2026-03-13', 'over the Sunday the clocks go forward (March 8, 2026)'],
    ['2026-02-15', 'alone', '2026-03-08', 'ends on the Sunday the clocks go forward'],
    ['2026-10-11', 'alone', '2026-11-01', 'ends on the Sunday the clocks go back'],
    ['2026-10-20', 'group', '2026-12-04', 'over the Sunday the clocks go back (November 1, 2026)'],
    ['2026-02-28', 'alone', '2026-03-21', 'ends on a Saturday and is not moved'],
    ['2026-03-01', 'alone', '2026-03-22', 'ends on a Sunday and is not moved'],
  ])('handed over %s, %s: %s (%s)', (releaseGivenOn, letGo, day) => {
    expect(dayOf('release-decide', { releaseGivenOn, letGo, fortyOrOlder: 'yes' })).toBe(day);
  });

  it.each<['unknown' | null, string]>([
    [null, 'not answered'],
    ['unknown', 'not known'],
  ])('alone or group %s (%s): the earlier day counts and the later is named', (letGo) => {
    const answers = { releaseGivenOn: '2026-02-03', fortyOrOlder: 'yes', letGo } as const;
    const entry = workOut(answers).dates.find((date) => date.rule === 'release-decide');
    expect(entry?.day).toBe('2026-02-24');
    expect(entry?.isEarliest).toBe(true);
    expect(entry?.sentence).toContain('Friday, March 20, 2026');
  });

  it.each([
    [null, null],
    [null, 'group'],
    ['unknown', null],
    ['unknown', 'alone'],
  ] as const)('age %s, %s: no day is claimed, both are named with their condition (E03)', (fortyOrOlder, letGo) => {
    const answers = { releaseGivenOn: '2026-02-03', fortyOrOlder, letGo };
    expect(dayOf('release-decide', answers)).toBeNull();
    expect(openOf('release-decide', answers)).toContain('If you are 40 or older: Tuesday, February 24, 2026');
    expect(openOf('release-decide', answers)).toContain('Friday, March 20, 2026');
  });

  it.each([[null], ['alone'], ['group'], ['unknown']] as const)(
    'under 40, %s: no federal minimum, whatever else is known (E03)',
    (letGo) => {
      const answers = { releaseGivenOn: '2026-02-03', fortyOrOlder: 'no', letGo } as const;
      expect(dayOf('release-decide', answers)).toBeNull();
      expect(openOf('release-decide', answers)).toContain('Under 40');
    },
  );

  it.each([['yes'], ['unknown'], [null]] as const)(
    'not handed over, age %s: says what the count begins with',
    (fortyOrOlder) => {
      expect(dayOf('release-decide', { fortyOrOlder, letGo: 'group' })).toBeNull();
      expect(openOf('release-decide', { fortyOrOlder, letGo: 'group' })).toContain(
        'the day the release was handed to you',
      );
    },
  );

  it('a signed release has no day to decide any more', () => {
    const answers = {
      releaseGivenOn: '2026-02-03',
      signedOn: '2026-03-17',
      fortyOrOlder: 'yes',
      letGo: 'group',
    } as const;
    expect(dayOf('release-decide', answers)).toBeNull();
    expect(openOf('release-decide', answers)).toBeNull();
  });
});

describe('days to revoke a signature, 40 and older (E01, E03; 29 U.S.C. 626(f)(1)(G); 29 CFR 1625.22(e)(5))', () => {
  it.each<[string | null, string, string, string]>([
    ['2026-02-03', '2026-03-17', '2026-03-24', 'Bob: signed on day 42'],
    ['2026-02-03', '2026-02-03', '2026-02-10', 'signed in the room: the seven days are not shortened'],
    ['2026-02-03', '2026-04-10', '2026-04-17', 'signed after the 45 days'],
    [null, '2026-02-25', '2026-03-04', 'over the end of February'],
    [null, '2028-02-25', '2028-03-03', 'over February 29'],
    [null, '2026-12-28', '2027-01-04', 'over the end of a year'],
    [null, '2026-03-05', '2026-03-12', 'over the Sunday the clocks go forward'],
    [null, '2026-10-28', '2026-11-04', 'over the Sunday the clocks go back'],
    [null, '2026-03-14', '2026-03-21', 'ends on a Saturday and is not moved'],
  ])('handed over %s, signed %s: through %s (%s)', (releaseGivenOn, signedOn, day) => {
    expect(dayOf('release-revoke', { releaseGivenOn, signedOn, fortyOrOlder: 'yes' })).toBe(day);
  });

  it.each([['unknown'], [null]] as const)('age %s: the day is named with its condition', (fortyOrOlder) => {
    const answers = { signedOn: '2026-03-17', fortyOrOlder };
    expect(dayOf('release-revoke', answers)).toBeNull();
    expect(openOf('release-revoke', answers)).toContain('If you are 40 or older');
    expect(openOf('release-revoke', answers)).toContain('Tuesday, March 24, 2026');
  });

  it('under 40: no federal days, signed or not', () => {
    expect(dayOf('release-revoke', { signedOn: '2026-03-17', fortyOrOlder: 'no' })).toBeNull();
    expect(openOf('release-revoke', { signedOn: '2026-03-17', fortyOrOlder: 'no' })).toContain('40 and older');
    expect(openOf('release-revoke', { fortyOrOlder: 'no' })).toBeNull();
  });

  it('not signed: says that the count begins with the signature', () => {
    expect(openOf('release-revoke', { fortyOrOlder: 'yes' })).toContain('Counted from the day you sign');
  });
});
