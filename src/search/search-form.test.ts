// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Fragment } from './fragment.ts';
import { fragment, input, links, press, search, settle, status, tried, type, useSearch, words } from './try-search.ts';

useSearch();

describe('the search', () => {
  it('loads nothing until its field has the focus', async () => {
    const loaded = vi.fn(tried.load);
    tried.load = loaded;
    expect(loaded).not.toHaveBeenCalled();
    input().focus();
    await settle();
    expect(loaded).toHaveBeenCalled();
  });

  it('shows each result as a link with kind, title and answering sentence', async () => {
    await type('sign');
    expect(links().map((link) => link.dataset['result'])).toEqual(['advice', 'chapter', 'chapter']);
    expect(links()[0]?.textContent).toBe('Advice Should I sign?');
    expect(links()[0]?.getAttribute('href')).toBe('/advice/sign/');
    expect(status()).toBe('3 results.');
  });

  it('shows text as text, with the words marked', async () => {
    await type('sign');
    const sentence = tried.element.querySelector('.found__sentence');
    expect(sentence?.textContent).toBe('Not <b>today</b>: sign nothing.');
    expect(sentence?.querySelector('b')).toBeNull();
    expect(sentence?.querySelector('mark')?.textContent).toBe('sign');
  });

  it('links to the place in a chapter and shows its words', async () => {
    await type('sign');
    await vi.waitFor(() => expect(links()[1]?.getAttribute('href')).toBe('/chapter/one/#p-2'));
    expect(links()[1]?.parentElement?.querySelector('.found__sentence')?.textContent).toContain('they sign it');
  });

  it('shows the paragraph that a question is about', async () => {
    await type('sign table');
    const passages = () => [...tried.element.querySelectorAll('.found__passage')].map(({ textContent }) => textContent);
    // Both pages have this text here, and it is surely what is asked.
    const passage = 'pass and they sign it at the table';
    await vi.waitFor(() => expect(passages()).toEqual([passage, passage]), 2000);
    expect(links()[0]?.getAttribute('href')).toBe('/advice/sign/#p-2');
  });

  it('does not grow under a thumb when the paragraph comes late', async () => {
    const late = () => new Promise<Fragment>((resolve) => setTimeout(() => resolve(fragment), 1200));
    tried.load = async () => ({ ok: true, search: { ...search, fragment: late } });
    await type('sign table');
    await vi.waitFor(() => expect(links()[0]?.getAttribute('href')).toBe('/advice/sign/#p-2'), 4000);
    expect(tried.element.querySelectorAll('.found__passage')).toHaveLength(0);
  });

  it('keeps the focus on a result that has got its place, when the list is made anew', async () => {
    await type('sign table');
    await vi.waitFor(() => expect(links()[0]?.getAttribute('href')).toBe('/advice/sign/#p-2'), 2000);
    links()[0]!.focus();
    tried.element.querySelector('input[type=checkbox]')!.dispatchEvent(new Event('change'));
    expect(document.activeElement).toBe(links()[0]);
  });

  it('covers what a chapter says that is not read yet, until asked', async () => {
    await type('sign');
    const third = () => tried.element.querySelectorAll('.found')[2]?.textContent ?? '';
    expect(third()).toContain('Chapter 9');
    expect(third()).toContain('Forty Names');
    expect(third()).not.toContain('old boss');
    const lift = tried.element.querySelector<HTMLInputElement>('input[type=checkbox]');
    if (lift === null) throw new Error('no switch');
    lift.checked = true;
    lift.dispatchEvent(new Event('change'));
    expect(third()).toContain('old boss');
  });

  it('drops an answer that comes after the next key', async () => {
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => (release = resolve));
    tried.load = async () => ({
      ok: true,
      search: {
        ...search,
        find: async (word) => (word.includes('sign') ? slow.then(() => words['sign'] ?? []) : search.find(word)),
      },
    });
    await type('sign');
    await type('only');
    release();
    await settle();
    expect(links()).toHaveLength(1);
    expect(status()).toBe('1 result.');
  });

  it('narrows to one kind', async () => {
    await type('sign');
    const buttons = [...tried.element.querySelectorAll<HTMLButtonElement>('.search__kind')].filter(
      (button) => !button.hidden,
    );
    expect(buttons.map((button) => button.textContent)).toEqual(['All', 'Advice', 'Chapters']);
    buttons[2]?.click();
    expect(links()).toHaveLength(2);
    expect(status()).toBe('2 results.');
    expect(buttons[2]?.getAttribute('aria-pressed')).toBe('true');
    await type('only');
    expect(links()).toHaveLength(1);
    expect(tried.element.querySelector<HTMLElement>('.search__kinds')?.hidden).toBe(true);
  });

  it('is moved through with the arrows, and Enter goes to the first result', async () => {
    input().focus();
    await type('sign');
    press('ArrowDown');
    expect(document.activeElement).toBe(links()[0]);
    press('ArrowDown');
    expect(document.activeElement).toBe(links()[1]);
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(input());
    tried.element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(document.activeElement).toBe(links()[0]);
  });

  it('says what it mended', async () => {
    words['severance'] = [{ id: 'sign', score: 1, words: [3] }];
    await type('sevrance');
    expect(tried.element.querySelector('.search__mended')?.textContent).toContain(
      'No page has “sevrance”. These are for severance.',
    );
    expect(status()).toContain('with a word mended');
  });

  it('that finds nothing says so and offers pages that exist', async () => {
    await type('xylophone');
    expect(links()).toHaveLength(0);
    expect(status()).toBe('Nothing found.');
    expect([...tried.element.querySelectorAll('.search__nothing a')].map((link) => link.getAttribute('href'))).toEqual([
      '/chapter/one/',
      '/search/#everything',
    ]);
  });

  it('offers the nearest words where none is near enough to be meant', async () => {
    await type('sevarants');
    expect(tried.element.querySelector('.search__mended')?.textContent).toBe('Did you mean severance?');
    tried.element.querySelector<HTMLButtonElement>('.search__mended button')?.click();
    expect(input().value).toBe('severance');
  });

  it('empties with its field', async () => {
    await type('sign');
    await type('');
    expect(links()).toHaveLength(0);
    expect(status()).toBe('');
  });

  it('under the dev server says where it works', async () => {
    tried.load = async () => ({ ok: false, reason: 'dev' });
    await type('sign');
    expect(status()).toContain('Search works on the built site');
  });

  it('that cannot be loaded says so', async () => {
    tried.load = async () => ({ ok: true, search: { ...search, find: () => Promise.reject(new Error('gone')) } });
    await type('sign');
    expect(status()).toContain('could not be loaded');
  });
});
