import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { insertPolicy, policyFor } from './policy-at-build.ts';

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

test('what is inline is hashed as it stands, to the last space, and once', () => {
  const policy = policyFor(
    '<style>a{}\n</style><script> go() </script><script type="module">go()</script><script> go() </script>',
  );
  expect(policy).toContain(`style-src 'self' ${hashOf('a{}\n')};`);
  expect(policy).toContain(`'inline-speculation-rules' ${hashOf(' go() ')} ${hashOf('go()')};`);
});

test('speculation rules are hashed, data and files are not', () => {
  const rules = '{"prerender":[]}';
  const policy = policyFor(
    `<script type="speculationrules">${rules}</script><script type="application/json">{}</script><script type="application/ld+json">{}</script><script type="module" src="/x.js"></script>`,
  );
  expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' 'inline-speculation-rules' ${hashOf(rules)};`);
});

test('a page with nothing inline gets a policy without hashes', () => {
  const policy = policyFor('<p>Words.</p>');
  expect(policy).not.toContain('sha256');
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!'wasm-unsafe-eval')|\*|https?:/);
});

test('nothing may frame the page, be its base, or take its forms elsewhere; frame-ancestors is left to the header', () => {
  const policy = policyFor('');
  expect(policy).toContain("base-uri 'none'");
  expect(policy).toContain("form-action 'self'");
  expect(policy).not.toContain('frame-ancestors');
});

test.each(['<meta charset="utf-8">', '<meta charset="utf-8" />', '<meta charset=utf-8>', '<META CHARSET="UTF-8">'])(
  'the policy stands right behind %s',
  (charset) => {
    const page = insertPolicy(`<head>${charset}<title>A</title><script>go()</script></head>`);
    expect(page).toBe(
      `<head>${charset}<meta http-equiv="content-security-policy" content="${policyFor('<script>go()</script>')}"><title>A</title><script>go()</script></head>`,
    );
  },
);

test('a page without a charset is refused', () => {
  expect(() => insertPolicy('<p>Words.</p>')).toThrow(/every page goes through src\/layouts\/Page\.astro/);
});
