import { rowsPart, type SheetPart } from '#workbook/shell/sheet.ts';
import type { JobSite, JobSites } from './model.ts';

const alertStates = [
  { value: 'on', label: 'Alert is on, once a day' },
  { value: 'off', label: 'No alert: I look myself' },
  { value: 'none', label: 'Given up on it' },
] as const;

/** The next small step for one site. */
export function adviseSite({ name, alert, isOn }: JobSite): string[] {
  if (name.trim() === '') return [];
  if (isOn === 'off' || isOn === null) return ['One job title, one place, once a day: then it does the looking.'];
  if (isOn === 'on' && alert.trim() === '') return ['Write down the words it looks for, so that you can try others.'];
  return [];
}

/** An hour and a timer are a coach's rule; what the sites do and don't do is E68, E70, E75 to E77, E94 to E96. */
export const jobSitesParts: readonly SheetPart<JobSites>[] = [
  rowsPart<JobSites, JobSite>({
    key: 'sites',
    title: 'The sites',
    hint: 'Two or three that fit your line, the state’s own job bank, and the pages of places you’d like.',
    addText: 'Add a site',
    fields: [
      { key: 'name', kind: 'line', label: 'Site' },
      { key: 'alert', kind: 'line', label: 'The alert’s words and place' },
      { key: 'isOn', kind: 'choice', label: 'Alert', options: alertStates },
      { key: 'lookedOn', kind: 'day', label: 'Last looked at' },
      { key: 'goodFor', kind: 'words', label: 'What it’s good for, and what it isn’t' },
    ],
    nameOf: ({ name }) => name,
    createRow: (id) => ({ id, name: '', goodFor: '', alert: '', isOn: null, lookedOn: null }),
    advise: adviseSite,
    blankRows: 3,
  }),
  {
    kind: 'fields',
    title: 'The hour',
    fields: [
      {
        key: 'hour',
        kind: 'line',
        label: 'When it is',
        hint: 'Mornings, when the alerts have come in, or whenever you’re awake.',
      },
      {
        key: 'cap',
        kind: 'choice',
        label: 'When the lid closes',
        options: [
          { value: '30', label: 'After half an hour' },
          { value: '60', label: 'After an hour' },
          { value: '90', label: 'After an hour and a half' },
          { value: '120', label: 'After two hours' },
        ],
      },
      { key: 'afterwards', kind: 'line', label: 'What I do when it has closed', hint: 'Better with a person in it.' },
    ],
  },
  {
    kind: 'ticks',
    key: 'ticks',
    title: 'Before I send one',
    items: [
      { id: 'own-page', text: 'It’s on the company’s own page too, and I apply there' },
      { id: 'fit', text: 'I’d truly fit most of it' },
      { id: 'top-third', text: 'The top third says it in their words, where it’s true' },
      { id: 'person', text: 'I looked for a person in the building, or across the street from one' },
      { id: 'twenty', text: 'Twenty minutes, and then I let go of it' },
      {
        id: 'no-numbers',
        text: 'No Social Security number, no bank, no picture of a license',
        hint: 'Nobody honest needs them to read a resume.',
      },
      { id: 'written-down', text: 'It’s in my list, with the day' },
    ],
  },
];
