import { describe, expect, it, test } from 'vitest';
import { listLaterScripts, listScripts, listStaticImports, weighChapter } from './measure-weight.ts';
import { listFiles, readAsset, readPages, selectChapters } from './read-build.ts';

const pages = readPages();
const chapters = selectChapters(pages);

it('finds the chapters that were built', () => {
  expect(chapters.length).toBeGreaterThanOrEqual(3);
});

// The budgets of docs/architecture.md, "Weight".
describe.each(chapters.map((page) => [page.address, page] as const))('%s', (_, page) => {
  const weight = weighChapter(page);

  it('weighs at most three times its text', () => {
    expect(weight.ratio).toBeLessThanOrEqual(3);
  });

  it('asks for one script with its text, and for one more long after', () => {
    const now = listScripts(page);
    expect(now).toHaveLength(1);
    expect(listLaterScripts(page).filter((address) => !now.includes(address))).toHaveLength(1);
    expect(weight.later).toBeGreaterThan(1000);
    expect(weight.later).toBeLessThanOrEqual(6000);
  });

  it('loads at most 8 kB of script before an exercise is in view', () => {
    expect(weight.script).toBeLessThanOrEqual(8000);
  });

  it('has at most 200 elements beside the text', () => {
    expect(weight.elements).toBeLessThanOrEqual(200);
  });

  it('asks for no file before the first paint: its styles stand in the page, an exercise’s where the exercise stands', () => {
    const asked = [...page.document.querySelectorAll('link[rel=stylesheet], link[rel=preload], script[src]')];
    const early = asked.filter((element) => !element.closest('.prose, noscript'));
    expect(early).toHaveLength(0);
  });

  it('holds React back until an exercise is in view, and has none without an exercise', () => {
    const scripts = listScripts(page).map((address) => readAsset(address)!.toString('utf8'));
    expect(scripts.filter((source) => /react\.(?:transitional\.)?element|createRoot|hydrateRoot/.test(source))).toEqual(
      [],
    );
    expect(page.document.querySelectorAll('astro-island')).toHaveLength(0);
    expect(page.document.querySelectorAll('book-exercise[ssr]:empty')).toHaveLength(
      page.document.querySelectorAll('.exercise').length,
    );
  });
});

it('keeps the upright and the italic within 60 kB together', () => {
  const fonts = listFiles('_astro/literata-text*.woff2');
  expect(fonts).toHaveLength(2);
  expect(fonts.reduce((sum, file) => sum + readAsset(`/${file}`)!.length, 0)).toBeLessThanOrEqual(60_000);
});

test.each([
  ['import{a as b}from"./x.js";import"./y.js";b()', ['./x.js', './y.js']],
  ['var a=1;import c,{d}from"./x.js";export*from"./z.js"', ['./x.js', './z.js']],
  ['const a=()=>import("./later.js")', []],
])('imports of %s are read as %j', (source, expected) => {
  expect(listStaticImports(source)).toEqual(expected);
});
