import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pickBobAnswers, readBobWeek } from './bob.ts';
import { createEmptyFirstWeek } from './model.ts';
import { workOutWeek } from './rules.ts';

const bob = readBobWeek(readFileSync('content/bob/first-week.yaml', 'utf8'));
const dated = bob.better.lines.filter((line) => line.rule !== undefined);

describe('Bob’s sheet', () => {
  it('has dates to check', () => {
    expect(dated.map((line) => line.rule)).toEqual([
      'cover-ends',
      'release-decide',
      'release-revoke',
      'marketplace-closes',
      'cobra-elect',
    ]);
  });

  it.each(dated)('$rule: $date is what the reader’s own rules give', ({ rule, date, fromChapter }) => {
    const answers = pickBobAnswers(bob, fromChapter ?? bob.chapter, createEmptyFirstWeek());
    expect(workOutWeek(answers, '2026-02-05').dates.find((entry) => entry.rule === rule)?.day).toBe(date);
  });

  it('every date on it has a rule', () => {
    expect(bob.better.lines.filter((line) => line.date !== undefined && line.rule === undefined)).toEqual([]);
  });

  it('has nothing in it that cannot be', () => {
    expect(workOutWeek(pickBobAnswers(bob, 24, createEmptyFirstWeek()), '2026-03-17').problems).toEqual([]);
  });

  it('keeps what comes after chapter 3 to itself until then', () => {
    const early = bob.better.lines.filter((line) => (line.fromChapter ?? 0) <= 3).map((line) => line.text);
    expect(early.join(' ')).not.toMatch(/signed/i);
  });
});
