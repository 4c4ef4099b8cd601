import { expect, it } from 'vitest';
import { listOverdue } from '#book/list-overdue.ts';

it('nothing is overdue on the day before the first review, and everything with a date is, long after', () => {
  const all = listOverdue('.', '2099-01-01');
  expect(all.length).toBeGreaterThan(20);
  const first = all.map(({ reviewBy }) => reviewBy).sort()[0]!;
  expect(listOverdue('.', first)).toEqual([]);
  expect(all.some(({ file }) => file === 'content/evidence.yaml')).toBe(true);
  expect(all.some(({ what }) => what === 'When and how do I file for unemployment?')).toBe(true);
});
