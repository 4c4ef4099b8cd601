import { describe, expect, it } from 'vitest';
import { shortenQuote } from './shorten-quote.ts';

describe('the beginning of a passage', () => {
  it('is the whole of it where it is short, without the space around', () => {
    expect(shortenQuote('  “Eight?” she said.\n')).toBe('“Eight?” she said.');
    expect(shortenQuote('x'.repeat(70))).toBe('x'.repeat(70));
  });

  it('ends after a whole word and says that more follows', () => {
    const text = 'Neither one of them said anything. Bob knew about forty things to say, by tabs.';
    expect(shortenQuote(text)).toBe('Neither one of them said anything. Bob knew about forty things to …');
  });

  it('never has more than 70 letters, though it be one long word', () => {
    for (const length of [71, 72, 500]) expect(shortenQuote('x'.repeat(length)).length).toBeLessThanOrEqual(70);
  });
});
