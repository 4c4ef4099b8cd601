import type { RestoreOutcome, RestorePlan } from '#storage/plan-restore.ts';

const words: Record<RestoreOutcome, { one: string; many(count: number): string }> = {
  added: { one: 'Not here yet, so it is added.', many: (count) => `${String(count)} not here yet, so they are added.` },
  updated: {
    one: 'The one in the file takes its place.',
    many: (count) => `${String(count)} in the file take their place.`,
  },
  kept: { one: 'The one here is newer and stays.', many: (count) => `${String(count)} here are newer and stay.` },
  same: { one: 'The same in both.', many: (count) => `${String(count)} the same in both.` },
  removed: { one: 'Only here, so it goes.', many: (count) => `${String(count)} only here, so they go.` },
  aside: {
    one: 'From another version of this site, so the one in the file is kept aside.',
    many: (count) => `${String(count)} from another version of this site, so those in the file are kept aside.`,
  },
};

/** What a restore would do, per title in the reader's words, with counts. Pure. */
export function groupPlan(plan: RestorePlan): { title: string; lines: string[] }[] {
  const titles = new Map<string, Map<RestoreOutcome, number>>();
  for (const { title, outcome } of plan.records) {
    const counts = titles.get(title) ?? new Map<RestoreOutcome, number>();
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    titles.set(title, counts);
  }
  return [...titles]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([title, counts]) => ({
      title,
      lines: [...counts].map(([outcome, count]) => (count === 1 ? words[outcome].one : words[outcome].many(count))),
    }));
}
