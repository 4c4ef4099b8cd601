import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
);

/** The colors that the rules with this selector set, inside `@media (...)` or outside of any. */
function readColors(selector: string, media = ''): Record<string, string> {
  const isMedia = new RegExp(`@media ([^{]*)\\{((?:[^{}]*\\{[^{}]*\\})*)\\s*\\}`, 'g');
  const outside = css.replace(isMedia, '');
  const inside = [...css.matchAll(isMedia)].filter(([, query]) => query!.includes(media)).map(([, , text]) => text!);
  const colors: Record<string, string> = {};
  for (const [, selectors, body] of (media ? inside.join('\n') : outside).matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!selectors!.split(',').some((one) => one.trim() === selector)) continue;
    for (const [, name, value] of body!.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/gi)) colors[name!] = value!;
  }
  return colors;
}

/** Contrast of two colors, 1 to 21 (WCAG 2.2, "contrast ratio"). */
function contrastOf(a: string, b: string): number {
  const [light, dark] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(color: string): number {
  const hex = color.length === 4 ? color.replace(/[0-9a-f]/gi, '$&$&') : color;
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const paper = readColors(':root');
const contrast = { ...paper, ...readColors(":root[data-theme='contrast']") };
const themes: Record<string, Record<string, string>> = {
  paper,
  sepia: { ...paper, ...readColors(":root[data-theme='sepia']") },
  night: { ...paper, ...readColors(":root[data-theme='night']") },
  contrast,
  'the system’s choice, dark': { ...paper, ...readColors(':root:not([data-theme])', 'dark') },
  'contrast, dark': { ...contrast, ...readColors(":root[data-theme='contrast']", 'dark') },
};

it('reads the tokens as they are', () => {
  expect(paper).toMatchObject({
    paper: expect.stringMatching(/^#/),
    ink: expect.stringMatching(/^#/),
    note: expect.stringMatching(/^#/),
  });
  expect(new Set(Object.values(themes).map((one) => `${one['paper']} ${one['ink']} ${one['ink-2']}`)).size).toBe(5);
  expect(contrastOf('#000', '#ffffff')).toBe(21);
  expect(contrastOf('#777777', '#fff')).toBeCloseTo(4.48, 2);
});

describe.each(Object.entries(themes))('%s', (_, color) => {
  test.each([
    ['ink', 'paper'],
    ['ink-soft', 'paper'],
    ['ink-2', 'paper'],
    ['bad', 'paper'],
    ['ink', 'tint'],
    ['ink-2', 'tint'],
    ['note-ink', 'note'],
    ['paper', 'ink'],
    ['paper', 'ink-2'],
  ])('--%s on --%s is text to read: 7 to 1', (text, ground) => {
    expect(contrastOf(color[text]!, color[ground]!)).toBeGreaterThanOrEqual(7);
  });

  test.each([
    ['ink-soft', 'tint'],
    ['bad', 'tint'],
  ])('--%s on --%s is text of a part: 4.5 to 1', (text, ground) => {
    expect(contrastOf(color[text]!, color[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['field', 'paper'],
    ['focus', 'paper'],
    ['focus', 'tint'],
  ])('--%s on --%s is the edge of something: 3 to 1', (edge, ground) => {
    expect(contrastOf(color[edge]!, color[ground]!)).toBeGreaterThanOrEqual(3);
  });
});
