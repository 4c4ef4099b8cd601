import { expect, test } from 'vitest';
import { countStoryWords, minutesFor } from './reading-time.ts';

test.each([
  [2900, { from: 9, to: 15 }],
  [320, { from: 1, to: 2 }],
  [10, { from: 1, to: 1 }],
  [0, { from: 1, to: 1 }],
])('%i words take the minutes %j', (words, minutes) => {
  expect(minutesFor(words)).toEqual(minutes);
});

test('a range never runs backward', () => {
  for (let words = 0; words < 5000; words += 37) {
    const { from, to } = minutesFor(words);
    expect(from).toBeLessThanOrEqual(to);
  }
});

test('words are counted in the story and nowhere else', () => {
  const source = `---
title: A Meeting With No Subject
---

At 8:41 Bob’s <Term id="cobra">health-plan letter</Term> came. It was $14.

<Decide id="the-pen" question="The pen is on the paper?">
<Option id="sign" label="Sign.">Don’t.</Option>
</Decide>

He went home.

<Binder ten="Write three things.">
My name is Lorraine.
</Binder>
`;
  expect(countStoryWords(source)).toBe(
    'At 8:41 Bob’s health-plan letter came It was $14 He went home'.split(' ').length + 1,
  );
});

test('a source without front matter counts, too, and an empty one has none', () => {
  expect(countStoryWords('He went home.')).toBe(3);
  expect(countStoryWords('')).toBe(0);
});
