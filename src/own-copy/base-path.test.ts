import { describe, expect, test } from 'vitest';
import { listTops, moveHtml, moveText } from './base-path.ts';

const tops = listTops(['index.html', 'read/index.html', 'read/yes/index.html', '_astro/a.js', 'sw.js', '404.html']);
const base = '/book/';

test('the tops of a build are its first names', () => {
  expect(tops).toEqual(['404.html', '_astro', 'read', 'sw.js']);
});

describe('in a page', () => {
  test.each([
    ['<a href="/">', '<a href="/book/">'],
    ['<style>a{src:url(/_astro/a.woff2)}</style>', '<style>a{src:url(/book/_astro/a.woff2)}</style>'],
    ['<a href="/read/yes/#x">', '<a href="/book/read/yes/#x">'],
    ['<div data-base="/">', '<div data-base="/book/">'],
    [
      '<astro-island props="{&quot;href&quot;:[0,&quot;/read/yes/&quot;]}">',
      '<astro-island props="{&quot;href&quot;:[0,&quot;/book/read/yes/&quot;]}">',
    ],
    ['<script>import("/_astro/a.js")</script>', '<script>import("/book/_astro/a.js")</script>'],
    [
      '<script type="speculationrules">{"href_matches":"/*"}</script>',
      '<script type="speculationrules">{"href_matches":"/book/*"}</script>',
    ],
    ['<a href="https://x.example/read/">', '<a href="https://x.example/read/">'],
    ['<a href="//x.example/">', '<a href="//x.example/">'],
    ['<p>either/or, "/read" as text</p>', '<p>either/or, "/read" as text</p>'],
  ])('%s', (html, moved) => {
    expect(moveHtml(html, base, tops)).toBe(moved);
  });
});

describe('in a script', () => {
  test.each([
    ['fetch(`/read/${a}/`)', 'fetch(`/book/read/${a}/`)'],
    ["register('/sw.js')", "register('/book/sw.js')"],
    ['a.split("/")', 'a.split("/")'],
    ['/read/.test(a)', '/read/.test(a)'],
    ['"/reading/"', '"/reading/"'],
    ['href:"/#not-now"', 'href:"/book/#not-now"'],
  ])('%s', (script, moved) => {
    expect(moveText(script, base, tops)).toBe(moved);
  });
});
