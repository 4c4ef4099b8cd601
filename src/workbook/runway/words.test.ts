import { describe, expect, it } from 'vitest';
import { createEmptyRunway, type Runway } from './model.ts';
import { workOutRunway } from './rules.ts';
import { describeResult, writeDollars, writeWeeks } from './words.ts';

const today = '2026-02-03';

function createPage(change: (page: Runway) => void): Runway {
  const page = createEmptyRunway();
  page.countedOn = '2026-02-03';
  change(page);
  return page;
}

function setAmount(rows: Runway['moneyOut'], id: string, amount: number) {
  const row = rows.find((each) => each.id === id);
  if (row) row.amount = amount;
}

const say = (page: Runway, on = today) => describeResult(workOutRunway(page, on));

describe('the result in words', () => {
  it('an untouched page is asked for one thing', () => {
    expect(say(createEmptyRunway())).toEqual(['Start with what you have in the bank today. A guess is fine.']);
  });

  it('savings alone are met with the next small step', () => {
    expect(say(createPage((page) => (page.savings = 9600)))).toEqual([
      'You have $9,600. Now one thing that goes out, rent or food, and the line appears.',
    ]);
  });

  it('names weeks, day, the week that fails, and everything not counted', () => {
    const page = createPage((draft) => {
      draft.savings = 9600;
      setAmount(draft.moneyOut, 'home', 1456);
      setAmount(draft.moneyOut, 'food', 264);
    });
    expect(say(page)).toEqual([
      'On these numbers the money lasts 16 weeks, to about May 26, 2026. Week 17 can no longer be paid in full.',
      'Not counted yet: Car and gas, Utilities and phone, Health plan, Debts, Everything else, Pay that still comes in, Unemployment benefit, Final pay and vacation, Severance.',
    ]);
    expect(say(page, '2026-02-18')[0]).toContain('lasts 14 weeks more from today, to about May 26, 2026');
    expect(say(page, '2026-02-18')[1]).toBe('You counted on February 3, 2026, 2 weeks ago. When you can, count again.');
    expect(say(page, '2026-08-18')[0]).toContain('was to last to about May 26, 2026');
  });

  it.each([
    [-50, 'The count starts below zero. Today is for the first calls; the sums can wait.'],
    [0, 'On these numbers the first week is not covered in full. The first calls come before the sums.'],
    [1e8, 'On these numbers the money lasts past two years, which is as far as this line goes.'],
  ])('with savings of %i', (savings, sentence) => {
    const page = createPage((draft) => {
      draft.savings = savings;
      setAmount(draft.moneyOut, 'food', 264);
    });
    expect(say(page)[0]).toBe(sentence);
  });

  it('writes sums and weeks as people do', () => {
    expect([writeDollars(1310), writeDollars(-485.4), writeDollars(-0.2), writeWeeks(1), writeWeeks(2)]).toEqual([
      '$1,310',
      '−$485',
      '$0',
      '1 week',
      '2 weeks',
    ]);
  });
});
