import { addDays, isRealDay, type CalendarDay } from '#workbook/shell/calendar-day.ts';
import type { Contact, Conversations, Talk } from './model.ts';

/** After a talk, so many days until the next word, unless the reader names a day: a habit of coaches, and nobody has tested it. */
export const daysToNext = 21;

/** The days of the talks by contact, the last one first. */
const lastTalks = new WeakMap<readonly Talk[], ReadonlyMap<string, CalendarDay>>();

/** The last day on which each contact was talked to. Worked out once for each state of the list: 500 contacts ask for it on every key. */
export function listLastTalks(talks: readonly Talk[]): ReadonlyMap<string, CalendarDay> {
  const known = lastTalks.get(talks);
  if (known) return known;
  const last = new Map<string, CalendarDay>();
  for (const { contact, day } of talks) {
    if (contact === null || day === null || !isRealDay(day)) continue;
    const before = last.get(contact);
    if (before === undefined || before < day) last.set(contact, day);
  }
  lastTalks.set(talks, last);
  return last;
}

/** The next date with somebody: the reader's own, or counted from the last talk; null where there is neither. */
export function findNext(contact: Contact, talks: readonly Talk[]): CalendarDay | null {
  if (contact.next !== null && isRealDay(contact.next)) return contact.next;
  const last = listLastTalks(talks).get(contact.id);
  return last === undefined ? null : addDays(last, daysToNext);
}

/** Something that is to be done about somebody, by a day. */
export interface Due {
  contact: Contact;
  day: CalendarDay;
  what: 'thank' | 'next';
}

/** What is due by `today`, the oldest first: thanks that are not written, and people to write to again. */
export function listDue({ contacts, talks }: Conversations, today: CalendarDay): Due[] {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const thanks = talks.flatMap(({ contact, day, thankedOn }): Due[] => {
    const whom = contact === null ? undefined : byId.get(contact);
    return whom && day !== null && isRealDay(day) && thankedOn === null && day <= today
      ? [{ contact: whom, day, what: 'thank' }]
      : [];
  });
  const next = contacts.flatMap((contact): Due[] => {
    const day = findNext(contact, talks);
    return day !== null && day <= today ? [{ contact, day, what: 'next' }] : [];
  });
  return [...thanks, ...next].sort((a, b) => a.day.localeCompare(b.day));
}

/** A name that somebody gave in a talk and that does not stand among the contacts yet. */
export interface GivenName {
  name: string;
  /** Who gave it: the contact's id; null where the talk names nobody. */
  ledBy: string | null;
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('en');
}

/** The names given in talks that are not among the contacts, each once, with who gave it. */
export function listGivenNames({ contacts, talks }: Conversations): GivenName[] {
  const known = new Set(contacts.map(({ name }) => fold(name)));
  const given: GivenName[] = [];
  for (const { names, contact } of talks) {
    for (const name of names.split(/[\n;]|,\s+(?=\p{Lu})/u).map((one) => one.replaceAll(/\s+/g, ' ').trim())) {
      if (name === '' || known.has(fold(name))) continue;
      known.add(fold(name));
      given.push({ name, ledBy: contact });
    }
  }
  return given;
}

/** The next small step for one talk, at most two (chapter 10: two names, thanks the next day, one thing to do with it). */
export function adviseTalk(talk: Talk): string[] {
  const learned = [talk.people, talk.companies, talk.industries, talk.communities, talk.helping];
  if (talk.day === null && learned.every((text) => text.trim() === ''))
    return talk.question.trim() === '' ? ['What would you truly like to know, whoever is hiring?'] : [];
  const said: string[] = [];
  if (learned.every((text) => text.trim() === ''))
    said.push('What did you find out? One word under one of the five is a start. “What I don’t want” counts.');
  if (talk.names.trim() === '') said.push('“Who else should I talk to?” It can still be asked in the thank-you.');
  if (talk.thankedOn === null)
    said.push('Thank them by the next day: three lines, and one thing that you’ll do with it.');
  return said.slice(0, 2);
}
