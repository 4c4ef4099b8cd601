import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** How far an application has come. The first six are the words of other trackers' files, too. */
export const stages = ['saved', 'applied', 'screening', 'interview', 'offer', 'rejected', 'withdrawn'] as const;
export type Stage = (typeof stages)[number];

/** One application. Days are YYYY-MM-DD as typed; null is not known, or not yet. */
export interface Application {
  /** Unique in the list; drawn, never reused. */
  id: string;
  company: string;
  role: string;
  /** null is not said. */
  stage: Stage | null;
  sentOn: string | null;
  /** When somebody wrote back, whatever they wrote. */
  heardOn: string | null;
  /** When somebody first talked to the reader. */
  talkedOn: string | null;
  followedUpOn: string | null;
  /** Which version of the resume went along, in the reader's words. */
  version: string;
  /** Where it was found: a site, a person. */
  source: string;
  place: string;
  pay: string;
  url: string;
  notes: string;
}

export interface Tracker {
  applications: Application[];
}

const day = v.nullable(v.string());

export const trackerDocument = defineDocument<Tracker>({
  kind: 'tracker',
  title: 'What you sent',
  schema: v.object({
    applications: v.array(
      v.object({
        id: v.string(),
        company: v.string(),
        role: v.string(),
        stage: v.nullable(v.picklist(stages)),
        sentOn: day,
        heardOn: day,
        talkedOn: day,
        followedUpOn: day,
        version: v.string(),
        source: v.string(),
        place: v.string(),
        pay: v.string(),
        url: v.string(),
        notes: v.string(),
      }),
    ),
  }),
  migrations: [],
  empty: () => ({ applications: [] }),
});
