import { describe, expect, it } from 'vitest';
import { makeRowId } from '#workbook/shell/rows.ts';
import type { Name } from './model.ts';
import { addFound, adviseList, adviseName, countRings, isKnown } from './rules.ts';

const ray: Name = {
  id: 'a',
  name: 'Ray Tillotson',
  ring: 'barely',
  place: 'Lima',
  why: 'Nine years on the phone',
  message: '',
};
const many = (ring: Name['ring'], count: number) =>
  Array.from({ length: count }, (_, i) => ({ ...ray, id: `${String(ring)}${String(i)}`, ring }));

it('counts by ring, and leaves out lines without a name', () => {
  expect(countRings([ray, { ...ray, ring: null }, { ...ray, name: ' ' }])).toEqual({
    close: 0,
    dormant: 0,
    barely: 1,
    none: 1,
  });
});

describe('the list', () => {
  it.each([
    ['empty: begin with one', [], /whose voice/],
    ['only close ones (E61)', many('close', 5), /a little way off/],
    ['nobody from before (E117, E119)', [...many('close', 3), ...many('barely', 2)], /two years ago/],
    ['four: nothing yet', many('close', 4), null],
    ['of all kinds', [...many('close', 3), ...many('dormant', 1), ...many('barely', 2)], null],
  ])('%s', (_name, people, said) => {
    const sentence = adviseList(people);
    if (said === null) expect(sentence).toBeNull();
    else expect(sentence).toMatch(said);
  });
});

describe('a name', () => {
  it.each([
    ['with a why', {}, []],
    ['a company', { name: 'Springfield Valve Co.' }, [/can’t call a pump/]],
    ['no why and no message', { why: '' }, [/Why them/]],
    ['a message that asks', { message: 'Are you hiring? Here is my resume.' }, [/only hello/]],
    ['a message that says it is not asking', { message: 'I’m not asking you for a job. How is the knee?' }, []],
    ['nothing at all', { name: '' }, []],
  ])('%s', (_name, change, said) => {
    expect(adviseName({ ...ray, ...change })).toEqual(said.map((one) => expect.stringMatching(one) as string));
  });
});

describe('taking people over', () => {
  const draw = (people: readonly Name[]) => makeRowId(people, Math.random);
  it('makes no doubles, in the list or among themselves', () => {
    const found = [
      { name: 'RAY  TILLOTSON', place: '' },
      { name: 'Odessa Boone', place: 'Food bank' },
      { name: 'Odessa Boone', place: 'Food bank' },
      { name: 'Ray Tillotson', place: 'Toledo' },
    ];
    const people = addFound([ray], found, draw);
    expect(people.map(({ name, place }) => `${name}, ${place}`)).toEqual([
      'Ray Tillotson, Lima',
      'Odessa Boone, Food bank',
      'Ray Tillotson, Toledo',
    ]);
    expect(new Set(people.map(({ id }) => id)).size).toBe(3);
    expect(isKnown({ name: 'ray tillotson', place: 'Dispatcher, Lima' }, [ray])).toBe(true);
  });
});
