import { describe, expect, it } from 'vitest';
import { listMilestones } from './rules.ts';

describe('the three days', () => {
  it('are counted with the first day as day 1', () => {
    expect(listMilestones('2026-08-10')).toEqual([
      { count: 30, day: '2026-09-08' },
      { count: 60, day: '2026-10-08' },
      { count: 90, day: '2026-11-07' },
    ]);
  });
  it.each([[null], [''], ['2026-02-31'], ['soon']])('are not guessed from %s', (day) => {
    expect(listMilestones(day)).toEqual([]);
  });
});
