import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** One offer. Sums are whole dollars as typed; null is not known yet, and zero is an answer. */
export interface Offer {
  id: string;
  name: string;
  /** A year, before tax. */
  pay: number | null;
  /** A year, and only what is likely. */
  bonus: number | null;
  /** What the employer puts into a retirement plan, a year. */
  match: number | null;
  /** What the reader pays for health insurance, a month. */
  premium: number | null;
  /** What getting there costs, a month. */
  commute: number | null;
  /** Paid days off, in the reader's words: "15 and the week after Christmas". */
  daysOff: string;
  coverDay: string | null;
  startDay: string | null;
  hangsOn: string;
  monday: string;
}

/** What counts for the reader, and which offer does better there. */
export interface Matter {
  id: string;
  what: string;
  better: string;
}

export interface OfferPage {
  offers: Offer[];
  matters: Matter[];
  /** The sum to ask for, and the one reason. */
  ask: number | null;
  reason: string;
  instead: string;
  lowest: number | null;
  answerBy: string | null;
  ticks: Record<string, boolean>;
}

export const offerDocument = defineDocument<OfferPage>({
  kind: 'offer',
  title: 'Offers, side by side',
  schema: v.object({
    offers: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        pay: v.nullable(v.number()),
        bonus: v.nullable(v.number()),
        match: v.nullable(v.number()),
        premium: v.nullable(v.number()),
        commute: v.nullable(v.number()),
        daysOff: v.string(),
        coverDay: v.nullable(v.string()),
        startDay: v.nullable(v.string()),
        hangsOn: v.string(),
        monday: v.string(),
      }),
    ),
    matters: v.array(v.object({ id: v.string(), what: v.string(), better: v.string() })),
    ask: v.nullable(v.number()),
    reason: v.string(),
    instead: v.string(),
    lowest: v.nullable(v.number()),
    answerBy: v.nullable(v.string()),
    ticks: v.record(v.string(), v.boolean()),
  }),
  migrations: [],
  empty: () => ({
    offers: [],
    matters: [],
    ask: null,
    reason: '',
    instead: '',
    lowest: null,
    answerBy: null,
    ticks: {},
  }),
});
