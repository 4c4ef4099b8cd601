import { expect, test } from 'vitest';
import { isFirstOfState, spellOutStates } from './state-codes.ts';

test.each([
  ['unemployment nc', 'unemployment north carolina'],
  ['nc unemployment weeks', 'north carolina unemployment weeks'],
  ['final paycheck in oh', 'final paycheck in ohio'],
  ['warn act pa', 'warn act pennsylvania'],
  ['laid off in la what now', 'laid off in louisiana what now'],
  ['severance dc', 'severance district of columbia'],
  ['unemployment washington dc', 'unemployment district of columbia'],
  ['va unemployment', 'virginia unemployment'],
  ['unemployment nm', 'unemployment new mexico'],
])('%s', (typed, meant) => {
  expect(spellOutStates(typed.split(' ')).join(' ')).toBe(meant);
});

test.each([
  'how do i tell my ma',
  'fired in or out',
  'small co no severance',
  'ca',
  'is it ok',
  'lost my id',
  'ma lost her job',
  'benefits from va',
  'cobra 2400 mo',
  'wi fi interview',
])('%s stays as it is', (typed) => {
  expect(spellOutStates(typed.split(' ')).join(' ')).toBe(typed);
});

test('the first word of a longer name is told from one that stands alone', () => {
  expect(isFirstOfState(0, ['north', 'carolina'])).toBe(true);
  expect(isFirstOfState(0, ['north', 'side'])).toBe(false);
});
