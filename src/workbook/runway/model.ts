import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** How often an amount comes or goes. `once` needs a moment; the others may have a first and a last one. */
export type Every = 'week' | 'two-weeks' | 'twice-a-month' | 'month' | 'once';

/**
 * A point in time as the reader knows it: `kind` says which of the two counts, null is "not known yet". One flat shape, so
 * that what was typed as the one is still there after a look at the other, and two tabs can be merged field by field (S6).
 */
export interface Moment {
  kind: 'date' | 'week';
  /** YYYY-MM-DD */
  date: string | null;
  /** Counted from the day of the count: the first seven days are week 1. */
  week: number | null;
}

/** One line of money. The list it stands in says whether it comes or goes; the amount carries no sign. */
export interface MoneyRow {
  /** Unique in its list; authored for the rows that are offered, `row-1`, `row-2`… for the reader's own. */
  id: string;
  label: string;
  /** Dollars; null is "not known yet". */
  amount: number | null;
  every: Every;
  /** First time (for `once` the only time). null: from the day of the count on; for `once` not known yet. */
  from: Moment | null;
  /** Last time. null: no end in sight. */
  until: Moment | null;
}

/** The reader's page. Every part may stay empty. */
export interface Runway {
  /** Dollars on hand on `countedOn`; below zero for an overdrawn account. */
  savings: number | null;
  /** YYYY-MM-DD: the day the savings were counted, which is week 0. null: today. */
  countedOn: string | null;
  moneyIn: MoneyRow[];
  moneyOut: MoneyRow[];
}

const momentSchema = v.object({
  kind: v.picklist(['date', 'week']),
  date: v.nullable(v.string()),
  week: v.nullable(v.number()),
});

const rowSchema = v.object({
  id: v.string(),
  label: v.string(),
  amount: v.nullable(v.number()),
  every: v.picklist(['week', 'two-weeks', 'twice-a-month', 'month', 'once']),
  from: v.nullable(momentSchema),
  until: v.nullable(momentSchema),
});

export const runwaySchema = v.object({
  savings: v.nullable(v.number()),
  countedOn: v.nullable(v.string()),
  moneyIn: v.array(rowSchema),
  moneyOut: v.array(rowSchema),
});

function offerRow(id: string, label: string, every: Every): MoneyRow {
  return { id, label, amount: null, every, from: null, until: null };
}

/**
 * Gives the page as it is first offered: usual rows, no amounts. The ids are fixed: `unemployment` is looked up by the rules.
 */
export function createEmptyRunway(): Runway {
  return {
    savings: null,
    countedOn: null,
    moneyIn: [
      offerRow('pay', 'Pay that still comes in', 'two-weeks'),
      offerRow('unemployment', 'Unemployment benefit', 'week'),
      offerRow('final-pay', 'Final pay and vacation', 'once'),
      offerRow('severance', 'Severance', 'once'),
    ],
    moneyOut: [
      offerRow('home', 'Rent or mortgage', 'month'),
      offerRow('food', 'Food', 'week'),
      offerRow('car', 'Car and gas', 'month'),
      offerRow('utilities', 'Utilities and phone', 'month'),
      offerRow('health-plan', 'Health plan', 'month'),
      offerRow('debts', 'Debts', 'month'),
      offerRow('other', 'Everything else', 'week'),
    ],
  };
}

export const runwayDocument = defineDocument<Runway>({
  kind: 'runway',
  title: 'How long the money lasts',
  schema: runwaySchema,
  migrations: [],
  empty: createEmptyRunway,
});
