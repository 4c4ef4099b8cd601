import { describe, expect, test } from 'vitest';
import { checkConfig, contrastOf, writeInk, type SiteConfig } from './read-config.ts';

const good: SiteConfig = {
  address: 'https://people.example.com/book',
  runBy: { name: 'Example Works', contacts: [{ label: 'Write to us', href: 'mailto:people@example.com' }] },
  workbook: 'https://book.example.org',
  ink: { paper: '#1f4690', night: '#a3bdf2' },
};

test('a good configuration passes', () => {
  expect(checkConfig(good)).toEqual([]);
  expect(checkConfig({ address: 'http://localhost:4321', runBy: null, workbook: 'here', ink: {} })).toEqual([]);
});

describe('a wrong one is told what was expected and what was found', () => {
  test.each<[Partial<SiteConfig>, RegExp]>([
    [{ address: 'example.com' }, /^address: expected .* found "example.com"/],
    [{ address: 'https://example.com/Our Book' }, /^address/],
    [{ workbook: 'there' }, /^workbook: expected "here"/],
    [{ runBy: { name: ' ', contacts: good.runBy!.contacts } }, /^runBy.name/],
    [{ runBy: { name: 'X', contacts: [] } }, /^runBy.contacts: expected at least one/],
    [{ runBy: { name: 'X', contacts: [{ label: 'Call', href: 'javascript:alert(1)' }] } }, /found "javascript:/],
    [{ ink: { paper: 'blue' } }, /^ink.paper: expected a color/],
    [{ ink: { paper: '#7799ff' } }, /at least 7 to 1 .* found \d\.\d with #7799ff. Take a darker/],
    [{ ink: { night: '#224466' } }, /Take a lighter/],
  ])('%j', (change, sentence) => {
    const wrong = checkConfig({ ...good, ...change });
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatch(sentence);
  });
});

test('contrast is WCAG’s', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
});

test('the ink of a copy reaches its own papers and no other', () => {
  expect(writeInk({ ...good, ink: {} })).toBe('');
  const css = writeInk(good);
  expect(css).toContain("data-theme='night'");
  expect(css).not.toContain('contrast');
  expect(css).not.toContain('sepia');
});
