import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '#exports/ics.ts';
import { calendarProductId, listCalendarEvents, listCards } from './exports.ts';
import type { Contact, Talk } from './model.ts';
import { adviseTalk, findNext, listDue, listGivenNames } from './rules.ts';

const contact = (id: string, change: Partial<Contact> = {}): Contact => ({
  id,
  name: id,
  place: '',
  email: '',
  phone: '',
  fortyId: null,
  ledBy: null,
  next: null,
  notes: '',
  ...change,
});
const talk = (change: Partial<Talk> = {}): Talk => ({
  id: 't',
  contact: 'ray',
  day: '2026-03-26',
  question: '',
  people: 'p',
  companies: '',
  industries: '',
  communities: '',
  helping: '',
  names: 'Odessa',
  promise: '',
  thankedOn: '2026-03-27',
  ...change,
});

describe('the next date', () => {
  it.each([
    ['nothing known', {}, [], null],
    [
      'counted from the last talk',
      {},
      [talk({ day: '2026-03-01' }), talk(), talk({ day: '2026-01-01' })],
      '2026-04-16',
    ],
    ['the reader’s own', { next: '2026-04-09' }, [talk()], '2026-04-09'],
    ['a day that does not exist is left out', { next: '2026-02-31' }, [talk({ day: '2026-02-30' })], null],
    ['somebody else’s talk', {}, [talk({ contact: 'odessa' })], null],
  ])('%s', (_name, change, talks, day) => {
    expect(findNext(contact('ray', change), talks)).toBe(day);
  });
});

it('what is due: thanks first by day, nothing that lies ahead', () => {
  const page = {
    contacts: [contact('ray'), contact('odessa', { next: '2026-04-09' })],
    talks: [talk({ thankedOn: null }), talk({ contact: 'odessa', day: '2026-04-02' })],
    calendarId: null,
  };
  const due = (today: string) => listDue(page, today).map(({ contact: { id }, what }) => `${what} ${id}`);
  expect(due('2026-03-25')).toEqual([]);
  expect(due('2026-03-26')).toEqual(['thank ray']);
  expect(due('2026-04-16')).toEqual(['thank ray', 'next odessa', 'next ray']);
});

it('names that were given become people once, with who gave them', () => {
  const page = {
    contacts: [contact('ray'), contact('x', { name: 'Odessa  Boone' })],
    talks: [
      talk({ names: 'odessa boone\nA nun in Osgood' }),
      talk({ contact: null, names: 'Stu Ballard, Meg Doyle; a nun in osgood' }),
      talk({ names: '  ' }),
    ],
    calendarId: null,
  };
  expect(listGivenNames(page)).toEqual([
    { name: 'A nun in Osgood', ledBy: 'ray' },
    { name: 'Stu Ballard', ledBy: null },
    { name: 'Meg Doyle', ledBy: null },
  ]);
});

describe('a talk', () => {
  it.each([
    ['all there', {}, []],
    ['not asked yet', { day: null, people: '', question: '' }, [/truly like to know/]],
    ['planned with a question', { day: null, people: '', question: 'What goes wrong?' }, []],
    ['nothing learned', { people: ' ' }, [/One word under one of the five/]],
    ['no names and no thanks', { names: '', thankedOn: null }, [/still be asked/, /three lines/]],
  ])('%s', (_name, change, said) => {
    expect(adviseTalk(talk(change))).toEqual(said.map((one) => expect.stringMatching(one) as string));
  });
});

it('the next dates are read by a parser that is not ours', () => {
  const page = {
    contacts: [
      contact('ray', { name: 'Ray\nTillotson', notes: 'knee; Tuesday' }),
      contact('nobody', { name: '', next: '2026-04-01' }),
      contact('far'),
    ],
    talks: [talk()],
    calendarId: 'abc',
  };
  const events = listCalendarEvents(page, 'abc');
  const read = new ICAL.Component(ICAL.parse(writeCalendar(calendarProductId, events, new Date(0))))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
  expect(read.map(({ summary, startDate, description }) => [summary, startDate.toString(), description])).toEqual([
    ['Ray Tillotson', '2026-04-16', 'knee; Tuesday'],
  ]);
  expect(listCards(page).map(({ name }) => name)).toEqual(['Ray Tillotson', 'far']);
});
