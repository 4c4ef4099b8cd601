import { describe, expect, it } from 'vitest';
import { createEmptyFirstWeek } from './model.ts';
import { workOutWeek } from './rules.ts';
import { dayOf, openOf, workOut } from './work-out-for-tests.ts';

describe('answers that cannot be', () => {
  it.each([
    ['toldOn', '2026-02-31', 'not a day on the calendar'],
    ['lastDay', '2026-02-29', 'not a day on the calendar'],
    ['releaseGivenOn', '2026-13-01', 'not a day on the calendar'],
    ['signedOn', 'next week', 'not a day on the calendar'],
    ['coverEndsOn', '0026-02-28', 'Look at the year'],
    ['cobraNoticeOn', '1926-02-28', 'Look at the year'],
    ['cobraElectedOn', '2206-02-28', 'Look at the year'],
  ] as const)('%s is “%s”: %s, and nothing is counted from it', (field, text, words) => {
    const result = workOut({ [field]: text, fortyOrOlder: 'yes', letGo: 'group' }, '2026-02-05');
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]).toMatchObject({ field });
    expect(result.problems[0]?.sentence).toContain(words);
    expect(result.dates).toEqual([]);
  });

  it('an empty text is an empty field', () => {
    expect(workOut({ lastDay: '' }).problems).toEqual([]);
  });

  it('signed before it was handed over: both release dates wait, and say so', () => {
    const answers = {
      releaseGivenOn: '2026-02-03',
      signedOn: '2026-02-02',
      fortyOrOlder: 'yes',
      letGo: 'group',
    } as const;
    const result = workOut(answers);
    expect(result.problems).toMatchObject([{ field: 'signedOn' }]);
    expect(result.dates).toEqual([]);
    expect(openOf('release-revoke', answers)).toContain('Not counted yet');
  });

  it('COBRA elected before its notice: no payment day is counted', () => {
    const answers = { cobraNoticeOn: '2026-03-10', cobraElectedOn: '2026-03-01', coverEndsOn: '2026-02-28' };
    expect(workOut(answers).problems).toMatchObject([{ field: 'cobraElectedOn' }]);
    expect(dayOf('cobra-pay', answers)).toBeNull();
    expect(openOf('cobra-pay', answers)).toContain('Not counted yet');
    expect(dayOf('marketplace-closes', answers)).toBe('2026-04-29');
  });

  it.each([
    [{ toldOn: '2026-02-03', lastDay: '2026-02-02' }, 'lastDay'],
    [{ toldOn: '2026-02-03', releaseGivenOn: '2026-02-01' }, 'releaseGivenOn'],
    [{ lastDay: '2026-02-03', coverEndsOn: '2026-01-31' }, 'coverEndsOn'],
  ] as const)('an odd order is remarked on and still counted: %o', (answers, field) => {
    const result = workOut({ ...answers, fortyOrOlder: 'yes', letGo: 'alone' });
    expect(result.problems).toMatchObject([{ field, stops: [] }]);
  });

  it('a signature still to come is counted as if signed then', () => {
    const answers = { releaseGivenOn: '2026-02-03', signedOn: '2026-03-17', fortyOrOlder: 'yes' } as const;
    expect(workOut(answers, '2026-03-01').problems).toMatchObject([{ field: 'signedOn', stops: [] }]);
    expect(workOut(answers, '2026-03-17').problems).toEqual([]);
    expect(dayOf('release-revoke', answers, '2026-03-01')).toBe('2026-03-24');
  });

  it('the answers themselves are never touched', () => {
    const answers = Object.freeze({
      ...createEmptyFirstWeek(),
      lastDay: '2026-02-31',
      signedOn: '2026-01-01',
      releaseGivenOn: '2026-02-01',
    });
    expect(() => workOutWeek(answers, '2026-02-05')).not.toThrow();
    expect(answers.lastDay).toBe('2026-02-31');
  });
});
