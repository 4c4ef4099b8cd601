import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pickSavings, readBobPages, readBobWeeks, writeBobPaper } from '#workbook/runway/bob.ts';
import type { MoneyRow } from '#workbook/runway/model.ts';
import { addDays } from '#workbook/shell/calendar-day.ts';
import { selectBobWeeks } from '#workbook/runway/chart-geometry.ts';
import { workOutRunway } from '#workbook/runway/rules.ts';

interface Ledger {
  openingSavings: number;
  weekly: { id: string; label: string; amount: number; from: number; to: number }[];
  once: { id: string; label: string; amount: number; week: number }[];
}

function readContent(file: string): string {
  return readFileSync(new URL(`../../content/bob/${file}`, import.meta.url), 'utf8');
}

const ledger = parse(readContent('ledger.yaml')) as Ledger;
const weeks = readBobWeeks(readContent('weeks.yaml'));
const sheet = readBobPages(readContent('runway.yaml'));
const pages = { bad: sheet.bad.page, better: sheet.better.page };

/** Adds the ledger up week by week, as somebody with a pencil would. Gives savings in dollars by week. */
function addUp(lastWeek: number): number[] {
  const savings = [ledger.openingSavings];
  for (let week = 1; week <= lastWeek; week++) {
    const every = ledger.weekly.filter(({ from, to }) => from <= week && week <= to);
    const single = ledger.once.filter((row) => row.week === week);
    savings.push([...every, ...single].reduce((sum, { amount }) => sum + amount, savings[week - 1] ?? 0));
  }
  return savings;
}

describe('the ledger', () => {
  it('has the rows the story counts on', () => {
    expect(ledger.openingSavings).toBe(9600);
    expect(ledger.weekly.length + ledger.once.length).toBeGreaterThan(15);
    const ids = [...ledger.weekly, ...ledger.once].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ledger.weekly.every(({ from, to }) => from >= 1 && from <= to)).toBe(true);
  });

  it('lives on one budget at a time: no week has two rows of living, and none has none', () => {
    for (let week = 1; week <= 54; week++) {
      const living = ledger.weekly.filter(({ id, from, to }) => id.startsWith('living') && from <= week && week <= to);
      expect(living, `week ${week}`).toHaveLength(1);
    }
  });

  it('never leaves Bob with less than nothing', () => {
    expect(Math.min(...addUp(54))).toBeGreaterThan(0);
  });
});

describe('Bob’s weeks', () => {
  it('are one row for each of the 24 chapters, in order', () => {
    expect(weeks.map(({ chapter }) => chapter)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    for (const key of ['week', 'applications', 'conversations', 'interviews'] as const) {
      const values = weeks.map((row) => row[key]);
      expect(values, key).toEqual(values.toSorted((a, b) => a - b));
    }
  });

  it.each(weeks.map(({ chapter, week, savings }) => [chapter, week, savings]))(
    'chapter %i ends in week %i with savings of %i, by the ledger',
    (_, week, savings) => {
      expect(addUp(54)[week!]).toBe(savings);
    },
  );

  it('end for a reader of chapter 3 in week 1', () => {
    expect(selectBobWeeks(pickSavings(weeks), 3).map(({ week, savings }) => [week, savings])).toEqual([
      [0, 9600],
      [1, 11_700],
    ]);
  });
});

describe('Denise’s page', () => {
  it('agrees with the ledger in every week before the severance comes', () => {
    const result = workOutRunway(pages.better, '2026-02-03');
    expect(result.kind === 'line' && result.projection.balances.slice(0, 8)).toEqual(addUp(7));
  });

  it('comes to the weeks and days that its last lines and chapter 3 speak of, and names what has no number', () => {
    const workOut = (change: (row: MoneyRow) => boolean) =>
      workOutRunway({ ...pages.better, moneyOut: pages.better.moneyOut.filter(change) }, '2026-02-03');
    expect(workOut(() => true)).toMatchObject({
      projection: { lastsWeeks: 12, runsOutWeek: 13 },
      gaps: [{ label: 'Severance' }, { label: 'Unemployment' }],
    });
    expect(addDays('2026-02-03', 13 * 7)).toBe('2026-05-05');
    expect(workOut(({ id }) => id !== 'row-deposit')).toMatchObject({ projection: { runsOutWeek: 14 } });
    expect(addDays('2026-02-03', 14 * 7)).toBe('2026-05-12');
    expect(sheet.better.after).toMatch(/^What .* Twelve weeks, .* by May 5 .* by May 12 /s);
    expect(writeBobPaper(sheet.better).lines.at(-1)?.text).toBe('Lasts 12 weeks');
  });

  it('runs out in the last week of April if nobody quits anything, and what they quit buys two weeks', () => {
    const moneyOut = pages.better.moneyOut
      .filter(({ id }) => id !== 'row-deposit')
      .map((row) => ({ ...row, until: null }));
    expect(workOutRunway({ ...pages.better, moneyOut }, '2026-02-03')).toMatchObject({
      projection: { runsOutWeek: 12 },
    });
    expect([addDays('2026-02-03', 11 * 7), addDays('2026-02-03', 12 * 7)]).toEqual(['2026-04-21', '2026-04-28']);
  });

  it('spends what the ledger calls living', () => {
    const living = ledger.weekly.find(({ id }) => id === 'living-pencil');
    const result = workOutRunway(pages.better, '2026-02-03');
    const balances = result.kind === 'line' ? result.projection.balances : [];
    expect(balances[3]! - balances[2]!).toBe(560 + living!.amount);
  });
});

describe('Bob’s spreadsheet', () => {
  it('comes to the forty-nine weeks that Denise’s page takes back', () => {
    expect(workOutRunway(pages.bad, '2026-02-03')).toMatchObject({ projection: { lastsWeeks: 49 }, gaps: [] });
    expect(sheet.better.after).toContain('forty-nine');
  });

  it('counts ten weeks of the full salary, which nobody has signed for, and a January without a mortgage', () => {
    expect(pages.bad.moneyIn.find(({ id }) => id === 'severance')?.amount).toBe((84_500 / 52) * 10);
    expect(pages.bad.moneyOut.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(5000);
    expect(pages.bad.moneyOut.some(({ id }) => id === 'home' || id === 'health-plan')).toBe(false);
  });
});
