import { expect, test } from 'vitest';
import { firstDoors, orderDoors } from './order-doors.ts';
import type { Stage } from './model.ts';

const doors = ['story', 'wait', 'not-now', 'questions', 'workbook', 'beside', 'hr'];

test.each(Object.keys(firstDoors) as Stage[])('for "%s" every door is there once, the named ones first', (stage) => {
  const ordered = orderDoors(doors, stage);
  expect([...ordered].sort()).toEqual([...doors].sort());
  expect(ordered.slice(0, firstDoors[stage].length)).toEqual(firstDoors[stage]);
});

test('who says nothing finds them as they stand', () => {
  expect(orderDoors(doors, 'unsaid')).toEqual(doors);
});
