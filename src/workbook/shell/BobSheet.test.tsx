import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { BobSheet } from './BobSheet.tsx';

const sheet = (chapter: number) =>
  renderToString(
    <BobSheet
      title="Bob’s own page"
      chapter={chapter}
      bad={{ caption: 'A pad.', lines: [{ text: 'sign?' }], after: 'Hm.' }}
      better={{
        caption: 'A table.',
        lines: [
          { date: '2026-03-20', text: 'Decide.' },
          { text: 'Signed.', fromChapter: 8 },
        ],
      }}
    />,
  );

it('is closed until it is asked for, the bad one first', () => {
  const html = sheet(3);
  expect(html).toMatch(/^<details class="bob-sheet"[^>]*><summary>/);
  expect(html).not.toContain(' open');
  expect(html.indexOf('sign?')).toBeLessThan(html.indexOf('Decide.'));
});

it('writes its dates in words', () => {
  expect(sheet(3)).toContain('Friday, March 20, 2026');
});

it('leaves out what the reader has not come to', () => {
  expect(sheet(7)).not.toContain('Signed.');
  expect(sheet(8)).toContain('Signed.');
});
