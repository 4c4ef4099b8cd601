import { rowsPart, type SheetPart } from '#workbook/shell/sheet.ts';
import type { Footprint, Trace } from './model.ts';

/** What may become of a thing that is found. The values stand in records. */
export const verdicts = [
  { value: 'keep', label: 'Keep' },
  { value: 'fix', label: 'Fix' },
  { value: 'lock', label: 'Lock: only for family or friends' },
  { value: 'lose', label: 'Lose' },
] as const;

const doneOptions = [
  { value: 'done', label: 'Done' },
  { value: 'asked', label: 'Asked them, waiting' },
  { value: 'stays', label: 'It stays, and I know about it' },
] as const;

/** The next small step for one thing that was found. */
export function adviseTrace({ what, verdict, done }: Trace): string[] {
  if (what.trim() === '' || done !== null) return [];
  if (verdict === null) return ['One word is enough: keep, fix, lock or lose.'];
  if (verdict === 'lose')
    return ['Take a picture of it first. If you can’t take it down yourself, one polite line to the site.'];
  return [];
}

/** Employers do look: 70 % said so in 2018 (E97). What they may ask for, and what they may not, is E98, E99, E102, E103. */
export const footprintParts: readonly SheetPart<Footprint>[] = [
  {
    kind: 'ticks',
    key: 'ticks',
    title: 'Look yourself up, as a stranger would',
    hint: 'In a browser where you’re signed in to nothing.',
    items: [
      { id: 'name-town', text: 'My name and my town: the first two pages' },
      { id: 'name-employer', text: 'My name and my last employer' },
      { id: 'pictures', text: 'The pictures' },
      { id: 'name-only', text: 'My name alone, to see who else there is' },
      { id: 'old-handles', text: 'Old user names and an old mail address' },
      { id: 'profile-logged-out', text: 'My own profile, as it looks to somebody who isn’t signed in' },
      { id: 'agreement', text: 'What I signed says about posting (if I signed anything)' },
    ],
  },
  rowsPart<Footprint, Trace>({
    key: 'traces',
    title: 'What I found',
    addText: 'Add something found',
    fields: [
      { key: 'where', kind: 'line', label: 'Where' },
      { key: 'verdict', kind: 'choice', label: 'What becomes of it', options: verdicts },
      { key: 'done', kind: 'choice', label: 'How far it is', options: doneOptions },
      { key: 'what', kind: 'words', label: 'What’s there' },
    ],
    nameOf: ({ where }) => where,
    createRow: (id) => ({ id, where: '', what: '', verdict: null, done: null }),
    advise: adviseTrace,
    blankRows: 4,
  }),
  {
    kind: 'fields',
    title: 'So that they don’t take me for somebody else',
    fields: [
      {
        key: 'others',
        kind: 'words',
        label: 'Others of my name, and how to tell us apart',
        hint: 'A town, what you do, a plain photo if you care to.',
      },
      {
        key: 'rule',
        kind: 'words',
        label: 'My rule for posting',
        hint: 'Lorraine’s: write it hot, read it cold, and nothing about the old place before noon.',
      },
    ],
  },
  {
    kind: 'ticks',
    key: 'ticks',
    title: 'Doors to shut',
    items: [
      { id: 'family-albums', text: 'Family pictures: only for family' },
      { id: 'friends-list', text: 'Who my friends are: hidden' },
      { id: 'old-accounts', text: 'Accounts I don’t use any more: closed' },
      { id: 'birth-date', text: 'Date of birth and home address: off every page' },
      { id: 'two-steps', text: 'A second step at sign-in for mail and bank' },
      { id: 'tags', text: 'Others can’t tag me without asking' },
    ],
  },
];
