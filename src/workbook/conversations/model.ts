import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** Somebody the reader talks to. */
export interface Contact {
  /** Unique in the list; drawn, never reused. */
  id: string;
  name: string;
  place: string;
  email: string;
  phone: string;
  /** The id in `first-forty` this contact was taken over from; null where there is none. */
  fortyId: string | null;
  /** Who gave this name: another contact's id. null: the reader's own. May dangle or go round in a circle: the map copes. */
  ledBy: string | null;
  /** Next date with them, YYYY-MM-DD; null: counted from the last talk. */
  next: string | null;
  notes: string;
}

/** One talk. */
export interface Talk {
  id: string;
  /** The contact's id; null is not chosen yet. */
  contact: string | null;
  /** YYYY-MM-DD */
  day: string | null;
  /** What the reader would like to find out. */
  question: string;
  /** What was learned, about each of the five. */
  people: string;
  companies: string;
  industries: string;
  communities: string;
  helping: string;
  /** The two names asked for, as typed: one on a line. */
  names: string;
  /** What the reader will do with it, or for them. */
  promise: string;
  /** Thanked on, YYYY-MM-DD; null: not yet. */
  thankedOn: string | null;
}

export interface Conversations {
  contacts: Contact[];
  talks: Talk[];
  /** Drawn when the first calendar file is made, so that a later file moves the same events (RFC 5545, 3.8.4.7). */
  calendarId: string | null;
}

const day = v.nullable(v.string());

export const conversationsDocument = defineDocument<Conversations>({
  kind: 'conversations',
  title: 'Conversations',
  schema: v.object({
    contacts: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        place: v.string(),
        email: v.string(),
        phone: v.string(),
        fortyId: v.nullable(v.string()),
        ledBy: v.nullable(v.string()),
        next: day,
        notes: v.string(),
      }),
    ),
    talks: v.array(
      v.object({
        id: v.string(),
        contact: v.nullable(v.string()),
        day,
        question: v.string(),
        people: v.string(),
        companies: v.string(),
        industries: v.string(),
        communities: v.string(),
        helping: v.string(),
        names: v.string(),
        promise: v.string(),
        thankedOn: day,
      }),
    ),
    calendarId: v.nullable(v.string()),
  }),
  migrations: [],
  empty: () => ({ contacts: [], talks: [], calendarId: null }),
});
