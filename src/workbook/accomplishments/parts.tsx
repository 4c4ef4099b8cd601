import { rowsPart, type SheetPart } from '#workbook/shell/sheet.ts';
import { LineDiff } from './LineDiff.tsx';
import { adviseItem } from './line-rules.ts';
import type { Accomplishment, Accomplishments } from './model.ts';

/** Twenty is Lorraine's silly number; times and not talents, and a verb on the front (chapter 6). */
export const accomplishmentsParts: readonly SheetPart<Accomplishments>[] = [
  rowsPart<Accomplishments, Accomplishment>({
    key: 'items',
    title: 'What I did',
    hint: 'Go for times, not talents. Something was going wrong, you did something, it came out better. Three are plenty for a start.',
    addText: 'Add one thing',
    fields: [
      { key: 'before', kind: 'words', label: 'What was up' },
      {
        key: 'action',
        kind: 'words',
        label: 'What I did',
        hint: 'A verb first. If others helped, say so; it doesn’t shrink.',
      },
      { key: 'result', kind: 'words', label: 'What came of it' },
      { key: 'number', kind: 'line', label: 'A number', hint: 'How many, how often, how long.' },
      { key: 'whyNoNumber', kind: 'line', label: 'No number? Who’d know', hint: 'Or how you could tell.' },
      { key: 'where', kind: 'line', label: 'Where it was' },
      { key: 'tags', kind: 'line', label: 'What it shows', hint: 'Your own words, with commas.' },
      {
        key: 'oldLine',
        kind: 'words',
        label: 'How it stands on my resume now',
        hint: 'If it does. Then you can see the difference.',
      },
      {
        key: 'line',
        kind: 'words',
        label: 'The line',
        hint: 'Verb, thing, what was different after. It goes wherever you need it.',
      },
    ],
    nameOf: ({ line, action }) => line || action,
    createRow: (id) => ({
      id,
      before: '',
      action: '',
      result: '',
      number: '',
      whyNoNumber: '',
      oldLine: '',
      line: '',
      where: '',
      tags: '',
    }),
    fold: ({ number, where }) => [number.trim(), where.trim()].filter(Boolean).join(', '),
    advise: adviseItem,
    show: ({ oldLine, line }) => <LineDiff before={oldLine} after={line} />,
    canMove: true,
    blankRows: 3,
  }),
  rowsPart<Accomplishments, Accomplishments['witnesses'][number]>({
    key: 'witnesses',
    title: 'Who was standing next to me',
    hint: 'Ask for a time, not for an opinion: “What’s something I did that you remember?”',
    addText: 'Add a person',
    fields: [
      { key: 'name', kind: 'line', label: 'Who' },
      { key: 'said', kind: 'words', label: 'What they remember' },
    ],
    nameOf: ({ name }) => name,
    createRow: (id) => ({ id, name: '', said: '' }),
    blankRows: 2,
  }),
];
