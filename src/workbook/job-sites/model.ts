import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** One place where jobs are posted. */
export interface JobSite {
  id: string;
  name: string;
  goodFor: string;
  /** The words the alert looks for. */
  alert: string;
  /** on, off or none (parts.ts); null is not known yet. */
  isOn: string | null;
  lookedOn: string | null;
}

export interface JobSites {
  sites: JobSite[];
  /** When the hour is, in the reader's words. */
  hour: string;
  /** Minutes a day, one of the values of parts.ts; null is not settled. */
  cap: string | null;
  /** What comes after the hour. */
  afterwards: string;
  ticks: Record<string, boolean>;
}

export const jobSitesDocument = defineDocument<JobSites>({
  kind: 'job-sites',
  title: 'Where to look, for an hour a day',
  schema: v.object({
    sites: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        goodFor: v.string(),
        alert: v.string(),
        isOn: v.nullable(v.string()),
        lookedOn: v.nullable(v.string()),
      }),
    ),
    hour: v.string(),
    cap: v.nullable(v.string()),
    afterwards: v.string(),
    ticks: v.record(v.string(), v.boolean()),
  }),
  migrations: [],
  empty: () => ({ sites: [], hour: '', cap: null, afterwards: '', ticks: {} }),
});
