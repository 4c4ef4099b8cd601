import { describe, expect, it } from 'vitest';
import { createEmptyRunway, type MoneyRow, type Runway } from './model.ts';
import { AMOUNT_LIMIT, isShort, readAmount, toWeek, toWeekly, workOutRunway } from './rules.ts';

const today = '2026-02-03';

function createRow(amount: number | null, change: Partial<MoneyRow> = {}): MoneyRow {
  return { id: 'row-1', label: 'Line', amount, every: 'week', from: null, until: null, ...change };
}

function createPage(savings: number | null, moneyOut: MoneyRow[], moneyIn: MoneyRow[] = []): Runway {
  return { savings, countedOn: '2026-02-03', moneyIn, moneyOut };
}

function workOutLine(page: Runway, on = today) {
  const result = workOutRunway(page, on);
  if (result.kind !== 'line') throw new Error(`no line: ${result.kind}`);
  return result;
}

describe('amounts', () => {
  it.each([
    [100, 100],
    [0, 0],
    [-0, 0],
    [-1490, 1490],
    [12.34, 12.34],
    [AMOUNT_LIMIT, AMOUNT_LIMIT],
    [AMOUNT_LIMIT + 1, null],
    [1e300, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [Number.NEGATIVE_INFINITY, null],
    [null, null],
  ])('%s is counted as %s', (kept, counted) => {
    expect(readAmount(kept)).toBe(counted);
  });

  it.each([
    ['week', 520, 520],
    ['two-weeks', 520, 260],
    ['twice-a-month', 520, 240],
    ['month', 520, 120],
    ['month', 1456, 336],
    ['once', 520, 0],
  ] as const)('a %s amount of %i is %i a week', (every, amount, weekly) => {
    expect(toWeekly(amount, every)).toBe(weekly);
  });
});

describe('moments', () => {
  it.each([
    [{ kind: 'date', date: '2026-02-03', week: null }, 1],
    [{ kind: 'date', date: '2026-02-09', week: null }, 1],
    [{ kind: 'date', date: '2026-02-10', week: null }, 2],
    [{ kind: 'date', date: '2026-02-02', week: null }, 0],
    [{ kind: 'date', date: '2026-01-01', week: null }, -4],
    // The clocks change on March 8: a week is still seven days.
    [{ kind: 'date', date: '2026-03-10', week: null }, 6],
    [{ kind: 'date', date: '2026-02-31', week: null }, null],
    [{ kind: 'date', date: 'soon', week: null }, null],
    [{ kind: 'date', date: null, week: null }, null],
    [{ kind: 'week', date: null, week: 8 }, 8],
    [{ kind: 'week', date: null, week: 8.9 }, 8],
    [{ kind: 'week', date: null, week: Number.NaN }, null],
    [{ kind: 'week', date: null, week: null }, null],
    [null, null],
  ] as const)('%j is week %s', (moment, week) => {
    expect(toWeek(moment, '2026-02-03')).toBe(week);
  });
});

describe('the line', () => {
  it.each([
    ['spends evenly and ends at zero on the last paid week', createPage(1000, [createRow(100)]), 10, 11],
    ['spends evenly and misses the last week by a cent', createPage(999.99, [createRow(100)]), 9, 10],
    ['spends more than there is in the first week', createPage(50, [createRow(100)]), 0, 1],
    ['starts at zero', createPage(0, [createRow(100)]), 0, 1],
    ['starts below zero', createPage(-120, [createRow(100)]), 0, 0],
    ['never runs out when as much comes in', createPage(0, [createRow(100)], [createRow(100)]), 104, null],
    ['never runs out on a zero row', createPage(10, [createRow(0)], []), null, null],
    ['counts a minus sign as the list says', createPage(1000, [createRow(-100)]), 10, 11],
    ['spreads a month over 52/12 weeks', createPage(1300, [createRow(433.33, { every: 'month' })]), 13, 14],
    ['counts decimals without losing cents', createPage(0.3, [createRow(0.1)]), 3, 4],
    ['takes nine digits', createPage(999_999_999, [createRow(999_999_999)]), 1, 2],
    ['is exact to its last week', createPage(10_400, [createRow(100)]), 104, null],
    ['runs out in its last week', createPage(10_399, [createRow(100)]), 103, 104],
  ])('%s', (_, page, lastsWeeks, runsOutWeek) => {
    const result = workOutRunway(page, today);
    if (lastsWeeks === null) {
      expect(result.kind).toBe('nothing-out');
      return;
    }
    expect(workOutLine(page).projection).toMatchObject({ lastsWeeks, runsOutWeek });
  });

  it('has 105 finite balances, rounded to the cent, even for the largest sums', () => {
    const { projection } = workOutLine(createPage(AMOUNT_LIMIT, [createRow(AMOUNT_LIMIT)], [createRow(1 / 3)]));
    expect(projection.balances).toHaveLength(105);
    expect(projection.balances.every((balance) => Number.isFinite(balance))).toBe(true);
    expect(projection.balances[1]).toBe(0.33);
  });

  it('adds a single amount in its week and only there', () => {
    const once = createRow(500, { every: 'once', from: { kind: 'week', date: null, week: 3 } });
    const { balances } = workOutLine(createPage(1000, [createRow(100)], [once])).projection;
    expect(balances.slice(0, 5)).toEqual([1000, 900, 800, 1200, 1100]);
  });

  it('begins and ends a repeated amount with the weeks it was given', () => {
    const short = createRow(100, {
      from: { kind: 'week', date: null, week: 2 },
      until: { kind: 'date', date: '2026-02-20', week: null },
    });
    const { balances } = workOutLine(createPage(1000, [short])).projection;
    expect(balances.slice(0, 6)).toEqual([1000, 1000, 900, 800, 800, 800]);
  });

  it('counts nothing for a row that ends before it begins', () => {
    const never = createRow(100, {
      from: { kind: 'week', date: null, week: 9 },
      until: { kind: 'week', date: null, week: 3 },
    });
    expect(workOutLine(createPage(1000, [never])).projection.runsOutWeek).toBeNull();
  });

  it('says when the line comes back above zero', () => {
    const late = createRow(2000, { every: 'once', from: { kind: 'week', date: null, week: 6 } });
    expect(workOutLine(createPage(300, [createRow(100)], [late])).projection).toMatchObject({
      runsOutWeek: 4,
      comesBackWeek: 6,
      lastsWeeks: 3,
    });
  });

  it('knows where between two weeks it crosses zero', () => {
    expect(workOutLine(createPage(150, [createRow(100)])).projection.exactWeeks).toBe(1.5);
  });
});

describe('the present', () => {
  it('takes the weeks since the count off what is left, and never goes below none', () => {
    const page = createPage(1000, [createRow(100)]);
    expect(workOutLine(page, '2026-02-09')).toMatchObject({ weeksLeft: 10, weeksSinceCount: 0 });
    expect(workOutLine(page, '2026-02-24')).toMatchObject({ weeksLeft: 7, weeksSinceCount: 3 });
    expect(workOutLine(page, '2027-02-24').weeksLeft).toBe(0);
  });

  it('counts from today where no day, or no real one, is kept', () => {
    for (const countedOn of [null, '', '2026-02-31', 'yesterday']) {
      expect(workOutLine({ ...createPage(1000, [createRow(100)]), countedOn }).countedOn).toBe('2026-02-03');
    }
  });

  it('takes a count dated tomorrow for a count of no weeks ago', () => {
    const page = { ...createPage(1000, [createRow(100)]), countedOn: '2026-03-01' };
    expect(workOutLine(page)).toMatchObject({ weeksSinceCount: 0, weeksLeft: 10 });
  });
});

describe('what is not known yet', () => {
  it('an untouched page asks for the savings and nothing else', () => {
    expect(workOutRunway(createEmptyRunway(), today).kind).toBe('no-savings');
  });

  it('savings that are no number count as not known', () => {
    expect(workOutRunway(createPage(Number.NaN, [createRow(1)]), today).kind).toBe('no-savings');
    expect(workOutRunway(createPage(AMOUNT_LIMIT + 1, [createRow(1)]), today)).toMatchObject({
      kind: 'no-savings',
      gaps: [{ label: 'what you have', missing: 'smaller-amount' }],
    });
  });

  it('every row without an amount is named, and so is a single amount without a date', () => {
    const page = createEmptyRunway();
    page.savings = 5000;
    page.moneyIn = [createRow(900, { label: 'Severance', every: 'once' })];
    page.moneyOut = [
      createRow(300, { label: 'Food' }),
      createRow(null, { label: 'Health plan' }),
      createRow(50, { label: 'Lessons', from: { kind: 'date', date: null, week: null } }),
      createRow(1e12, { label: 'House' }),
      createRow(null, { label: '  ' }),
    ];
    expect(workOutLine(page).gaps).toEqual([
      { label: 'Health plan', missing: 'amount' },
      { label: 'Lessons', missing: 'date' },
      { label: 'House', missing: 'smaller-amount' },
      { label: 'Severance', missing: 'date' },
    ]);
  });

  it('a zero is an answer: it needs no date and is not named', () => {
    const page = createPage(100, [createRow(10), createRow(0, { every: 'once' })]);
    expect(workOutLine(page).gaps).toEqual([]);
  });

  it('a single amount dated before the count is named and not added again', () => {
    const paid = createRow(900, {
      label: 'Final pay',
      every: 'once',
      from: { kind: 'date', date: '2026-01-30', week: null },
    });
    const line = workOutLine(createPage(1000, [createRow(100)], [paid]));
    expect(line.alreadyCounted).toEqual(['Final pay']);
    expect(line.projection.lastsWeeks).toBe(10);
  });

  it('a benefit without a last week is pointed out', () => {
    const benefit = createRow(100, { id: 'unemployment' });
    expect(workOutLine(createPage(1000, [createRow(100)], [benefit])).hasEndlessBenefit).toBe(true);
    const ended = { ...benefit, until: { kind: 'week', date: null, week: 12 } as const };
    expect(workOutLine(createPage(1000, [createRow(100)], [ended])).hasEndlessBenefit).toBe(false);
  });
});

describe('short of money', () => {
  it.each([
    ['three whole weeks', createPage(399, [createRow(100)]), true],
    ['four whole weeks', createPage(400, [createRow(100)]), false],
    ['nothing and no bill known', createPage(0, []), true],
    ['something and no bill known', createPage(1, []), false],
    ['nothing known', createPage(null, [createRow(100)]), false],
    ['past two years', createPage(0, [createRow(100)], [createRow(100)]), false],
  ])('with %s: %s', (_, page, short) => {
    expect(isShort(workOutRunway(page, today))).toBe(short);
  });
});
