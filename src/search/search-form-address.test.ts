// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { input, links, place, settle, status, type, useSearch, tried } from './try-search.ts';

useSearch();

describe('the address', () => {
  it('never holds what is typed', async () => {
    await type('my secret');
    expect(window.location.href).not.toContain('secret');
  });

  it('is read where the search has a page of its own', async () => {
    window.history.replaceState(null, '', '/search/#q=sign');
    place({ 'data-reads-address': '' });
    await settle();
    expect(input().value).toBe('sign');
    expect(links()).toHaveLength(3);
  });

  it('loses a query that would be sent to the host', async () => {
    window.history.replaceState(null, '', '/search/?q=sign');
    place({ 'data-reads-address': '' });
    await settle();
    expect(window.location.search).toBe('');
    expect(links()).toHaveLength(3);
  });

  it('loses an old query when another is typed', async () => {
    window.history.replaceState(null, '', '/search/#q=sign');
    place({ 'data-reads-address': '' });
    await settle();
    await type('only');
    expect(window.location.hash).toBe('');
  });

  it('is copied with the query only when asked', async () => {
    const writeText = vi.fn((link: string) => Promise.resolve(void link));
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await type('sign');
    [...tried.element.querySelectorAll('button')]
      .find((button) => button.textContent === 'Copy a link to this search')
      ?.click();
    await settle();
    expect(writeText.mock.calls[0]?.[0]).toMatch(/\/search\/#q=sign$/);
    expect(status()).toContain('Link copied');
    vi.unstubAllGlobals();
  });

  it('stands in a field where the browser does not let us copy', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
    await type('sign');
    [...tried.element.querySelectorAll('button')]
      .find((button) => button.textContent === 'Copy a link to this search')
      ?.click();
    await settle();
    const field = tried.element.querySelector<HTMLInputElement>('input[readonly]');
    expect(field?.hidden).toBe(false);
    expect(field?.value).toMatch(/\/search\/#q=sign$/);
    expect(status()).toContain('does not let us copy');
    vi.unstubAllGlobals();
  });
});
