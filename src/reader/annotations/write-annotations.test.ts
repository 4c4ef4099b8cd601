import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kept } from './kept-annotations.ts';
import { annotationDocument } from './model.ts';
import { readWebAnnotations, writeMarkdown, writeWebAnnotations } from './write-annotations.ts';

const slugs = new Set(['ask-bob', 'eleven-days']);
const kept: Kept[] = [
  {
    id: 'ask-bob.mg1-a1',
    annotation: {
      motivation: 'commenting',
      chapter: 'ask-bob',
      exact: 'Answered questions.',
      prefix: 'by noon: ',
      suffix: ' Kept',
      start: 400,
      note: 'This is me.\n# All of it.',
      created: 1795737500000,
    },
  },
  {
    id: 'ask-bob.mg0-b2',
    annotation: {
      motivation: 'bookmarking',
      chapter: 'ask-bob',
      exact: 'On Wednesday',
      prefix: '',
      suffix: '',
      start: 3,
      note: '',
      created: 1795737400000,
    },
  },
];

describe('as Web Annotations', () => {
  test('what goes out comes in again as it was', () => {
    expect(readWebAnnotations(writeWebAnnotations(kept, 'https://x.example'), slugs)).toEqual({
      ok: true,
      kept,
      refused: [],
    });
  });

  test('the form is the standard’s: context, motivation, a quote and a position', () => {
    const data = JSON.parse(writeWebAnnotations(kept, 'https://x.example'));
    expect(data['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(data.first.items[0]).toMatchObject({
      type: 'Annotation',
      motivation: 'commenting',
      body: { type: 'TextualBody', value: 'This is me.\n# All of it.' },
      target: {
        source: 'https://x.example/read/ask-bob/',
        selector: [{ type: 'TextQuoteSelector' }, { type: 'TextPositionSelector', start: 400, end: 419 }],
      },
    });
  });

  test('another program’s list is read, and what can’t be used is named and stops nothing', () => {
    const file = JSON.stringify([
      {
        type: 'Annotation',
        target: { source: 'https://else.example/page', selector: { type: 'TextQuoteSelector', exact: 'x' } },
      },
      {
        type: 'Annotation',
        target: {
          source: 'https://any.example/read/eleven-days/',
          selector: { type: 'TextQuoteSelector', exact: 'thirty-one' },
        },
        body: [{ value: 'mine' }],
      },
      null,
      { type: 'Annotation', target: { source: '/read/ask-bob/' } },
    ]);
    const read = readWebAnnotations(file, slugs);
    expect(read).toMatchObject({
      ok: true,
      kept: [{ annotation: { chapter: 'eleven-days', exact: 'thirty-one', note: 'mine', motivation: 'commenting' } }],
    });
    expect(read.ok && read.refused.map(({ number }) => number)).toEqual([1, 3, 4]);
    expect(readWebAnnotations(file, slugs)).toEqual(read);
  });

  test.each([['{'], ['7'], ['{}'], [''], ['x'.repeat(5_000_001)]])('%# is refused with a sentence', (file) => {
    const read = readWebAnnotations(file, slugs);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.reason).toMatch(/\.$/);
  });

  test('whatever a file holds: records that can be saved, or a reason', () => {
    const pieces = fc.oneof(
      fc.string(),
      fc.constant('/read/ask-bob/'),
      fc.constant('TextQuoteSelector'),
      fc.integer(),
      fc.constant(null),
    );
    const item = fc.record(
      {
        id: pieces,
        motivation: pieces,
        created: pieces,
        body: fc.oneof(pieces, fc.record({ value: pieces })),
        target: fc.oneof(
          pieces,
          fc.record({
            source: pieces,
            selector: fc.oneof(pieces, fc.record({ type: pieces, exact: pieces, start: pieces })),
          }),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), (items) => {
        const read = readWebAnnotations(JSON.stringify({ items }), slugs);
        if (!read.ok) return;
        for (const { annotation, id } of read.kept) {
          expect(id).toMatch(/^[\w.-]{1,100}$/);
          expect(annotationDocument.schema['~standard'].validate(annotation)).not.toHaveProperty('issues');
        }
        expect(read.kept.length + read.refused.length).toBe(items.length);
      }),
      { numRuns: 500 },
    );
  });
});

test('as Markdown: by chapter, in the order of the text, with the notes', () => {
  expect(writeMarkdown(kept, [{ slug: 'ask-bob', number: 6, title: 'Ask Bob' }])).toBe(
    '# What I marked\n\n## 6. Ask Bob\n\n> On Wednesday (bookmark)\n\n> Answered questions.\n\nThis is me.\n# All of it.\n',
  );
});
