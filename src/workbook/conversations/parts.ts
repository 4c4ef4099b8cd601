import { isRealDay, writeDay } from '#workbook/shell/calendar-day.ts';
import { rowsPart, type SheetPart } from '#workbook/shell/sheet.ts';
import type { Contact, Conversations, Talk } from './model.ts';
import { adviseTalk, findNext } from './rules.ts';

export const contactsTitle = 'People';
export const talksTitle = 'Talks';

const listPeople = ({ contacts }: Conversations) =>
  contacts.filter(({ name }) => name.trim() !== '').map(({ id, name }) => ({ value: id, label: name }));

/** What there is to find out, as chapter 10 counts it; the talk as coaches teach it (E73), with a course that raised confidence (E62). */
export const conversationsParts: readonly SheetPart<Conversations>[] = [
  rowsPart<Conversations, Talk>({
    key: 'talks',
    title: talksTitle,
    hint: 'One page for each talk, the same day. You go to find out.',
    addText: 'Add a talk',
    fields: [
      { key: 'contact', kind: 'choice', label: 'With whom', options: listPeople },
      { key: 'day', kind: 'day', label: 'When' },
      {
        key: 'question',
        kind: 'words',
        label: 'What I’d like to know',
        hint: 'How did you come to this? What goes wrong? What would you do if you were me?',
      },
      { key: 'people', kind: 'words', label: 'Learned about people' },
      { key: 'companies', kind: 'words', label: 'Learned about a company, and how it is on a Monday' },
      { key: 'industries', kind: 'words', label: 'Learned about a line of work' },
      { key: 'communities', kind: 'words', label: 'Where such people get together' },
      { key: 'helping', kind: 'words', label: 'Where somebody could use a hand' },
      { key: 'names', kind: 'words', label: 'Two names', hint: '“Who else should I talk to?” One on a line.' },
      { key: 'promise', kind: 'words', label: 'What I’ll do with it, or for them' },
      { key: 'thankedOn', kind: 'day', label: 'Thanked on', hint: 'By the next day, in three lines.' },
    ],
    nameOf: ({ contact, day }, { contacts }) =>
      [contacts.find(({ id }) => id === contact)?.name.trim(), day !== null && isRealDay(day) ? writeDay(day) : day]
        .filter(Boolean)
        .join(', '),
    createRow: (id) => ({
      id,
      contact: null,
      day: null,
      question: '',
      people: '',
      companies: '',
      industries: '',
      communities: '',
      helping: '',
      names: '',
      promise: '',
      thankedOn: null,
    }),
    fold: ({ thankedOn }) => (thankedOn === null ? 'not thanked yet' : 'thanked'),
    advise: adviseTalk,
    blankRows: 2,
  }),
  rowsPart<Conversations, Contact>({
    key: 'contacts',
    title: contactsTitle,
    hint: 'Whom you talk to, and who gave you the name.',
    addText: 'Add a person',
    fields: [
      { key: 'name', kind: 'line', label: 'Name' },
      { key: 'place', kind: 'line', label: 'Where they are' },
      { key: 'ledBy', kind: 'choice', label: 'Who gave me the name', options: listPeople },
      { key: 'next', kind: 'day', label: 'Next word, if you’ve set a day' },
      { key: 'email', kind: 'line', label: 'E-mail' },
      { key: 'phone', kind: 'line', label: 'Telephone' },
      { key: 'notes', kind: 'words', label: 'What to remember', hint: 'The knee. The baby. What they’re up against.' },
    ],
    nameOf: ({ name }) => name,
    createRow: (id) => ({
      id,
      name: '',
      place: '',
      email: '',
      phone: '',
      fortyId: null,
      ledBy: null,
      next: null,
      notes: '',
    }),
    fold: (contact, { talks }) => {
      const next = findNext(contact, talks);
      return [contact.place.trim(), next === null ? '' : `next ${writeDay(next)}`].filter(Boolean).join(', ');
    },
    blankRows: 4,
  }),
];
