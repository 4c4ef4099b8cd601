import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../site.config.mjs';
import { readPages } from './read-build.ts';

const pages = readPages();

it('finds the pages that were built', () => {
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.map(({ address }) => address)).toContain('/');
});

it('gives each page a title and a description of its own', () => {
  for (const pick of [
    (document: Document) => document.title,
    (document: Document) => document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
  ]) {
    const texts = pages.map(({ document }) => pick(document));
    expect(texts.filter((text, i) => text.length < 4 || texts.indexOf(text) !== i)).toEqual([]);
  }
});

describe.each(pages.map((page) => [page.address, page] as const))('%s', (address, { document, html }) => {
  it('says its language, its width and its one address', () => {
    expect(document.documentElement.getAttribute('lang')).toBe('en-US');
    expect(document.querySelector('meta[name=viewport]')?.getAttribute('content')).not.toMatch(
      /maximum-scale|user-scalable/,
    );
    const canonical = document.querySelectorAll('link[rel=canonical]');
    expect(canonical).toHaveLength(1);
    expect(canonical[0]!.getAttribute('href')).toBe(
      new URL(address === '/404.html' ? '/404/' : address, siteAddress).href,
    );
    expect(document.querySelector('meta[name=referrer]')?.getAttribute('content')).toBe('no-referrer');
  });

  it('has words only in its address, and nothing in its title that could be about a reader', () => {
    expect(address).toMatch(/^\/(?:404\.html|(?:[a-z][a-z0-9-]*\/)*)$/);
    expect(document.title).not.toMatch(/@|\d{4,}|https?:/);
  });

  it('has one main, one h1 in it, and headings that leave no level out', () => {
    expect(document.querySelectorAll('main')).toHaveLength(1);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('main h1')).toHaveLength(1);
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      (one) => [Number(one.tagName[1]), one.textContent?.trim()] as const,
    );
    const jumps = levels.filter(([level], i) => level > (levels[i - 1]?.[0] ?? 0) + 1);
    expect(jumps).toEqual([]);
    expect(levels.filter(([, text]) => !text)).toEqual([]);
  });

  it('uses each id once, and points to ids that are there', () => {
    const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const pointers = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-errormessage'];
    const lost = pointers.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap((one) =>
        one
          .getAttribute(name)!
          .split(/\s+/)
          .filter((id) => id && !ids.includes(id))
          .map((id) => `${name}="${id}"`),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('has no style attribute and no script in an attribute, which the policy would block', () => {
    const blocked = [...document.querySelectorAll('*')].flatMap((one) =>
      [...one.attributes]
        .filter(({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value))
        .map(({ name }) => `<${one.tagName.toLowerCase()} ${name}>`),
    );
    expect(blocked).toEqual([]);
  });

  it('names 988 in its foot', () => {
    const foot = document.querySelector('footer');
    expect(foot?.textContent).toContain('If it is too much tonight: call or text 988.');
    expect(foot?.querySelector('a[href="tel:988"]')).not.toBeNull();
  });

  it('ends where it ends', () => {
    expect(html.slice(html.lastIndexOf('</html>')).trim()).toBe('</html>');
  });

  it('leaves no tag, entity or code of ours in its words', () => {
    const text = document.querySelector('main')!.textContent ?? '';
    expect(text.match(/\[object Object\]|undefined|\bNaN\b|&[a-z]+;|<\/?[A-Z]/g) ?? []).toEqual([]);
  });
});
