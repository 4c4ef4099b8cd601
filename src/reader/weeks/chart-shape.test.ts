import { describe, expect, test } from 'vitest';
import { chartHeight, chartWidth, countByWeek, shapeChart } from './chart-shape.ts';

describe('a chart', () => {
  const bob = [
    { week: 0, value: 9600 },
    { week: 8, value: 16145 },
    { week: 12, value: 10175 },
  ];

  test('has a scale that can be read, from nothing to above the largest value', () => {
    expect(shapeChart([bob]).ticks.map(({ value }) => value)).toEqual([0, 10000, 20000]);
    expect(shapeChart([[{ week: 3, value: 4 }]]).ticks.map(({ value }) => value)).toEqual([0, 2, 4]);
    expect(shapeChart([[]]).ticks.map(({ value }) => value)).toEqual([0, 1]);
  });

  test('stays inside its frame, and puts more higher', () => {
    const { ends, paths, weeks } = shapeChart([bob, [{ week: 20, value: 20000 }], []]);
    for (const end of ends) {
      if (!end) continue;
      expect(end.x).toBeLessThanOrEqual(chartWidth);
      expect(end.y).toBeGreaterThanOrEqual(0);
      expect(end.y).toBeLessThan(chartHeight);
    }
    expect(ends[1]!.y).toBeLessThan(ends[0]!.y);
    expect(ends[2]).toBeNull();
    expect(paths[2]).toBe('');
    expect(weeks.length).toBeLessThanOrEqual(7);
  });
});

describe('days are counted into weeks', () => {
  test('as running totals from the first day; what came before it is in week 0', () => {
    expect(countByWeek(['2026-02-01', '2026-02-05', '2026-02-17', null, 'soon'], '2026-02-03')).toEqual([
      { week: 0, value: 2 },
      { week: 1, value: 2 },
      { week: 2, value: 3 },
    ]);
  });

  test('into nothing where there is no day, or none to count from', () => {
    expect(countByWeek([null], '2026-02-03')).toEqual([]);
    expect(countByWeek(['2026-02-05'], '')).toEqual([]);
  });
});
