import type { CalendarDay } from '#workbook/shell/calendar-day.ts';
import type { DayField } from './model.ts';

/** Names of the dates that can come out. Part of calendar UIDs: authored, never reused, never renamed. */
export type RuleId =
  | 'claim'
  | 'release-decide'
  | 'release-revoke'
  | 'cover-ends'
  | 'family-plan'
  | 'marketplace-opens'
  | 'marketplace-closes'
  | 'cobra-elect'
  | 'cobra-pay';

/** Names of the lines that have no date of their own, because the state or the plan decides. */
export type LineId =
  'claim-now' | 'severance-and-claim' | 'final-pay' | 'vacation' | 'notice-law' | 'retirement' | 'hsa' | 'fsa';

/** A place to look or to call. `href` and `phone` only for official ones. */
export interface Place {
  text: string;
  href?: string;
  /** As it is dialed, `1-800-318-2596`. */
  phone?: string;
}

/** What stands behind a line: the rule's own name, and the ids of the claims in the book's list of sources. */
export interface Basis {
  law: string;
  evidence: readonly string[];
}

/** A day that could be worked out. */
export interface DatedEntry {
  rule: RuleId;
  day: CalendarDay;
  /** Neutral enough for a calendar that the family sees. */
  title: string;
  sentence: string;
  basis: Basis;
  /** The day may turn out to be later when more is known; it is never earlier. */
  isEarliest?: boolean;
  /** What to do when the day has passed: plain, kind, and with whom to call. */
  ifPast: string;
  places: readonly Place[];
}

/** A day that cannot be worked out yet: why, and where to look. */
export interface OpenEntry {
  rule: RuleId;
  title: string;
  sentence: string;
  basis: Basis;
  places: readonly Place[];
}

/** A line without a date. */
export interface PlainEntry {
  line: LineId;
  title: string;
  sentence: string;
  basis: Basis;
  places: readonly Place[];
}

/** What a rule gives: a day, or what is missing for it; null when there is nothing to say. */
export type RuleOutcome = { kind: 'dated'; entry: DatedEntry } | { kind: 'open'; entry: OpenEntry } | null;

/** Something about the answers that cannot be, or hardly can. The answers are kept as they are. */
export interface Problem {
  /** The field that shows the sentence. */
  field: DayField;
  sentence: string;
  /** The dates that are not worked out until it is settled. */
  stops: readonly RuleId[];
}

export const careerOneStop: Place = { text: 'careeronestop.org', href: 'https://www.careeronestop.org/' };
export const laborDepartment: Place = { text: 'dol.gov', href: 'https://www.dol.gov/' };
export const marketplace: Place = {
  text: 'healthcare.gov',
  href: 'https://www.healthcare.gov/',
  phone: '1-800-318-2596',
};
export const benefitsAdvisors: Place = {
  text: 'the Labor Department’s benefits advisors',
  href: 'https://www.dol.gov/agencies/ebsa',
  phone: '1-866-444-3272',
};
export const equalOpportunity: Place = { text: 'eeoc.gov', href: 'https://www.eeoc.gov/' };
