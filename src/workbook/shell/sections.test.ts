import { describe, expect, it } from 'vitest';
import { escapeMarkdown, isEmptySheet, textOrNull, writeSectionsMarkdown } from './sections.ts';

describe('what somebody wrote, in parts', () => {
  it('is empty when nothing is written or ticked', () => {
    expect(isEmptySheet([{ title: 'A', rows: [{ label: 'x', text: null, isTicked: false }] }])).toBe(true);
    expect(isEmptySheet([{ title: 'A', rows: [{ label: 'x', text: null, isTicked: true }] }])).toBe(false);
    expect(isEmptySheet([{ title: 'A', rows: [{ label: 'x', text: '0' }] }])).toBe(false);
    expect([textOrNull('  \n'), textOrNull(' a ')]).toEqual([null, 'a']);
  });

  it('becomes Markdown with a heading a part and a line an answer', () => {
    expect(
      writeSectionsMarkdown([
        {
          title: 'What you know',
          rows: [
            { label: 'Who?', text: 'Ray\nfrom Birch', note: 'Ask him.' },
            { label: 'When', text: null },
            { label: 'Call', text: null, isTicked: true },
          ],
        },
        { title: 'Later', rows: [] },
      ]),
    ).toBe(
      '## What you know\n\n- Who: Ray\n  from Birch\n  Ask him.\n- When: not known yet\n- [x] Call\n\n## Later\n\nNothing yet.\n',
    );
  });

  it.each([
    ['# not a heading', '\\# not a heading'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['one\n- two', 'one\n  \\- two'],
    ['1. one', '\\1. one'],
  ])('what was typed stays what it is: %j', (typed, written) => {
    expect(escapeMarkdown(typed)).toBe(written);
  });
});
