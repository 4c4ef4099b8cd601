import { expect, it } from 'vitest';
import { advisePlace } from './parts.ts';

const place = { id: 'a', name: 'Lakeline', why: '', monday: '', who: '', next: '' };

it.each([
  ['an empty line is left in peace', { ...place, name: ' ' }, []],
  ['what has a next step needs none', { ...place, next: 'call Al' }, []],
  ['known people and Mondays leave nothing to say', { ...place, who: 'Al', monday: 'forty cases of pads' }, []],
])('%s', (_name, row, said) => {
  expect(advisePlace(row)).toEqual(said);
});

it('asks for a person before it asks about a Monday', () => {
  expect(advisePlace(place)[0]).toMatch(/^Who works there/);
  expect(advisePlace({ ...place, who: 'Al' })[0]).toMatch(/what a Monday is like/);
});
