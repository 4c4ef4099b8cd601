import { describe, expect, test } from 'vitest';
import { findPlace, quoteOf } from './find-place.ts';

describe('a quote', () => {
  test('folds spaces and lines, and ends after 60 characters', () => {
    expect(quoteOf('  It was \n  bright   out.\t')).toBe('It was bright out.');
    expect(quoteOf('a'.repeat(200))).toHaveLength(60);
  });
});

describe('a place is found', () => {
  const paragraphs = [
    'At 8:41.',
    '“I’m here,” said Ray.',
    'He called Shipping.',
    '“I’m here,” said Ray.',
    'It was signed.',
  ];

  test.each([
    ['where it was', { paragraph: 2, quote: 'He called Shipping.' }, 2],
    ['by its words, where paragraphs were put in before it', { paragraph: 0, quote: 'It was signed.' }, 4],
    ['by its words, where paragraphs were taken out before it', { paragraph: 9, quote: 'He called Shipping.' }, 2],
    ['nearest to its number, where the words stand twice', { paragraph: 4, quote: '“I’m here,” said Ray.' }, 3],
    ['first of two that are as near', { paragraph: 2, quote: '“I’m here,” said Ray.' }, 1],
    ['by its number, where its words are gone', { paragraph: 2, quote: 'He called the yard.' }, 2],
    ['at the end, where the chapter got shorter and its words are gone', { paragraph: 40, quote: 'He drove.' }, 4],
  ])('%s', (_, place, index) => {
    expect(findPlace(paragraphs, place)).toBe(index);
  });

  test('nowhere, where nothing is', () => {
    expect(findPlace([], { paragraph: 3, quote: 'x' })).toBe(-1);
  });

  test('by words longer than a quote', () => {
    const long = 'When a thing that should have gone to Tulsa went to Tucson, it was Bob’s within the hour.';
    expect(findPlace(['One.', long], { paragraph: 0, quote: quoteOf(long) })).toBe(1);
  });
});
