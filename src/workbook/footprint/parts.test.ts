import { expect, it } from 'vitest';
import { adviseTrace, footprintParts } from './parts.ts';

const trace = { id: 'a', where: 'page 2', what: 'a letter about gutters', verdict: null, done: null };

it.each([
  ['an empty line is left in peace', { ...trace, what: ' ' }, []],
  ['a find without a verdict', trace, ['One word is enough: keep, fix, lock or lose.']],
  ['something kept', { ...trace, verdict: 'keep' }, []],
  ['what is done', { ...trace, verdict: 'lose', done: 'done' }, []],
])('%s', (_name, row, said) => {
  expect(adviseTrace(row)).toEqual(said);
});

it('what is to go is photographed first', () => {
  expect(adviseTrace({ ...trace, verdict: 'lose' })[0]).toMatch(/picture of it first/);
});

it('no tick stands twice: all of them are kept under one key', () => {
  const ids = footprintParts.flatMap((part) => (part.kind === 'ticks' ? part.items.map(({ id }) => id) : []));
  expect(new Set(ids).size).toBe(ids.length);
});
