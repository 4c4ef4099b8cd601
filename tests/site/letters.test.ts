import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { readLetters } from './read-letters.ts';
import { readPages } from './read-build.ts';

const pages = readPages();

function lettersOf(file: string): Set<number> {
  return readLetters(readFileSync(new URL(`../../src/styles/fonts/${file}.woff2`, import.meta.url)));
}

/** Letters of some elements' texts that a font does not have, each with the page and the words around it. */
function findMissing(font: Set<number>, selector: string, without = ''): string[] {
  const missing = new Map<string, string>();
  for (const { address, document } of pages) {
    for (const element of document.querySelectorAll(selector)) {
      const copy = element.cloneNode(true) as Element;
      for (const one of copy.querySelectorAll(`script, style, template, [hidden], noscript${without}`)) one.remove();
      const text = copy.textContent ?? '';
      for (const letter of text.replace(/\s/g, '')) {
        if (font.has(letter.codePointAt(0)!) || missing.has(letter)) continue;
        const at = text.indexOf(letter);
        missing.set(
          letter,
          `${letter} (U+${letter.codePointAt(0)!.toString(16).padStart(4, '0')}) in ${address}: ${text.slice(Math.max(0, at - 20), at + 20).replace(/\s+/g, ' ')}`,
        );
      }
    }
  }
  return [...missing.values()];
}

it('reads a font: the cut has the letters and the marks of the book', () => {
  const font = lettersOf('literata-text');
  for (const letter of 'aZ09’“”.,?!$') expect(font.has(letter.codePointAt(0)!), letter).toBe(true);
  expect(font.has(0x416)).toBe(false);
});

test('every letter on the pages is in the cut of the upright', () => {
  expect(findMissing(lettersOf('literata-text'), 'body')).toEqual([]);
});

test('every letter set in italics is in the cut of the italic', () => {
  expect(
    findMissing(lettersOf('literata-text-italic'), 'em, i, .head__title, .opening__number, .view__who, .ask'),
  ).toEqual([]);
});

test('every letter of the titles is in the cut of the display', () => {
  expect(findMissing(lettersOf('literata-display'), 'h1, .doors b, .onward__next a', ', small')).toEqual([]);
});
