import { describe, expect, it } from 'vitest';
import { writeSectionsMarkdown } from './sections.ts';
import { listSheetSections, rowsPart, type SheetPart } from './sheet.ts';

interface Page {
  day: string | null;
  pay: number | null;
  ring: string | null;
  words: string;
  ticks: Record<string, boolean>;
  people: { id: string; name: string; why: string }[];
}

const parts: readonly SheetPart<Page>[] = [
  {
    kind: 'fields',
    title: 'Asked',
    fields: [
      { key: 'day', kind: 'day', label: 'When' },
      { key: 'pay', kind: 'dollars', label: 'Pay' },
      { key: 'ring', kind: 'choice', label: 'How near', options: [{ value: 'close', label: 'Close' }] },
      { key: 'words', kind: 'words', label: 'Why' },
    ],
  },
  { kind: 'ticks', key: 'ticks', title: 'Done', items: [{ id: 'call', text: 'Call' }] },
  rowsPart<Page, Page['people'][number]>({
    key: 'people',
    title: 'People',
    addText: 'Add',
    fields: [
      { key: 'name', kind: 'line', label: 'Name' },
      { key: 'why', kind: 'words', label: 'Why' },
    ],
    nameOf: ({ name }) => name,
    createRow: (id) => ({ id, name: '', why: '' }),
  }),
];

const full: Page = {
  day: '2026-02-03',
  pay: 82000,
  ring: 'close',
  words: ' because ',
  ticks: { call: true },
  people: [
    { id: 'a', name: 'Ray', why: '# heading' },
    { id: 'b', name: '', why: '' },
    { id: 'c', name: '', why: 'somebody at =cmd' },
  ],
};

describe('a page written as a list of parts', () => {
  it('reads back every answer, and says nothing for an empty one', () => {
    const [asked, done, people] = listSheetSections(parts, full);
    expect(asked!.rows.map(({ text }) => text)).toEqual(['Tuesday, February 3, 2026', '$82,000', 'Close', 'because']);
    expect(done!.rows).toEqual([{ label: 'Call', text: null, isTicked: true }]);
    expect(people!.rows).toEqual([
      { label: 'Ray', text: 'Why: # heading' },
      { label: 'People', text: 'Why: somebody at =cmd' },
    ]);
    const empty = { day: null, pay: null, ring: null, words: '  ', ticks: {}, people: [] };
    expect(listSheetSections(parts, empty)[0]!.rows.map(({ text }) => text)).toEqual([null, null, null, null]);
  });

  it('keeps a day that does not exist and a choice that is gone as they were typed', () => {
    const [asked] = listSheetSections(parts, { ...full, day: '2026-02-31', ring: 'gone' });
    expect([asked!.rows[0]!.text, asked!.rows[2]!.text]).toEqual(['2026-02-31', 'gone']);
  });

  it('becomes Markdown in which the reader’s words are words', () => {
    expect(writeSectionsMarkdown(listSheetSections(parts, full))).toContain('- Ray: Why: \\# heading');
  });
});
