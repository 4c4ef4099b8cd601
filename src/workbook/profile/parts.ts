import { rowsPart, type SheetPart } from '#workbook/shell/sheet.ts';
import type { Post, Profile } from './model.ts';

const postKinds = [
  { value: 'answer', label: 'Answered somebody’s question' },
  { value: 'thanks', label: 'Thanked somebody, in public' },
  { value: 'learned', label: 'Said one thing I learned' },
  { value: 'asked', label: 'Asked something' },
] as const;

/** What employers look at is E97 and E101; what to write is a counselor's advice. */
export const profileParts: readonly SheetPart<Profile>[] = [
  {
    kind: 'fields',
    title: 'The headline',
    fields: [
      {
        key: 'headline',
        kind: 'words',
        label: 'What gets better when I’m around, and for whom',
        hint: 'In words a neighbor would use: I help ___ to ___.',
      },
      { key: 'town', kind: 'line', label: 'My town', hint: 'So that they don’t take me for another of my name.' },
    ],
  },
  {
    kind: 'fields',
    title: 'About',
    fields: [
      {
        key: 'about',
        kind: 'words',
        label: 'A few lines, the way I talk',
        hint: 'The first two matter most. Put in one thing that happened.',
      },
    ],
  },
  {
    kind: 'ticks',
    key: 'ticks',
    title: 'Before strangers see it',
    items: [
      { id: 'dates', text: 'Titles and dates underneath agree with my resume' },
      {
        id: 'photo',
        text: 'A plain photo, or on purpose none',
        hint: 'Usual there, and not on a resume. Either can be held against you by somebody; it’s up to you.',
      },
      {
        id: 'ring',
        text: 'I decided about the ring that says I’m looking',
        hint: 'Nobody has settled whether it helps. There is a quieter one that only recruiters see.',
      },
      { id: 'logged-out', text: 'I looked at it without being signed in' },
      { id: 'read-aloud', text: 'I read it aloud to somebody' },
    ],
  },
  rowsPart<Profile, Post>({
    key: 'posts',
    title: 'A month of small useful things',
    hint: 'Twice a week. First answers, and only then something of your own.',
    addText: 'Add one',
    fields: [
      { key: 'where', kind: 'line', label: 'Where' },
      { key: 'day', kind: 'day', label: 'When' },
      { key: 'kind', kind: 'choice', label: 'What kind', options: postKinds },
      { key: 'words', kind: 'words', label: 'The words' },
    ],
    nameOf: ({ where }) => where,
    createRow: (id) => ({ id, day: null, kind: null, where: '', words: '' }),
    blankRows: 4,
  }),
];
