import type { CalendarEvent } from '#exports/ics.ts';
import type { VcardPerson } from '#exports/vcard.ts';
import { putOnOneLine } from '#workbook/shell/sections.ts';
import type { Conversations } from './model.ts';
import { findNext } from './rules.ts';

export const calendarProductId = '-//After the job//Conversations//EN';
export const calendarFileName = 'next-words.ics';
export const cardsFileName = 'people.vcf';

/** Gives the next date with each contact as a day of the calendar. The summary is a name and nothing else: a calendar may be shared. */
export function listCalendarEvents({ contacts, talks }: Conversations, calendarId: string): CalendarEvent[] {
  return contacts.flatMap((contact): CalendarEvent[] => {
    const day = findNext(contact, talks);
    const name = putOnOneLine(contact.name);
    if (day === null || name === '') return [];
    return [
      {
        uid: `${contact.id}.${calendarId}@conversations`,
        day,
        summary: name,
        ...(contact.notes.trim() === '' ? {} : { description: contact.notes.trim() }),
        alarms: ['PT9H'],
      },
    ];
  });
}

/** Gives every contact that has a name as an address card. */
export function listCards({ contacts }: Conversations): VcardPerson[] {
  return contacts
    .filter(({ name }) => putOnOneLine(name) !== '')
    .map(({ name, place, email, phone, notes }) => ({
      name: putOnOneLine(name),
      organization: putOnOneLine(place),
      email: putOnOneLine(email),
      phone: putOnOneLine(phone),
      note: notes.trim(),
    }));
}
