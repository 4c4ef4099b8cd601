import { describe, expect, it } from 'vitest';
import { projectBalances, type Flow } from './rules.ts';
import { listWeeks } from './week-rows.ts';

function project(savings: number, amount: number) {
  const row = { id: 'row-1', label: 'Line', amount, every: 'week', from: null, until: null } as const;
  const flow: Flow = { row, amount: -amount, first: 1, last: 104 };
  return projectBalances(savings, [flow]);
}

describe('the line as a table', () => {
  it('lists every week of a short line and three after it', () => {
    const rows = listWeeks(project(300, 100), '2026-02-03', []);
    expect(rows.map(({ week }) => week)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(rows[3]).toEqual({ week: 3, day: 'February 24, 2026', balance: 0, bob: null });
  });

  it('lists every fourth week of a long line, and the one that fails', () => {
    expect(listWeeks(project(3000, 100), '2026-02-03', []).map(({ week }) => week)).toEqual([
      0, 4, 8, 12, 16, 20, 24, 28, 31, 32,
    ]);
  });

  it('goes as far as Bob does when he is asked for', () => {
    const bob = [{ chapter: 17, week: 16, savings: 7655 }];
    expect(listWeeks(project(100, 100), '2026-02-03', bob).at(-1)).toMatchObject({ week: 16, bob: 7655 });
  });
});
