import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

export type AgeAnswer = 'yes' | 'no' | 'unknown';
export type GroupAnswer = 'alone' | 'group' | 'unknown';
export type EmployerSize = 'under-20' | '20-99' | '100-plus' | 'unknown';

/**
 * What the reader knows in the first week. Every field may stay empty (null: nothing chosen or written yet).
 * Days are `YYYY-MM-DD` as they were typed; one that does not exist is kept all the same, and rules.ts says so.
 */
export interface FirstWeek {
  toldOn: string | null;
  lastDay: string | null;
  /** Postal letters, `OH`. */
  state: string | null;
  employerSize: EmployerSize | null;
  releaseGivenOn: string | null;
  fortyOrOlder: AgeAnswer | null;
  letGo: GroupAnswer | null;
  signedOn: string | null;
  coverEndsOn: string | null;
  cobraNoticeOn: string | null;
  cobraElectedOn: string | null;
  /** Names, phone numbers, what was said. */
  notes: string;
  /** Ids of checklist.ts, true when ticked. One entry an item, so that two tabs can be merged item by item. */
  ticks: Record<string, boolean>;
  /**
   * The document's own random id, made with the first calendar file and kept for good: the events' UIDs are built from it,
   * so that a second file moves the first one's events instead of doubling them. Two readers who share a calendar differ.
   */
  calendarId: string | null;
}

/** The fields that hold a day, in the order of the form. */
export const dayFields = [
  'toldOn',
  'lastDay',
  'releaseGivenOn',
  'signedOn',
  'coverEndsOn',
  'cobraNoticeOn',
  'cobraElectedOn',
] as const;
export type DayField = (typeof dayFields)[number];

const day = v.nullable(v.string());

export const firstWeekSchema = v.object({
  toldOn: day,
  lastDay: day,
  state: v.nullable(v.string()),
  employerSize: v.nullable(v.picklist(['under-20', '20-99', '100-plus', 'unknown'])),
  releaseGivenOn: day,
  fortyOrOlder: v.nullable(v.picklist(['yes', 'no', 'unknown'])),
  letGo: v.nullable(v.picklist(['alone', 'group', 'unknown'])),
  signedOn: day,
  coverEndsOn: day,
  cobraNoticeOn: day,
  cobraElectedOn: day,
  notes: v.string(),
  ticks: v.record(v.string(), v.boolean()),
  calendarId: v.nullable(v.string()),
});

/** Gives the page with nothing on it. */
export function createEmptyFirstWeek(): FirstWeek {
  return {
    toldOn: null,
    lastDay: null,
    state: null,
    employerSize: null,
    releaseGivenOn: null,
    fortyOrOlder: null,
    letGo: null,
    signedOn: null,
    coverEndsOn: null,
    cobraNoticeOn: null,
    cobraElectedOn: null,
    notes: '',
    ticks: {},
    calendarId: null,
  };
}

export const firstWeekDocument = defineDocument<FirstWeek>({
  kind: 'first-week',
  title: 'The first week',
  schema: firstWeekSchema,
  migrations: [],
  empty: createEmptyFirstWeek,
});
