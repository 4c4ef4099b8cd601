import { expect, test } from 'vitest';
import { writeMarkdownPages } from './write-markdown.ts';

test('each part stands under its title, and its own title is not said twice', () => {
  const text = writeMarkdownPages([
    { title: 'The first week', text: '# The first week\n\n## What you know\n\n- Last day: not known yet\n' },
    { title: 'Beside Bob', text: '' },
  ]);
  expect(text).toBe(
    '# What I wrote\n\n## The first week\n\n### What you know\n\n- Last day: not known yet\n\n## Beside Bob\n\nNothing yet.\n',
  );
});
