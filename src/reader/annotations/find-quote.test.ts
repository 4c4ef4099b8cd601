import { describe, expect, test } from 'vitest';
import { findQuote, flatten, quoteSpan } from './find-quote.ts';

/** A chapter as it was when the reader marked it. */
const before = [
  'At 8:41 on a Tuesday the meeting had no subject.',
  'Bob took his pad. He had brought it to eleven years of meetings, and he had never yet been asked for it.',
  '“I’m here,” said Ray.',
  'When a thing that should have gone to Tulsa went to Tucson, it was Bob’s within the hour. Nobody had ever told him that it was his.',
  '“I’m here,” said Ray.',
  'The box had a lid.',
];
const text = flatten(before);

/** Marks words of the old chapter (its `nth` occurrence) and looks for them in a new one. Gives the words found, or null. */
function markAndFind(words: string, after: readonly string[], nth = 0): string | null {
  let start = -1;
  for (let i = 0; i <= nth; i += 1) start = text.indexOf(words, start + 1);
  const now = flatten(after);
  const span = findQuote(now, quoteSpan(text, { start, end: start + words.length }));
  return span && now.slice(span.start, span.end);
}

describe('a passage is found again', () => {
  test('in a text that is as it was', () => {
    expect(markAndFind('went to Tucson', before)).toBe('went to Tucson');
  });

  test('where a typo in it was mended', () => {
    const after = before.with(1, before[1]!.replace('eleven years', '11 years').replace('never yet', 'never'));
    expect(markAndFind(before[1]!, after)).toBe(after[1]);
  });

  test('where its paragraph was moved', () => {
    const after = [before[5]!, ...before.slice(0, 5)];
    expect(markAndFind('The box had a lid.', after)).toBe('The box had a lid.');
  });

  test('where its paragraph was split in two', () => {
    const after = before.toSpliced(
      3,
      1,
      'When a thing that should have gone to Tulsa went to Tucson, it was Bob’s within the hour.',
      'Nobody had ever told him that it was his.',
    );
    expect(markAndFind('within the hour. Nobody had ever', after)).toBe('within the hour. Nobody had ever');
  });

  test('where two paragraphs became one', () => {
    const after = [`${before[0]!} ${before[1]!}`, ...before.slice(2)];
    expect(markAndFind('no subject. Bob took his pad.', after)).toBe('no subject. Bob took his pad.');
  });

  test.each([0, 1])('by its surroundings, where its words stand twice (number %i)', (nth) => {
    const after = ['A new first paragraph, longer than the one that stood here before it.', ...before];
    const now = flatten(after);
    let start = -1;
    for (let i = 0; i <= nth; i += 1) start = text.indexOf('“I’m here,”', start + 1);
    const span = findQuote(now, quoteSpan(text, { start, end: start + 11 }))!;
    expect(now.slice(0, span.start).endsWith(nth === 0 ? 'asked for it. ' : 'it was his. ')).toBe(true);
  });
});

describe('a passage is an orphan', () => {
  test('where its paragraph was deleted', () => {
    expect(markAndFind(before[3]!, before.toSpliced(3, 1))).toBeNull();
  });

  test('where nothing of its words is left in the chapter', () => {
    expect(
      markAndFind('The box had a lid.', ['Quite another text, about boats and the people who mend them.']),
    ).toBeNull();
  });

  test('where the record has no words', () => {
    expect(findQuote(text, { exact: ' ', prefix: '', suffix: '', start: 0 })).toBeNull();
  });
});
