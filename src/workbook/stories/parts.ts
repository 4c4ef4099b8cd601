import { rowsPart, type SheetPart } from '#workbook/shell/sheet.ts';
import type { Stories, Story } from './model.ts';
import { adviseStory } from './rules.ts';

/** What a story may show: six kinds that answer most of the hundred. A coach's rule (E105). */
export const showsOptions = [
  { value: 'went-well', label: 'It went well' },
  { value: 'my-fault', label: 'It was my fault' },
  { value: 'somebody-difficult', label: 'Somebody was difficult' },
  { value: 'not-the-boss', label: 'I wasn’t the boss, and it got done' },
  { value: 'changed-my-mind', label: 'I changed my mind' },
  { value: 'number', label: 'It has a number' },
] as const;

export const storiesParts: readonly SheetPart<Stories>[] = [
  rowsPart<Stories, Story>({
    key: 'stories',
    title: 'The stories',
    hint: 'One of each kind would be six. One is enough to begin with.',
    addText: 'Add a story',
    fields: [
      { key: 'title', kind: 'line', label: 'What I call it' },
      { key: 'shows', kind: 'choice', label: 'What it shows', options: showsOptions },
      { key: 'situation', kind: 'words', label: 'What was up', hint: 'Two sentences.' },
      { key: 'task', kind: 'words', label: 'What was mine to do' },
      { key: 'action', kind: 'words', label: 'What I did', hint: 'Most of it. Verbs, and they’re yours.' },
      { key: 'result', kind: 'words', label: 'What came of it', hint: 'One sentence. Then stop.' },
    ],
    nameOf: ({ title }) => title,
    createRow: (id) => ({ id, title: '', shows: null, situation: '', task: '', action: '', result: '', answers: {} }),
    advise: adviseStory,
    canMove: true,
    blankRows: 3,
  }),
  {
    kind: 'fields',
    title: 'Three that everybody asks',
    fields: [
      {
        key: 'whyLeft',
        kind: 'words',
        label: 'Why did you leave?',
        hint: 'One sentence, true, nobody’s fault. Then what you’re after.',
      },
      {
        key: 'weakness',
        kind: 'words',
        label: 'What’s your biggest weakness?',
        hint: 'One breath for what it is, two for what you do about it.',
      },
      {
        key: 'toAsk',
        kind: 'words',
        label: 'Do you have any questions for us?',
        hint: 'What goes wrong most often, on an ordinary Monday?',
      },
    ],
  },
];
