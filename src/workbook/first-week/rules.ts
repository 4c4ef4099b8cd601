import {
  addDays,
  countDays,
  isWeekend,
  nameWeekday,
  writeDay,
  writeDayPlain,
  type CalendarDay,
} from '#workbook/shell/calendar-day.ts';
import { electCobra, endCover, enrollInMarketplace, joinFamilyPlan, payCobra } from './cover-rules.ts';
import type { FirstWeek } from './model.ts';
import { listPlainLines } from './plain-lines.ts';
import { findProblems, pickUsableDays } from './problems.ts';
import { decideOnRelease, revokeSignature } from './release-rules.ts';
import {
  careerOneStop,
  type DatedEntry,
  type OpenEntry,
  type PlainEntry,
  type Problem,
  type RuleId,
  type RuleOutcome,
} from './rule-shapes.ts';

/** Everything that follows from what the reader knows. */
export interface WorkedOutWeek {
  /** By day, the earliest first. */
  dates: DatedEntry[];
  /** What is not known yet, in the order of the form. */
  open: OpenEntry[];
  lines: PlainEntry[];
  problems: Problem[];
}

/**
 * Works out the dates of the first week. Takes the reader's page and the reader's day (null where it is not known, on the
 * server and on paper). Never throws, whatever was typed: what cannot be used is left out and named in `problems`.
 */
export function workOutWeek(answers: FirstWeek, today: CalendarDay | null): WorkedOutWeek {
  const days = pickUsableDays(answers);
  const problems = findProblems(answers, today);
  const stopped = new Set(problems.flatMap((problem) => problem.stops));
  const release = {
    givenOn: days.releaseGivenOn,
    signedOn: days.signedOn,
    age: answers.fortyOrOlder,
    letGo: answers.letGo,
  };
  const cover = {
    coverEndsOn: days.coverEndsOn,
    noticeOn: days.cobraNoticeOn,
    electedOn: days.cobraElectedOn,
    size: answers.employerSize,
  };
  const outcomes = [
    fileClaim(days.lastDay, today),
    decideOnRelease(release),
    revokeSignature(release),
    endCover(cover),
    joinFamilyPlan(cover),
    ...enrollInMarketplace(cover),
    electCobra(cover),
    payCobra(cover),
  ].filter((outcome) => outcome !== null);
  const settled = outcomes.map((outcome) => holdBack(outcome, stopped));
  const dates = settled
    .flatMap((outcome) => (outcome.kind === 'dated' ? [outcome.entry] : []))
    .filter((entry) => !isOverAndDone(entry, today));
  return {
    dates: dates.sort((one, other) => one.day.localeCompare(other.day)),
    open: settled.flatMap((outcome) => (outcome.kind === 'open' ? [outcome.entry] : [])),
    lines: listPlainLines({
      state: answers.state,
      size: answers.employerSize,
      coverEndsOn: days.coverEndsOn,
    }),
    problems,
  };
}

/** A day whose inputs contradict each other is not shown as a day: a wrong deadline is worse than none. */
function holdBack(outcome: NonNullable<RuleOutcome>, stopped: ReadonlySet<RuleId>): NonNullable<RuleOutcome> {
  if (outcome.kind === 'open' || !stopped.has(outcome.entry.rule)) return outcome;
  const { rule, title, basis, places } = outcome.entry;
  const sentence = 'Not counted yet: a date above cannot be right. The sentence stands under it.';
  return { kind: 'open', entry: { rule, title, sentence, basis, places } };
}

/** The day from which a claim can be filed, while the last day of work is still to come (E10). After it: "this week". */
function fileClaim(lastDay: CalendarDay | null, today: CalendarDay | null): RuleOutcome {
  if (lastDay === null || today === null || lastDay < today) return null;
  return {
    kind: 'dated',
    entry: {
      rule: 'claim',
      day: addDays(lastDay, 1),
      title: 'File the unemployment claim',
      sentence: 'The first day after your last day of work. A claim normally starts in the week you file.',
      basis: { law: 'State law; Labor Department', evidence: ['E10', 'E11'] },
      ifPast: 'File today.',
      places: [careerOneStop],
    },
  };
}

/** The opening of a window is worth a line only while it is ahead. */
function isOverAndDone(entry: DatedEntry, today: CalendarDay | null): boolean {
  return entry.rule === 'marketplace-opens' && (today === null || entry.day <= today);
}

/** How far a day is from today, in words: "today", "tomorrow", "in 12 days", "3 days ago". */
export function describeDistance(day: CalendarDay, today: CalendarDay): string {
  const days = countDays(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/**
 * Says that a day is a Saturday or a Sunday, and which workday comes before it. The day is never moved: whether an office
 * accepts the Monday is not ours to promise. Gives null for a weekday.
 */
export function describeWeekend(day: CalendarDay): string | null {
  if (!isWeekend(day)) return null;
  const friday = addDays(day, nameWeekday(day) === 'Saturday' ? -1 : -2);
  return `That is a ${nameWeekday(day)}. Offices may be closed, so be done by Friday, ${writeDayPlain(friday)}.`;
}

/** One line for a calendar, a text file or paper: the day in words, "at the earliest" where it can only move back. */
export function writeEntryDay(entry: DatedEntry): string {
  return entry.isEarliest ? `${writeDay(entry.day)}, at the earliest` : writeDay(entry.day);
}
