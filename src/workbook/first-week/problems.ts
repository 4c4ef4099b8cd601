import { isRealDay, type CalendarDay } from '#workbook/shell/calendar-day.ts';
import { dayFields, type DayField, type FirstWeek } from './model.ts';
import type { Problem, RuleId } from './rule-shapes.ts';

/** Years in which a date of this exercise can lie. Outside of them a digit has slipped. */
const FIRST_YEAR = '2000';
const LAST_YEAR = '2099';

/** The days of an answer that can be counted from: real, and in a year that can be meant. Others are null. */
export type UsableDays = Record<DayField, CalendarDay | null>;

/** Takes the reader's page and gives its days that can be used. What cannot be used stays in the page as it is. */
export function pickUsableDays(answers: FirstWeek): UsableDays {
  const usable = (field: DayField) => {
    const text = answers[field];
    return text !== null && isRealDay(text) && isLikelyYear(text) ? text : null;
  };
  return Object.fromEntries(dayFields.map((field) => [field, usable(field)])) as UsableDays;
}

const dependents: Record<DayField, readonly RuleId[]> = {
  toldOn: [],
  lastDay: ['claim'],
  releaseGivenOn: ['release-decide'],
  signedOn: ['release-decide', 'release-revoke'],
  coverEndsOn: ['cover-ends', 'family-plan', 'marketplace-opens', 'marketplace-closes', 'cobra-elect'],
  cobraNoticeOn: ['cobra-elect'],
  cobraElectedOn: ['cobra-elect', 'cobra-pay'],
};

/**
 * Finds what cannot be in the answers: days that do not exist, years that slipped, orders the wrong way round, and with
 * `today` (or null) a signature in the future. Gives at most one problem a field, the gravest.
 */
export function findProblems(answers: FirstWeek, today: CalendarDay | null): Problem[] {
  const usable = pickUsableDays(answers);
  const problems = [...findUnusableDays(answers), ...findReversedDays(usable)];
  if (today !== null && usable.signedOn !== null && usable.signedOn > today) {
    problems.push({
      field: 'signedOn',
      sentence: 'That day is still to come. We count as if you signed then.',
      stops: [],
    });
  }
  return problems.filter((problem, index) => problems.findIndex((other) => other.field === problem.field) === index);
}

function findUnusableDays(answers: FirstWeek): Problem[] {
  return dayFields.flatMap((field): Problem[] => {
    const text = answers[field];
    if (text === null || text === '') return [];
    const stops = dependents[field];
    if (!isRealDay(text)) {
      return [
        {
          field,
          stops,
          sentence: `“${text}” is not a day on the calendar. It stays as you wrote it; nothing is counted from it.`,
        },
      ];
    }
    if (!isLikelyYear(text)) {
      return [
        {
          field,
          stops,
          sentence: `Look at the year (${Number(text.slice(0, 4))}). Nothing is counted from this day until it is right.`,
        },
      ];
    }
    return [];
  });
}

interface Order {
  first: DayField;
  then: DayField;
  sentence: string;
  stops: readonly RuleId[];
}

/** What normally comes first. Where the wrong order would make a deadline wrong, the deadline waits. */
const orders: readonly Order[] = [
  {
    first: 'releaseGivenOn',
    then: 'signedOn',
    sentence:
      'This is before the day the release was handed to you. One of the two is off; both stay as they are, and nothing is counted from them.',
    stops: ['release-decide', 'release-revoke'],
  },
  {
    first: 'cobraNoticeOn',
    then: 'cobraElectedOn',
    sentence:
      'This is before the date on the COBRA notice. One of the two is off; both stay, and no payment day is counted.',
    stops: ['cobra-pay', 'cobra-elect'],
  },
  {
    first: 'toldOn',
    then: 'lastDay',
    sentence: 'This is before the day you were told. If that is how it was, leave it.',
    stops: [],
  },
  {
    first: 'toldOn',
    then: 'releaseGivenOn',
    sentence: 'This is before the day you were told. If that is how it was, leave it.',
    stops: [],
  },
  {
    first: 'lastDay',
    then: 'coverEndsOn',
    sentence: 'This is before your last day of work. Ask the plan whether it is right.',
    stops: [],
  },
];

function findReversedDays(usable: UsableDays): Problem[] {
  return orders.flatMap(({ first, then, sentence, stops }): Problem[] => {
    const earlier = usable[first];
    const later = usable[then];
    return earlier !== null && later !== null && later < earlier ? [{ field: then, sentence, stops }] : [];
  });
}

function isLikelyYear(day: CalendarDay): boolean {
  const year = day.slice(0, 4);
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
