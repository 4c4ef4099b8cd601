import type { CalendarDay } from '#workbook/shell/calendar-day.ts';
import type { Runway } from './model.ts';
import { BENEFIT_ROW, findCountDay, HORIZON_WEEKS, projectBalances, readRows, type Flow } from './rules.ts';

/** Four weeks: how late "late" is when a row is tried out. */
const LATE_WEEKS = 4;

/** A benefit for scale only: no state's figure. What it comes to is said per this many dollars and weeks (E12: states differ). */
export const SAMPLE_BENEFIT = { dollars: 100, weeks: 12, first: 3 } as const;

export type ChangeKind = 'cut' | 'lost' | 'late' | 'benefit';

/** One thing different, everything else the same. */
export interface Change {
  kind: ChangeKind;
  /** The row's label as the reader wrote it; empty for a benefit that isn't on the page. */
  label: string;
  /** Weeks gained (above 0) or lost (below), with their fraction. Past two years counts as 104. */
  weeks: number;
  /** True when the line runs out without the change and doesn't with it. */
  reachesHorizon: boolean;
  /** True when it doesn't run out without the change: the loss is then "at least". */
  leavesHorizon: boolean;
}

/**
 * Takes the page and the day it is. Gives every single change with its effect, the largest first (of equals, page order):
 * each row out cut by a quarter, each row in lost, each row in four weeks late, and the sample benefit where none is on the page.
 * Changes that move nothing are left out.
 */
export function compareChanges(runway: Runway, today: CalendarDay): Change[] {
  const { savings } = runway;
  if (savings === null || !Number.isFinite(savings)) return [];
  const { flows } = readRows(runway, findCountDay(runway, today));
  const base = projectBalances(savings, flows);
  const changes: Change[] = [];

  const tryOut = (kind: ChangeKind, label: string, changed: readonly Flow[]) => {
    const projection = projectBalances(savings, changed);
    changes.push({
      kind,
      label,
      weeks: projection.exactWeeks - base.exactWeeks,
      reachesHorizon: base.runsOutWeek !== null && projection.runsOutWeek === null,
      leavesHorizon: base.runsOutWeek === null && projection.runsOutWeek !== null,
    });
  };
  const swap = (flow: Flow, instead: Flow[]) => flows.flatMap((other) => (other === flow ? instead : [other]));

  for (const flow of flows) {
    const label = flow.row.label.trim();
    if (flow.amount < 0) {
      tryOut('cut', label, swap(flow, [{ ...flow, amount: flow.amount * 0.75 }]));
    } else {
      tryOut('lost', label, swap(flow, []));
      // Only what has not begun can still be late; what is paid today can only stop. The end moves along with the start.
      const last = Math.min(HORIZON_WEEKS, flow.last + LATE_WEEKS);
      tryOut('late', label, swap(flow, [{ ...flow, first: flow.first + LATE_WEEKS, last }]));
    }
  }
  if (!flows.some(({ row, amount }) => row.id === BENEFIT_ROW && amount > 0)) {
    tryOut('benefit', '', [...flows, createSampleBenefit()]);
  }
  return changes.filter(({ weeks }) => weeks !== 0).sort((a, b) => Math.abs(b.weeks) - Math.abs(a.weeks));
}

function createSampleBenefit(): Flow {
  const { dollars, weeks, first } = SAMPLE_BENEFIT;
  return {
    row: { id: BENEFIT_ROW, label: '', amount: dollars, every: 'week', from: null, until: null },
    amount: dollars,
    first,
    last: first + weeks - 1,
  };
}

/**
 * Takes changes, largest first. Gives at most `count` to say aloud: those of half a week or more, and each row only once,
 * so that one paycheck lost and one paycheck late don't fill the page.
 */
export function pickLargest(changes: readonly Change[], count = 3): Change[] {
  const picked: Change[] = [];
  for (const change of changes) {
    if (picked.length === count) break;
    if (Math.abs(change.weeks) < 0.5 || picked.some(({ label }) => label === change.label)) continue;
    picked.push(change);
  }
  return picked;
}
