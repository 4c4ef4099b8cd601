import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** One thing the reader did, once: the resume, the profile, the pitch and the stories take it from here. */
export interface Accomplishment {
  /** Unique in the list; drawn, never reused. Other exercises point to it. */
  id: string;
  /** What was up. */
  before: string;
  /** What you did. */
  action: string;
  /** What came of it. */
  result: string;
  /** A number, in the reader's words ("61 a year, from 212"); '' is not known yet. */
  number: string;
  /** Why there is none, or where one could be found: asked only where `number` is empty. */
  whyNoNumber: string;
  /** How it stands on the resume until now, if it does. */
  oldLine: string;
  /** The finished line, as it may stand on a resume. */
  line: string;
  /** The employer or place, in the reader's words: groups the bank. */
  where: string;
  /** The reader's own words for what it shows, as typed, parted by commas. */
  tags: string;
}

/** The bank: everything the reader did, and who said so. */
export interface Accomplishments {
  items: Accomplishment[];
  /** People who could say what the reader is good at, and what they said. */
  witnesses: { id: string; name: string; said: string }[];
}

export const accomplishmentsSchema = v.object({
  items: v.array(
    v.object({
      id: v.string(),
      before: v.string(),
      action: v.string(),
      result: v.string(),
      number: v.string(),
      whyNoNumber: v.string(),
      oldLine: v.string(),
      line: v.string(),
      where: v.string(),
      tags: v.string(),
    }),
  ),
  witnesses: v.array(v.object({ id: v.string(), name: v.string(), said: v.string() })),
});

export const accomplishmentsDocument = defineDocument<Accomplishments>({
  kind: 'accomplishments',
  title: 'What I did',
  schema: accomplishmentsSchema,
  migrations: [],
  empty: () => ({ items: [], witnesses: [] }),
});
