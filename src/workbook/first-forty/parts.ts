import { rowsPart, type SheetPart } from '#workbook/shell/sheet.ts';
import type { FirstForty, Name } from './model.ts';
import { adviseName, ringLabels } from './rules.ts';

export const namesTitle = 'The names';

export const firstFortyParts: readonly SheetPart<FirstForty>[] = [
  rowsPart<FirstForty, Name>({
    key: 'people',
    title: namesTitle,
    hint: 'People, not companies. Whoever you’d be glad to hear from, then whoever you haven’t spoken to for a year, then whoever you barely know. It doesn’t matter who is important.',
    addText: 'Add a name',
    fields: [
      { key: 'name', kind: 'line', label: 'Name' },
      { key: 'ring', kind: 'choice', label: 'How near', options: ringLabels },
      { key: 'place', kind: 'line', label: 'Where they are now' },
      { key: 'why', kind: 'words', label: 'Why them', hint: 'What would you like to hear from them?' },
      {
        key: 'message',
        kind: 'words',
        label: 'The first message',
        hint: 'It asks for nothing. “I was thinking of you. How are you?” would do.',
      },
    ],
    nameOf: ({ name }) => name,
    createRow: (id) => ({ id, name: '', ring: null, place: '', why: '', message: '' }),
    fold: ({ ring, place }) =>
      [ringLabels.find(({ value }) => value === ring)?.label, place.trim()].filter(Boolean).join(', '),
    advise: adviseName,
    canMove: true,
    blankRows: 8,
  }),
];
