import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** What the reader says of themselves, in ten seconds, thirty and sixty, and to five kinds of people. */
export interface Pitch {
  /** Why it ended: once, true, nobody's fault. */
  exitLine: string;
  after: string;
  who: string;
  better: string;
  lookingFor: string;
  thirty: string;
  sixty: string;
  neighbor: string;
  oldColleague: string;
  family: string;
  inTheField: string;
  recruiter: string;
  /** What was noticed on hearing it. */
  heard: string;
}

export const pitchDocument = defineDocument<Pitch>({
  kind: 'pitch',
  title: 'Thirty seconds',
  schema: v.object({
    exitLine: v.string(),
    after: v.string(),
    who: v.string(),
    better: v.string(),
    lookingFor: v.string(),
    thirty: v.string(),
    sixty: v.string(),
    neighbor: v.string(),
    oldColleague: v.string(),
    family: v.string(),
    inTheField: v.string(),
    recruiter: v.string(),
    heard: v.string(),
  }),
  migrations: [],
  empty: () => ({
    exitLine: '',
    after: '',
    who: '',
    better: '',
    lookingFor: '',
    thirty: '',
    sixty: '',
    neighbor: '',
    oldColleague: '',
    family: '',
    inTheField: '',
    recruiter: '',
    heard: '',
  }),
});
