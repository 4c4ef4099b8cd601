import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPages } from './read-build.ts';

const pages = readPages();

function parsePolicy(text: string): Map<string, string[]> {
  return new Map(
    text.split(';').map((directive) => {
      const [name, ...values] = directive.trim().split(/\s+/);
      return [name!, values];
    }),
  );
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

describe.each(pages.map((page) => [page.address, page] as const))('%s', (_, { document, html }) => {
  const meta = document.querySelector('meta[http-equiv="content-security-policy"]');
  const policy = parsePolicy(meta?.getAttribute('content') ?? '');

  it('says its policy before anything that the policy is about', () => {
    const head = /<head[^>]*>([\s\S]*?)<meta http-equiv="content-security-policy"/i.exec(html)?.[1];
    expect(head?.trim()).toMatch(/^<meta charset="utf-8"\s*\/?>$/i);
    expect(html.match(/http-equiv="content-security-policy"/gi)).toHaveLength(1);
  });

  it('allows nothing but what the book needs, all of it from its own origin', () => {
    const rest = Object.fromEntries([...policy].filter(([name]) => !['script-src', 'style-src'].includes(name)));
    expect(rest).toEqual({
      'default-src': ["'none'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      'font-src': ["'self'"],
      'connect-src': ["'self'"],
      'worker-src': ["'self'"],
      'media-src': ['blob:'],
      'manifest-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
    });
    const keywords = ["'self'", "'wasm-unsafe-eval'", "'inline-speculation-rules'"];
    expect(policy.get('script-src')!.filter((value) => !value.startsWith("'sha256-"))).toEqual(keywords);
    expect(policy.get('style-src')!.filter((value) => !value.startsWith("'sha256-"))).toEqual(["'self'"]);
  });

  it('has the hash of everything inline, and no hash of anything else', () => {
    const isData = (one: Element) => /^application\/(?:ld\+)?json$/.test(one.getAttribute('type') ?? '');
    const inline = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .filter((one) => !isData(one) && one.textContent)
        .map((one) => hashOf(one.textContent!));
    const hashes = (name: string) => policy.get(name)!.filter((value) => value.startsWith("'sha256-"));
    expect(hashes('script-src').toSorted()).toEqual([...new Set(inline('script:not([src])'))].toSorted());
    expect(hashes('style-src').toSorted()).toEqual([...new Set(inline('style'))].toSorted());
  });
});
