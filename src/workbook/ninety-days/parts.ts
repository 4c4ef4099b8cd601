import { rowsPart, type SheetPart } from '#workbook/shell/sheet.ts';
import type { NewColleague, NinetyDays } from './model.ts';

/** What somebody is to the new one. The values stand in records. */
export const peopleKinds = [
  { value: 'everyone-goes-to', label: 'Everyone goes to them' },
  { value: 'knows-most', label: 'Knows the most and is asked the least' },
  { value: 'kind', label: 'Was kind on the first day' },
  { value: 'works-with', label: 'I work with them' },
  { value: 'gets-it', label: 'Gets what we make' },
] as const;

/** Newcomers do better where they know what is expected and are accepted, and asking early helps (E116). The numbers are a frame. */
export const ninetyDaysParts: readonly SheetPart<NinetyDays>[] = [
  {
    kind: 'fields',
    title: 'Two dates',
    fields: [
      { key: 'startDay', kind: 'day', label: 'My first day' },
      {
        key: 'coverDay',
        kind: 'day',
        label: 'The day the health insurance begins',
        hint: 'Often the first of the month after you start. Ask, so that there is no gap.',
      },
    ],
  },
  {
    kind: 'fields',
    title: 'Three questions for whoever I work for',
    hint: 'Aloud, in the first week. Write down what they said, in their words.',
    fields: [
      { key: 'need', kind: 'words', label: 'What do you need from me that you’d notice if it wasn’t there?' },
      { key: 'doing', kind: 'words', label: 'How will we both know that it’s going well?' },
      { key: 'learnFrom', kind: 'words', label: 'Who should I be learning from?' },
      {
        key: 'needAtThirty',
        kind: 'words',
        label: 'The same three again, after thirty days',
        hint: 'The second answer is often a different one.',
      },
    ],
  },
  {
    kind: 'fields',
    title: 'The plan',
    hint: 'A frame from a book. Move the days as you like.',
    fields: [
      {
        key: 'notYet',
        kind: 'words',
        label: 'What I’d love to fix, and won’t yet',
        hint: 'Two weeks of looking. What is on fire doesn’t count.',
      },
      { key: 'thirty', kind: 'words', label: 'By day 30: what I’ll have found out' },
      { key: 'sixty', kind: 'words', label: 'By day 60: one thing that is better and can be counted' },
      { key: 'ninety', kind: 'words', label: 'By day 90: what to go on with, and what to stop' },
      {
        key: 'keep',
        kind: 'words',
        label: 'What I keep from the search',
        hint: 'An hour, a person, a list of what I did with its numbers. At home, and not on their computer.',
      },
    ],
  },
  rowsPart<NinetyDays, NewColleague>({
    key: 'people',
    title: 'People',
    hint: 'People before systems. Three names by the first Friday are plenty.',
    addText: 'Add a person',
    fields: [
      { key: 'name', kind: 'line', label: 'Name' },
      { key: 'kind', kind: 'choice', label: 'Who they are to me', options: peopleKinds },
      { key: 'learned', kind: 'words', label: 'What I learned from them' },
    ],
    nameOf: ({ name }) => name,
    createRow: (id) => ({ id, name: '', kind: null, learned: '' }),
    blankRows: 2,
  }),
];
