import { expect, test } from 'vitest';
import { readWays, removeWays } from './read-ways.ts';

const words =
  '<search-words hidden id="search-words" data-answer="a > b"> how long. what&#39;s a release <search-part data-of="rent">. can&#39;t pay. R&amp;D &lt;2 &quot;x&quot;</search-part><search-part data-of="2">. evicted</search-part> </search-words>';
const page = `<main><p>Text.</p>${words}</main>`;

test('the ways of asking for a page and for its parts', () => {
  const { page: whole, parts } = readWays(page);
  expect(whole).toEqual(['how long', "what's a release"]);
  expect([...parts]).toEqual([
    ['rent', ["can't pay", 'R&D <2 "x"']],
    ['2', ['evicted']],
  ]);
});

test('a page without any', () => {
  expect(readWays('<main></main>')).toEqual({ page: [], parts: new Map() });
});

test('nothing of them is left to a reader', () => {
  expect(removeWays(page)).toBe('<main><p>Text.</p></main>');
});
