import { createEmptyFirstWeek, type FirstWeek } from './model.ts';
import { workOutWeek } from './rules.ts';
import type { RuleId } from './rule-shapes.ts';

/* For the tests of the rules: answers are given as changes to the empty page, and today is not known unless it is said. */

export const workOut = (answers: Partial<FirstWeek>, today: string | null = null) =>
  workOutWeek({ ...createEmptyFirstWeek(), ...answers }, today);

/** The day that a rule gives, or null where it gives none. */
export const dayOf = (rule: RuleId, answers: Partial<FirstWeek>, today: string | null = null) =>
  workOut(answers, today).dates.find((entry) => entry.rule === rule)?.day ?? null;

/** What a rule says where it gives no day, or null. */
export const openOf = (rule: RuleId, answers: Partial<FirstWeek>) =>
  workOut(answers).open.find((entry) => entry.rule === rule)?.sentence ?? null;
