import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** One thing that a search for the reader brings up. */
export interface Trace {
  id: string;
  where: string;
  what: string;
  /** keep, fix, lock or lose (parts.ts); null is not decided. */
  verdict: string | null;
  done: string | null;
}

export interface Footprint {
  /** Things to do, by the authored ids of parts.ts. */
  ticks: Record<string, boolean>;
  traces: Trace[];
  /** Other people of that name, so that a stranger can tell. */
  others: string;
  /** The rule for posting, in the reader's words. */
  rule: string;
}

export const footprintDocument = defineDocument<Footprint>({
  kind: 'footprint',
  title: 'What they find',
  schema: v.object({
    ticks: v.record(v.string(), v.boolean()),
    traces: v.array(
      v.object({
        id: v.string(),
        where: v.string(),
        what: v.string(),
        verdict: v.nullable(v.string()),
        done: v.nullable(v.string()),
      }),
    ),
    others: v.string(),
    rule: v.string(),
  }),
  migrations: [],
  empty: () => ({ ticks: {}, traces: [], others: '', rule: '' }),
});
