import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** One week as it was. `weekOf` is the day of writing, `YYYY-MM-DD` as typed. */
export interface Week {
  id: string;
  weekOf: string | null;
  did: string;
  cameOfIt: string;
  next: string;
}

/** A plan for a setback, made before the step that may bring it. */
export interface IfThen {
  id: string;
  step: string;
  setback: string;
  plan: string;
}

export interface WeekReview {
  weeks: Week[];
  /** The bad-week plan. */
  signs: string;
  person: string;
  drop: string;
  keep: string;
  reach: string;
  ifThens: IfThen[];
  /** What the one at home said when they were asked how they are. */
  atHome: string;
}

export const weekReviewDocument = defineDocument<WeekReview>({
  kind: 'week-review',
  title: 'The week, and the bad week',
  schema: v.object({
    weeks: v.array(
      v.object({
        id: v.string(),
        weekOf: v.nullable(v.string()),
        did: v.string(),
        cameOfIt: v.string(),
        next: v.string(),
      }),
    ),
    signs: v.string(),
    person: v.string(),
    drop: v.string(),
    keep: v.string(),
    reach: v.string(),
    ifThens: v.array(v.object({ id: v.string(), step: v.string(), setback: v.string(), plan: v.string() })),
    atHome: v.string(),
  }),
  migrations: [],
  empty: () => ({ weeks: [], signs: '', person: '', drop: '', keep: '', reach: '', ifThens: [], atHome: '' }),
});
