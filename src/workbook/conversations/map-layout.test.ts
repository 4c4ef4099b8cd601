import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseForMap, layOutMap } from './map-layout.ts';

const person = (id: string, ledBy: string | null = null) => ({ id, name: id, ledBy });
const draw = (...people: ReturnType<typeof person>[]) =>
  layOutMap(people).map(
    ({ id, depth, from, closesCircle }) => `${'-'.repeat(depth)}${id}<${String(from)}${closesCircle ? '*' : ''}`,
  );

describe('the map', () => {
  it.each([
    [
      'a chain',
      [person('ray'), person('odessa', 'ray'), person('al', 'odessa')],
      ['-ray<null', '--odessa<0', '---al<1'],
    ],
    [
      'two under one, in the list’s order',
      [person('b', 'a'), person('a'), person('c', 'a')],
      ['-a<null', '--b<0', '--c<0'],
    ],
    ['an id that nobody has is the reader', [person('a', 'gone')], ['-a<null']],
    ['somebody who named themselves', [person('a', 'a')], ['-a<null']],
    ['a circle of two', [person('a', 'b'), person('b', 'a')], ['-a<null*', '--b<0']],
    ['a circle with a tail', [person('t', 'a'), person('a', 'b'), person('b', 'a')], ['-t<null*', '-a<null*', '--b<1']],
  ])('%s', (_name, people, lines) => {
    expect(draw(...people)).toEqual(lines);
  });

  it('whoever names whom: everybody stands on it once, and beneath the one they came from', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(30), { nil: null }), { maxLength: 30 }), (leaders) => {
        const people = leaders.map((leader, i) => person(String(i), leader === null ? null : String(leader)));
        const lines = layOutMap(people);
        expect(lines.map(({ id }) => id).toSorted()).toEqual(people.map(({ id }) => id).toSorted());
        lines.forEach(({ from, depth }, index) => {
          if (from === null) return expect(depth).toBe(1);
          expect(from).toBeLessThan(index);
          expect(depth).toBe(lines[from]!.depth + 1);
        });
      }),
    );
  });

  it('a chain of five hundred is drawn', () => {
    const people = Array.from({ length: 500 }, (_, i) => person(String(i), i === 0 ? null : String(i - 1)));
    expect(layOutMap(people).at(-1)?.depth).toBe(500);
  });

  it('shows whoever stands on a path, and leaves the rest in the list', () => {
    const people = [
      person('ray'),
      person('odessa', 'ray'),
      person('talked'),
      person('only in the list'),
      person('lost', 'gone'),
      { ...person('x', 'ray'), name: ' ' },
    ];
    expect(chooseForMap(people, new Set(['talked'])).map(({ id }) => id)).toEqual(['ray', 'odessa', 'talked']);
  });
});
