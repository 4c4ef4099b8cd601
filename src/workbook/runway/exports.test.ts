import { describe, expect, it } from 'vitest';
import { writeMarkdown } from './exports.ts';
import { createEmptyRunway, type MoneyRow } from './model.ts';
import { listPrintRows, writeRow } from './print-rows.ts';

const row: MoneyRow = { id: 'food', label: 'Food', amount: 264, every: 'week', from: null, until: null };

describe('a row on paper', () => {
  it.each<[Partial<MoneyRow>, string]>([
    [{}, '$264 a week'],
    [{ amount: null }, ''],
    [{ amount: 0, every: 'month' }, '$0 a month'],
    [{ from: { kind: 'week', date: null, week: 4 } }, '$264 a week, from week 4'],
    [{ until: { kind: 'date', date: '2026-05-01', week: null } }, '$264 a week, to May 1, 2026'],
    [
      { from: { kind: 'week', date: null, week: null }, until: { kind: 'date', date: '2026-02-31', week: null } },
      '$264 a week',
    ],
    [{ every: 'once' }, '$264 once, no date yet'],
    [{ every: 'once', from: { kind: 'week', date: null, week: 8 } }, '$264 once, in week 8'],
    [{ every: 'once', from: { kind: 'date', date: '2026-04-03', week: null } }, '$264 once, April 3, 2026'],
  ])('%j reads "%s"', (change, text) => {
    expect(writeRow({ ...row, ...change })).toBe(text);
  });
});

describe('the page on paper', () => {
  it('has an empty line for everything that is not known yet', () => {
    const page = listPrintRows(createEmptyRunway());
    expect(page.moneyOut).toHaveLength(7);
    expect([...page.onHand, ...page.moneyOut, ...page.moneyIn].every(({ text }) => text === '')).toBe(true);
  });
});

describe('the page as Markdown', () => {
  it('says what is known, what is not, and what came of it', () => {
    const page = createEmptyRunway();
    page.savings = 2640;
    page.countedOn = '2026-02-03';
    page.moneyOut = [row, { ...row, id: 'row-1', label: '# [a](b) <img>', amount: null }];
    page.moneyIn = [];
    expect(writeMarkdown(page, '2026-02-03')).toBe(
      [
        '### What there is',
        '- On hand: $2,640\n- Counted on: February 3, 2026',
        '### Money out',
        '- Food: $264 a week\n- \\# \\[a\\](b) \\<img\\>: not known yet',
        '### Money in',
        '- not known yet',
        '### How long it lasts',
        'On these numbers the money lasts 10 weeks, to about April 14, 2026. Week 11 can no longer be paid in full.',
        'Not counted yet: \\# \\[a\\](b) \\<img\\>.',
        '### What changes the line most',
        '- Each $100 a week of unemployment benefit, if it came for 12 weeks: about 5 weeks more. Your state sets the amount and the weeks.\n- A quarter off “Food”: about 3 weeks more.',
      ].join('\n\n'),
    );
  });
});
