// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { input, page, search, status, tried, type, useSearch } from './try-search.ts';

useSearch();

describe('words of crisis', () => {
  it('bring 988 before any result, and before anything is loaded', () => {
    tried.load = () => new Promise(() => undefined);
    input().value = 'i cant go on';
    input().dispatchEvent(new Event('input', { bubbles: true }));
    const box = tried.element.querySelector('.crisis');
    expect(box?.querySelector('a')?.getAttribute('href')).toBe('tel:988');
    expect(status()).toMatch(/^Call or text 988\./);
    const list = tried.element.querySelector('.search__results');
    expect(
      box !== null && list !== null && (box.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    ).toBe(true);
  });

  it('are said aloud, with the results after them', async () => {
    await type('end it, sign');
    expect(status()).toMatch(/^Call or text 988\. 3 results\.$/);
  });

  it('need not be known: 988 stands also where the page about such a night answers best, and goes with the next answer', async () => {
    const box = () => tried.element.querySelector<HTMLElement>('.crisis')?.parentElement;
    const night = { ...page('night', 'advice', 'Too much?'), url: '/advice/when-its-too-much/' };
    const known = { ...search, pages: new Map([...search.pages, ['night', night]]) };
    const find = async (word: string) =>
      word.includes('barn') ? [{ id: 'night', score: 1, words: [1] }] : search.find(word);
    tried.load = async () => ({ ok: true, search: { ...known, find } });
    await type('barn');
    expect(box()?.hidden).toBe(false);
    expect(status()).toMatch(/^Call or text 988\. 1 result\.$/);
    await type('sign');
    expect(box()?.hidden).toBe(true);
    await type('barn');
    await type('');
    expect(box()?.hidden).toBe(true);
  });

  it('go when they go', async () => {
    await type('end it');
    await type('end date');
    expect(tried.element.querySelector('.crisis')?.parentElement?.hidden).toBe(true);
  });
});
