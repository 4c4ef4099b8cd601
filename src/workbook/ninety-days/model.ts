import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** Somebody at the new place. */
export interface NewColleague {
  id: string;
  name: string;
  /** One of peopleKinds in parts.ts; null is not known yet. */
  kind: string | null;
  learned: string;
}

/** The first three months of a new job. Days are `YYYY-MM-DD` as typed, null is not known yet. */
export interface NinetyDays {
  startDay: string | null;
  coverDay: string | null;
  need: string;
  doing: string;
  learnFrom: string;
  needAtThirty: string;
  notYet: string;
  thirty: string;
  sixty: string;
  ninety: string;
  keep: string;
  people: NewColleague[];
  /** Drawn when the first calendar file is made, so that a later file moves the same events (RFC 5545, 3.8.4.7). */
  calendarId: string | null;
}

export const ninetyDaysDocument = defineDocument<NinetyDays>({
  kind: 'ninety-days',
  title: 'The first ninety days',
  schema: v.object({
    startDay: v.nullable(v.string()),
    coverDay: v.nullable(v.string()),
    need: v.string(),
    doing: v.string(),
    learnFrom: v.string(),
    needAtThirty: v.string(),
    notYet: v.string(),
    thirty: v.string(),
    sixty: v.string(),
    ninety: v.string(),
    keep: v.string(),
    people: v.array(v.object({ id: v.string(), name: v.string(), kind: v.nullable(v.string()), learned: v.string() })),
    calendarId: v.nullable(v.string()),
  }),
  migrations: [],
  empty: () => ({
    startDay: null,
    coverDay: null,
    need: '',
    doing: '',
    learnFrom: '',
    needAtThirty: '',
    notYet: '',
    thirty: '',
    sixty: '',
    ninety: '',
    keep: '',
    people: [],
    calendarId: null,
  }),
});
