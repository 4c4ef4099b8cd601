import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** One thing in the week. */
export interface PlannedHour {
  id: string;
  /** mon … sun (parts.ts); null is not settled. */
  weekday: string | null;
  /** The hour as typed: "9", "9:30", "2 pm". Read by rules.ts, never corrected. */
  from: string;
  until: string;
  what: string;
  /** What kind of hour it is (parts.ts). */
  kind: string | null;
}

export interface WeekPlan {
  /** The Monday of the week, as typed. */
  monday: string | null;
  hours: PlannedHour[];
  /** Three small things that would make it a week. */
  small: string;
  stop: string;
  calendarId: string | null;
}

export const weekPlanDocument = defineDocument<WeekPlan>({
  kind: 'week-plan',
  title: 'A week with hours in it',
  schema: v.object({
    monday: v.nullable(v.string()),
    hours: v.array(
      v.object({
        id: v.string(),
        weekday: v.nullable(v.string()),
        from: v.string(),
        until: v.string(),
        what: v.string(),
        kind: v.nullable(v.string()),
      }),
    ),
    small: v.string(),
    stop: v.string(),
    calendarId: v.nullable(v.string()),
  }),
  migrations: [],
  empty: () => ({ monday: null, hours: [], small: '', stop: '', calendarId: null }),
});
