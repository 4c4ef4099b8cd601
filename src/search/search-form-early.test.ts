// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListedPage } from './page-list.ts';
import { fragment, links, page, pages, search, settle, status, tried, type, useSearch } from './try-search.ts';

useSearch();

describe('while the index is still on its way', () => {
  let arrive: () => void;

  /** The index comes with arrive(); until then what was learned of "sign" answers, for the first page of the list. */
  function learn(weight: number, listed: readonly ListedPage[] = pages): void {
    const index = new Promise<void>((resolve) => (arrive = resolve));
    const learned = { idf: 4, weights: new Map([[0, weight]]) };
    tried.load = async () => ({
      ok: true,
      search: {
        ...search,
        pages: new Map(listed.map((one) => [one.id, one])),
        isIndexThere: () => false,
        find: (word) => index.then(() => search.find(word)),
        classifier: {
          bias: new Map([
            [0, 0],
            [1, 0],
          ]),
          read: async (features) => new Map(features.includes('sign') ? [['sign', learned]] : []),
        },
      },
    });
  }

  beforeEach(() => learn(9));

  it('shows what is most asked for at once, and the whole answer when it is there', async () => {
    await type('sign');
    expect(links().map((link) => link.getAttribute('href'))).toEqual(['/advice/sign/']);
    expect(status()).toBe('Looking…');
    arrive();
    await settle();
    expect(links()).toHaveLength(3);
    expect(status()).toBe('3 results.');
  });
  it('keeps 988 that the early answer brought, though the whole one ranks another page first', async () => {
    const night = { ...page('night', 'advice', 'Too much?'), url: '/advice/when-its-too-much/' };
    learn(0.4, [night, ...pages]);
    const isHidden = () => tried.element.querySelector<HTMLElement>('.crisis')?.parentElement?.hidden;
    await type('sign');
    expect(links()[0]?.getAttribute('href')).toBe(night.url);
    expect(isHidden()).toBe(false);
    arrive();
    await settle();
    expect(links()[0]?.getAttribute('href')).toBe('/advice/sign/');
    expect(isHidden()).toBe(false);
    expect(status()).toMatch(/^Call or text 988\./);
    await type('table');
    expect(isHidden()).toBe(true);
  });
  it('keeps the focus on a result that was chosen meanwhile', async () => {
    await type('sign');
    links()[0]!.focus();
    arrive();
    await settle();
    expect(document.activeElement).toBe(links()[0]);
    expect(links()[0]!.getAttribute('href')).toBe('/advice/sign/');
  });
  it('looks for no place while more is on its way', async () => {
    const loaded = await tried.load();
    const read = vi.fn(async () => fragment);
    if (loaded.ok) tried.load = async () => ({ ok: true, search: { ...loaded.search, fragment: read } });
    await type('sign');
    expect(links()).toHaveLength(1);
    // Longer than a place is waited for.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(read).not.toHaveBeenCalled();
    arrive();
    await vi.waitFor(() => expect(read).toHaveBeenCalled(), 2000);
  });
  it('waits where nobody was seen to ask so', async () => {
    await type('zeppelin');
    expect(links()).toHaveLength(0);
    expect(status()).toBe('Looking…');
    arrive();
    await settle();
    expect(status()).toBe('Nothing found.');
  });
  it('lets an early answer stand when the index cannot be had', async () => {
    const loaded = await tried.load();
    if (loaded.ok)
      tried.load = async () => ({
        ok: true,
        search: { ...loaded.search, find: () => Promise.reject(new Error('gone')) },
      });
    await type('sign');
    expect(links()).toHaveLength(1);
    expect(status()).not.toContain('could not');
    expect(status()).not.toBe('Looking…');
  });
});
