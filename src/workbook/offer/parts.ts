import { rowsPart, type SheetPart } from '#workbook/shell/sheet.ts';
import type { Matter, Offer, OfferPage } from './model.ts';
import { mostOffers } from './rules.ts';

/** What to ask for and how: E89, E90, E111, E112 (asking is common, often works, and is rarely punished), E114, E115. */
export const offerParts: readonly SheetPart<OfferPage>[] = [
  rowsPart<OfferPage, Offer>({
    key: 'offers',
    title: 'Offers',
    hint: 'One is enough; your last job may stand here too. Leave empty what you don’t know, and ask.',
    addText: 'Add an offer',
    fields: [
      { key: 'name', kind: 'line', label: 'Whose' },
      { key: 'pay', kind: 'dollars', label: 'Pay, a year' },
      { key: 'bonus', kind: 'dollars', label: 'Bonus, only if likely' },
      { key: 'match', kind: 'dollars', label: 'Retirement match, a year' },
      { key: 'premium', kind: 'dollars', label: 'I pay for health, a month' },
      { key: 'commute', kind: 'dollars', label: 'Getting there, a month' },
      { key: 'daysOff', kind: 'line', label: 'Days off' },
      { key: 'coverDay', kind: 'day', label: 'Health insurance begins' },
      { key: 'startDay', kind: 'day', label: 'First day' },
      { key: 'hangsOn', kind: 'line', label: 'What it hangs on' },
      { key: 'monday', kind: 'words', label: 'What a Monday is like there, and why the last one left' },
    ],
    nameOf: ({ name }) => name,
    createRow: (id) => ({
      id,
      name: '',
      pay: null,
      bonus: null,
      match: null,
      premium: null,
      commute: null,
      daysOff: '',
      coverDay: null,
      startDay: null,
      hangsOn: '',
      monday: '',
    }),
    most: mostOffers,
    blankRows: 2,
  }),
  rowsPart<OfferPage, Matter>({
    key: 'matters',
    title: 'What counts for me',
    hint: 'Read over what you wrote down back when there weren’t any: what you want, and what you won’t.',
    addText: 'Add something that counts',
    fields: [
      { key: 'what', kind: 'line', label: 'What' },
      { key: 'better', kind: 'line', label: 'Where it’s better' },
    ],
    nameOf: ({ what }) => what,
    createRow: (id) => ({ id, what: '', better: '' }),
    canMove: true,
    blankRows: 4,
  }),
  {
    kind: 'fields',
    title: 'Asking for more',
    hint: 'One thing, one reason, once. If you can’t risk it at all, you needn’t ask.',
    fields: [
      { key: 'ask', kind: 'dollars', label: 'What I’ll ask for, a year' },
      { key: 'reason', kind: 'words', label: 'Because', hint: 'About the work, not about home.' },
      {
        key: 'instead',
        kind: 'line',
        label: 'If it’s no, what I’ll ask for that isn’t money',
        hint: 'A start date, a week, a look in six months.',
      },
      { key: 'lowest', kind: 'dollars', label: 'What I need to live on, a year', hint: 'For you alone. Never say it.' },
      { key: 'answerBy', kind: 'day', label: 'When they need to hear' },
    ],
  },
  {
    kind: 'ticks',
    key: 'ticks',
    title: 'Before I say yes',
    items: [
      { id: 'written', text: 'It’s in writing' },
      { id: 'thanked', text: 'I said thank you, and that I’m glad, and hung up before I took it' },
      { id: 'cleared', text: 'What it hangs on has cleared' },
      { id: 'cover', text: 'I know the day the insurance begins, and there’s no gap' },
      { id: 'non-compete', text: 'I looked for a promise not to work for somebody else after' },
      { id: 'state', text: 'I know what to tell the state, and for which week' },
      { id: 'loop', text: 'I’ll write to everybody who helped, and to the one I say no to' },
    ],
  },
];
