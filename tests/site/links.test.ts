import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../site.config.mjs';
import { readAsset, readPages, type BuiltPage } from './read-build.ts';

const pages = readPages();
const byAddress = new Map(pages.map((page) => [page.address, page]));

/** Fragments that a script answers to, not an element: where the reader was, and a search that was shared. */
const spokenFragments = /^#(?:continue$|q=)/;

/** Why a link of a page leads nowhere, or null when it leads somewhere. */
function findFault(page: BuiltPage, href: string): string | null {
  const url = new URL(href, `http://site${page.address}`);
  if (url.protocol === 'tel:' || url.protocol === 'mailto:') return null;
  if (url.host !== 'site') return url.protocol === 'https:' ? null : 'is not https';
  const target = byAddress.get(url.pathname);
  if (!target) return readAsset(url.pathname) ? null : 'is no page and no file of the build';
  if (url.hash === '' || spokenFragments.test(url.hash)) return null;
  return target.document.getElementById(decodeURIComponent(url.hash.slice(1)))
    ? null
    : `${target.address} has no such id`;
}

describe.each(pages.map((page) => [page.address, page] as const))('%s', (_, page) => {
  it('leads nowhere that is not there', () => {
    const links = [...page.document.querySelectorAll('a[href]')].map((one) => one.getAttribute('href')!);
    expect(links.length).toBeGreaterThan(5);
    const faults = links.flatMap((href) => {
      const fault = findFault(page, href);
      return fault ? [`${href}: ${fault}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('loads nothing from another origin, and everything that it loads was built', () => {
    const sources = [
      ...page.document.querySelectorAll(
        '[src], [srcset], [poster], object[data], link[href], form[action], [component-url], [renderer-url], [before-hydration-url]',
      ),
    ].flatMap((one) =>
      [
        'src',
        'srcset',
        'poster',
        'data',
        'href',
        'action',
        'component-url',
        'renderer-url',
        'before-hydration-url',
      ].flatMap((name) => one.getAttribute(name) ?? []),
    );
    const inStyles = [...page.html.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map((match) => match[1]!);
    const imported = [...page.html.matchAll(/@import\s+["']([^"']+)/g)].map((match) => match[1]!);
    const wanted = [...sources, ...inStyles, ...imported].filter(
      (one) => !one.startsWith('data:') && !one.startsWith('#'),
    );
    const faults = wanted.filter((one) => {
      const url = new URL(one, `http://site${page.address}`);
      if (one.startsWith(siteAddress)) return !byAddress.has(url.pathname) && url.pathname !== '/404/';
      return url.host !== 'site' || (!byAddress.has(url.pathname) && !readAsset(url.pathname));
    });
    expect(faults).toEqual([]);
  });

  it('tells a page behind it nothing of where the reader came from', () => {
    const outside = [...page.document.querySelectorAll('a[href^=http]')];
    expect(
      outside.filter(
        (one) => one.getAttribute('target') === '_blank' && !/noopener|noreferrer/.test(one.getAttribute('rel') ?? ''),
      ),
    ).toEqual([]);
  });
});

it('can be walked from the door: every page but the 404 is linked from another', () => {
  const linked = new Set<string>();
  for (const page of pages) {
    for (const one of page.document.querySelectorAll('a[href]')) {
      const { host, pathname } = new URL(one.getAttribute('href')!, `http://site${page.address}`);
      if (host === 'site' && pathname !== page.address) linked.add(pathname);
    }
  }
  expect(
    pages.map(({ address }) => address).filter((address) => !linked.has(address) && address !== '/404.html'),
  ).toEqual([]);
});
