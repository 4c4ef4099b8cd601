import { expect, it } from 'vitest';
import { adviseSite } from './parts.ts';

const site = { id: 'a', name: 'State job bank', goodFor: '', alert: '', isOn: null, lookedOn: null };

it.each([
  ['an empty line is left in peace', { ...site, name: '' }, 0],
  ['without an alert: set one', site, 1],
  ['with an alert, but without its words: write them down', { ...site, isOn: 'on' }, 1],
  ['with both: nothing to say', { ...site, isOn: 'on', alert: 'order lead, Tolliver' }, 0],
  ['given up: nothing to say', { ...site, isOn: 'none' }, 0],
])('%s', (_name, row, count) => {
  expect(adviseSite(row)).toHaveLength(count);
});
