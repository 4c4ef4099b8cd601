import { describe, expect, it } from 'vitest';
import { describeChange } from './change-words.ts';
import { compareChanges, pickLargest } from './changes.ts';
import type { MoneyRow, Runway } from './model.ts';

const today = '2026-02-03';

function createRow(label: string, amount: number | null, change: Partial<MoneyRow> = {}): MoneyRow {
  return { id: `row-${label}`, label, amount, every: 'week', from: null, until: null, ...change };
}

function createPage(savings: number | null, moneyOut: MoneyRow[], moneyIn: MoneyRow[] = []): Runway {
  return { savings, countedOn: '2026-02-03', moneyIn, moneyOut };
}

const page = createPage(
  4000,
  [createRow('Rent', 300), createRow('Food', 200)],
  [createRow('Pay', 100), createRow('Severance', 2000, { every: 'once', from: { kind: 'week', date: null, week: 4 } })],
);

describe('what changes the line', () => {
  it('tries every row once each way and sorts by size', () => {
    const changes = compareChanges(page, today);
    // 4000 + 2000 at 400 a week: 15 weeks.
    expect(changes.map(({ kind, label, weeks }) => [kind, label, Math.round(weeks * 100) / 100])).toEqual([
      ['lost', 'Severance', -5],
      ['cut', 'Rent', 3.46],
      ['lost', 'Pay', -3],
      ['benefit', '', 3],
      ['cut', 'Food', 2.14],
      ['late', 'Pay', -1],
    ]);
  });

  it('says each row once, and at most three', () => {
    expect(pickLargest(compareChanges(page, today)).map(describeChange)).toEqual([
      'Without “Severance”: about 5 weeks less.',
      'A quarter off “Rent”: about 3 weeks more.',
      'Without “Pay”: about 3 weeks less.',
    ]);
  });

  it('an amount that comes four weeks late matters when the money is gone before it', () => {
    const tight = createPage(
      500,
      [createRow('Rent', 100)],
      [createRow('Severance', 900, { every: 'once', from: { kind: 'week', date: null, week: 4 } })],
    );
    const late = compareChanges(tight, today).find(({ kind }) => kind === 'late');
    expect(late?.weeks).toBe(-9);
    expect(late && describeChange(late)).toBe('“Severance” four weeks late: about 9 weeks less.');
  });

  it('offers the sample benefit only where none is on the page', () => {
    const benefit = createRow('Benefit', 50, { id: 'unemployment' });
    const kinds = (moneyIn: MoneyRow[]) => compareChanges({ ...page, moneyIn }, today).map(({ kind }) => kind);
    expect(kinds([])).toContain('benefit');
    expect(kinds([{ ...benefit, amount: null }])).toContain('benefit');
    expect(kinds([benefit])).not.toContain('benefit');
  });

  it('says when a change carries the line past two years, and when one brings it back', () => {
    const even = createPage(1000, [createRow('Rent', 105)], [createRow('Pay', 90)]);
    const cut = compareChanges(even, today).find(({ kind }) => kind === 'cut');
    expect(cut && describeChange(cut)).toBe('A quarter off “Rent”: the line goes past two years.');
    const safe = createPage(1000, [createRow('Rent', 100)], [createRow('Pay', 100)]);
    const lost = compareChanges(safe, today).find(({ kind }) => kind === 'lost');
    expect(lost && describeChange(lost)).toBe('Without “Pay”: at least 94 weeks less.');
  });

  it.each([
    ['no savings known', createPage(null, [createRow('Rent', 100)])],
    ['savings that are no number', createPage(Number.NaN, [createRow('Rent', 100)])],
    ['nothing that goes out', createPage(100, [])],
  ])('has nothing to say with %s', (_, empty) => {
    expect(pickLargest(compareChanges(empty, today))).toEqual([]);
  });

  it('keeps quiet about less than half a week', () => {
    expect(pickLargest(compareChanges(createPage(100, [createRow('Rent', 100)]), today))).toEqual([]);
  });
});
