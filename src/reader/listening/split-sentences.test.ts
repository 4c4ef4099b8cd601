import { describe, expect, test } from 'vitest';
import { longestPiece, splitSentences } from './split-sentences.ts';

describe('what is said in one go', () => {
  test('is a sentence, with the place where it stands', () => {
    const pieces = splitSentences(['At 8:41. “I’m here,” said Ray.', 'He called.']);
    expect(pieces.map(({ paragraph, text }) => [paragraph, text])).toEqual([
      [0, 'At 8:41.'],
      [0, '“I’m here,” said Ray.'],
      [1, 'He called.'],
    ]);
    expect('At 8:41. “I’m here,” said Ray.'.slice(pieces[1]!.start, pieces[1]!.end)).toBe('“I’m here,” said Ray.');
  });

  test('is never longer than a voice can hold out, and loses no word', () => {
    const long = `${'He went on, and on, and the list went on with him; '.repeat(20)}and then it was Friday.`;
    const pieces = splitSentences([long, 'x'.repeat(1000)]);
    expect(Math.max(...pieces.map(({ text }) => text.length))).toBeLessThanOrEqual(longestPiece);
    const said = pieces.filter(({ paragraph }) => paragraph === 0).map(({ text }) => text);
    expect(said.join(' ')).toBe(long);
    expect(said.slice(0, -1).every((text) => /[;,]$/.test(text))).toBe(true);
    expect(
      pieces
        .filter(({ paragraph }) => paragraph === 1)
        .map(({ text }) => text)
        .join(''),
    ).toBe('x'.repeat(1000));
  });

  test('is nothing where there is no word', () => {
    expect(splitSentences(['', ' ', '— * —', '…'])).toEqual([]);
  });
});
