import { describe, expect, it } from 'vitest';
import { chooseStep, drawArea, drawPath, selectBobWeeks, shapeChart } from './chart-geometry.ts';
import { projectBalances, type Flow } from './rules.ts';

function createFlow(amount: number): Flow {
  const row = { id: 'row-1', label: 'Line', amount, every: 'week', from: null, until: null } as const;
  return { row, amount, first: 1, last: 104 };
}

const bobWeeks = [
  { chapter: 1, week: 0, savings: 9600 },
  { chapter: 2, week: 0, savings: 9600 },
  { chapter: 3, week: 1, savings: 11_700 },
  { chapter: 4, week: 2, savings: 10_770 },
];

describe('Bob’s weeks', () => {
  it.each([
    [0, []],
    [2, [0]],
    [3, [0, 1]],
    [24, [0, 1, 2]],
  ])('up to chapter %i end with what that chapter tells', (chapter, weeks) => {
    expect(selectBobWeeks(bobWeeks, chapter).map(({ week }) => week)).toEqual(weeks);
  });

  it('show the last chapter of a week that has two', () => {
    expect(selectBobWeeks(bobWeeks, 2)[0]?.chapter).toBe(2);
  });
});

describe('steps of the axis', () => {
  it.each([
    [11_700, 5000],
    [9600, 5000],
    [8000, 2000],
    [100, 50],
    [3, 1],
    [0.4, 0.1],
    [999_999_999, 500_000_000],
    [0, 1],
    [Number.NaN, 1],
  ])('over %s are %s', (span, step) => {
    expect(chooseStep(span, 4)).toBe(step);
  });
});

describe('the drawing', () => {
  it.each([
    ['an ordinary line', 1000, -100],
    ['one that never runs out', 1000, 100],
    ['one that starts below zero', -500, -100],
    ['one that starts at zero', 0, -100],
    ['one of nothing at all', 0, 0],
    ['one of nine digits', 999_999_999, -999_999_999],
  ])('keeps %s inside its field, at 320 pixels and at 800', (_, savings, amount) => {
    const projection = projectBalances(savings, [createFlow(amount)]);
    for (const width of [240, 320, 800]) {
      const shape = shapeChart(projection, selectBobWeeks(bobWeeks, 3), width);
      const points = [...shape.line.flat(), ...shape.bob, ...(shape.zero ? [shape.zero] : [])];
      expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      expect(points.every(({ x }) => x >= shape.left && x <= shape.right + 0.01)).toBe(true);
      expect(points.every(({ y }) => y >= shape.top - 0.01 && y <= shape.bottom + 0.01)).toBe(true);
      expect(shape.moneyTicks.length).toBeLessThanOrEqual(6);
      expect(shape.weekTicks.every(({ x }, i) => i === 0 || x - (shape.weekTicks[i - 1]?.x ?? 0) >= 40)).toBe(true);
    }
  });

  it('ends a little after the money and marks where it crosses zero', () => {
    const shape = shapeChart(projectBalances(1050, [createFlow(-100)]), [], 600);
    expect(shape.lastWeek).toBe(14);
    expect(shape.zero?.y).toBe(shape.zeroY);
    expect(shape.zero?.x).toBeCloseTo(shape.left + ((shape.right - shape.left) * 10.5) / 14);
  });

  it('grows to hold Bob’s weeks only when they are asked for', () => {
    const projection = projectBalances(100, [createFlow(-100)]);
    const late = [{ chapter: 17, week: 16, savings: 7655 }];
    expect(shapeChart(projection, [], 600).lastWeek).toBe(8);
    expect(shapeChart(projection, late, 600).lastWeek).toBe(17);
  });

  it('lets a steep fall leave the field at its floor, on the same slope', () => {
    const shape = shapeChart(projectBalances(1000, [createFlow(-1000)]), [], 600);
    expect(shape.line).toHaveLength(1);
    expect(shape.line[0]?.[0]?.y).toBe(shape.top);
    const end = shape.line[0]?.at(-1);
    expect(end?.y).toBeCloseTo(shape.bottom);
    expect(end?.x).toBeCloseTo(shape.left + ((shape.right - shape.left) * 1.15) / 8);
  });

  it('takes the line up again where it comes back', () => {
    const late: Flow = { ...createFlow(9000), first: 3, last: 3 };
    late.row = { ...late.row, every: 'once' };
    const shape = shapeChart(projectBalances(1000, [createFlow(-2000), late]), [], 600);
    expect(shape.line).toHaveLength(2);
    expect(shape.line[1]?.[0]?.y).toBeCloseTo(shape.bottom);
    expect(drawArea(shape.line[1] ?? [], shape.zeroY)).toMatch(/^M.*Z$/);
    expect(drawArea([], 0)).toBe('');
  });

  it('writes a path to a tenth of a pixel', () => {
    expect(drawPath([])).toBe('');
    expect(
      drawPath([
        { x: 1, y: 2.04 },
        { x: 3.26, y: 4 },
      ]),
    ).toBe('M1 2L3.3 4');
  });
});
