import { rowsPart, type SheetPart } from '#workbook/shell/sheet.ts';
import type { TargetPlace, Targets } from './model.ts';

/** The next small step for one place. */
export function advisePlace({ name, monday, who, next }: TargetPlace): string[] {
  if (name.trim() === '' || next.trim() !== '') return [];
  if (who.trim() === '') return ['Who works there, or did, or brings them their mail? One name will do.'];
  if (monday.trim() === '')
    return ['Ask them what a Monday is like. It has nothing to do with whether anybody is hiring.'];
  return [];
}

/** The won'ts come first, because people know them (chapter 6). Twenty is a counselor's number. */
export const targetsParts: readonly SheetPart<Targets>[] = [
  {
    kind: 'fields',
    title: 'What I won’t, and what I want',
    hint: 'You’re not promising anything. If money is tight you may have to take what comes first, and the list will keep.',
    fields: [
      { key: 'wonts', kind: 'words', label: 'What I won’t do again', hint: 'Begin here. Most people know these.' },
      {
        key: 'needs',
        kind: 'words',
        label: 'What I can’t do without',
        hint: 'Hours, a bus line, insurance by a date, a sum.',
      },
      { key: 'likes', kind: 'words', label: 'When I forgot to look at the clock' },
      {
        key: 'wants',
        kind: 'words',
        label: 'What I’d like next',
        hint: '“The same” is an answer. Look at it again in a month.',
      },
      {
        key: 'otherNames',
        kind: 'words',
        label: 'The same work under other names',
        hint: 'Ask somebody who does it. The sites know it by four or five.',
      },
    ],
  },
  rowsPart<Targets, TargetPlace>({
    key: 'places',
    title: 'Places',
    hint: 'Twenty that you’ve ever been curious about. Three are enough for tonight. Most will have nothing open, and that is the best time to ask.',
    addText: 'Add a place',
    fields: [
      { key: 'name', kind: 'line', label: 'Place' },
      { key: 'who', kind: 'line', label: 'Who could tell me' },
      { key: 'why', kind: 'words', label: 'Why I’m curious' },
      { key: 'monday', kind: 'words', label: 'What a Monday is like there, and what’s the matter with it' },
      { key: 'next', kind: 'line', label: 'Next' },
    ],
    nameOf: ({ name }) => name,
    createRow: (id) => ({ id, name: '', why: '', monday: '', who: '', next: '' }),
    advise: advisePlace,
    canMove: true,
    blankRows: 5,
  }),
];
