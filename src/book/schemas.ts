import { z } from 'astro/zod';

/**
 * One shape for each collection under content/. Used twice: by src/content.config.ts when the site is built, and by
 * check-content.ts, which reads the same files and reports with file and line before anything is rendered.
 * An entry's id is its file name; a chapter's order is the number in front of it.
 */

const evidenceId = z.string().regex(/^E\d{2,3}$/, 'an evidence id such as E07');
const chapterNumber = z.number().int().min(1).max(24);

/** A day of reading, to the month or to the day, as in "2026-11" or "2026-11-22". */
const readOn = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, 'a date such as 2026-11');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2027-01-15');

export const chapterSchema = z.strictObject({
  title: z.string().min(3),
  part: z.number().int().min(1).max(6),
  /** Weeks since the meeting (week 0). */
  week: z.number().int().min(0).max(60),
  /** Id of the object drawn at the chapter's opening: src/book/figures/<id>.svg */
  figure: z.string(),
  /** Everybody who appears or is named. Nobody before the chapter of their first line in people.yaml. */
  people: z.array(z.string()),
  /** "The story so far": three sentences. */
  summary: z.array(z.string().min(20)).length(3),
  /** The ways in which people ask for what this chapter answers: for the search, never shown. */
  ways: z.array(z.string()).default([]),
  /** Exercise to offer at the end, by slug. */
  exercise: z.array(z.string()).default([]),
  /** Advice pages to offer at the end, by slug. */
  advice: z.array(z.string()).default([]),
});

export const glossarySchema = z.strictObject({
  term: z.string().min(2),
  also: z.array(z.string()).default([]),
  plain: z.string().min(10),
  ask: z.string().min(10),
  evidence: z.array(evidenceId).default([]),
});

/** The look-up's heads, in the order in which /advice/ shows them. */
export const adviceTopics = [
  'which-ending',
  'money-and-law',
  'the-person',
  'the-search',
  'resume',
  'networking',
  'job-websites',
  'being-seen',
  'interviews-and-offers',
  'handing-it-out',
] as const;

/** The search takes them apart at ". " (search/read-ways.ts). */
const wayOfAsking = z.string().refine((way) => !way.includes('. '), 'a full stop within: expected one way of asking');

export const adviceSchema = z
  .strictObject({
    /** The question, as a person would ask it. */
    title: z.string().min(8),
    topic: z.enum(adviceTopics),
    /** The one sentence that answers; the search shows it. */
    answer: z.string().min(30).max(230),
    /** The ways in which people ask for the page as a whole, in their own words: for the search, never shown. */
    ways: z.array(wayOfAsking).min(1),
    /** And for one paragraph of it, named by its first five words (search/name-places.ts): "how-long-you-have". */
    parts: z.record(z.string().regex(/^[a-z0-9-]+$/), z.array(wayOfAsking).min(1)).default({}),
    evidence: z.array(evidenceId),
    /** Where the story comes to it. */
    chapter: chapterNumber,
    exercise: z.array(z.string()).default([]),
    /** Two neighbors, by slug. */
    near: z.array(z.string()).length(2),
    /** A page about law or money: says that it is not legal advice. */
    law: z.boolean().default(false),
    /** It turns on the state: the table of states is one tap away. */
    states: z.boolean().default(false),
    /** When its facts were last read. */
    checked: readOn,
    /** Until when they may stand unread; the build warns after it. */
    reviewBy: day.optional(),
  })
  .refine(({ ways, parts }) => ways.length + Object.values(parts).flat().length >= 6, {
    path: ['ways'],
    error: 'expected at least six ways of asking, those for its parts among them',
  });

export const appendixSchema = z.strictObject({
  title: z.string().min(8),
  /** The line under the title, which the search shows too. */
  lead: z.string().min(30).max(230),
  /** Place in the list of appendices. */
  order: z.number().int().min(1),
  /** The first chapter whose reading makes it safe to show in full; without it, it always is. */
  from: chapterNumber.optional(),
  ways: z.array(z.string()).min(6),
  evidence: z.array(evidenceId),
  /** Its lists are things to tick on paper. */
  ticks: z.boolean().default(false),
  /** The hundred questions (interview-questions.json) stand beneath its text. */
  questions: z.boolean().default(false),
  /** One of Bob's two resumes (content/bob/resume.yaml) stands beneath its text, as a document. */
  resume: z.enum(['bad', 'better']).optional(),
  checked: readOn,
});

export const strengths = [
  'law',
  'official',
  'strong-study',
  'fair-study',
  'weak-or-contested',
  'rule-of-thumb',
] as const;
export const topics = [
  'first-days',
  'person',
  'search',
  'resume',
  'job-sites',
  'being-seen',
  'interviews',
  'offers',
  'networking',
  'hr',
  'more',
] as const;

export const claimSchema = z.strictObject({
  id: evidenceId,
  topic: z.enum(topics),
  claim: z.string().min(20),
  strength: z.enum(strengths),
  limits: z.string().optional(),
  inMotion: z.boolean().optional(),
  sources: z.array(z.strictObject({ title: z.string(), where: z.string() })).min(1, 'at least one source'),
  checked: z.enum(['verified', 'secondary', 'memory']),
  checkedNote: z.string().optional(),
  readOn,
  reviewBy: day.optional(),
  mayBeSaid: z.union([z.boolean(), z.literal('as-caution')]).default(true),
});

export const notSaidSchema = z.strictObject({
  id: z.string().regex(/^N\d{2}$/),
  saying: z.string().min(5),
  instead: z.string().min(5),
  evidence: z.array(evidenceId).default([]),
});

export const personSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string(),
  /** Words in the text that mean this person. Found in a chapter before the first line's, they fail the build. */
  aliases: z.array(z.string()).min(1),
  lines: z.array(z.strictObject({ from: chapterNumber, text: z.string().min(5) })).min(1),
});

export const bookSchema = z.strictObject({
  title: z.string(),
  subtitle: z.string(),
  premise: z.string(),
  parts: z.array(z.strictObject({ number: z.number().int(), title: z.string() })).min(1),
});

const confirmed = z
  .strictObject({
    text: z.string().min(8),
    evidence: evidenceId,
    /** The site where it was read, where the evidence is the table itself; a copy of a law is often not the newest. */
    readIn: z.string().optional(),
    /** The year of that copy, where it is known. */
    copyOf: z
      .string()
      .regex(/^20\d\d$/)
      .optional(),
  })
  .optional();

/** content/states.yaml: where to file, and what has been confirmed. A fact that is missing is one that is not known. */
export const statesSchema = z.strictObject({
  readOn,
  reviewBy: day,
  checked: z.enum(['verified', 'secondary', 'memory']),
  everywhere: z.strictObject({
    unemployment: z.strictObject({ name: z.string(), where: z.string() }),
    wages: z.strictObject({ name: z.string(), where: z.string() }),
  }),
  states: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[A-Z]{2}$/),
        name: z.string(),
        /** The agency's own address, without https://. */
        unemployment: z.string().regex(/^[a-z0-9.-]+\.(?:gov|us|com|org|net)(?:\/[a-z0-9./-]*)?$/),
        claimStarts: confirmed,
        weekly: confirmed,
        weeks: confirmed,
        waitingWeek: confirmed,
        severance: confirmed,
        partTime: confirmed,
        workSearch: confirmed,
        finalPay: confirmed,
        vacation: confirmed,
        notice: confirmed,
      }),
    )
    .length(51),
});

/** content/figures.yaml: numbers that change, in one dated table. */
export const figuresSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    what: z.string().min(10),
    value: z.string(),
    evidence: evidenceId,
    /** Addresses of the pages that say it; a test looks for `words` (or the value) in each. */
    pages: z.array(z.string()).min(1),
    words: z.string().optional(),
    readOn,
    reviewBy: day,
  }),
);

export type StatesTable = z.infer<typeof statesSchema>;
export type Figure = z.infer<typeof figuresSchema>[number];
export type Chapter = z.infer<typeof chapterSchema>;
export type Advice = z.infer<typeof adviceSchema>;
export type Appendix = z.infer<typeof appendixSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Person = z.infer<typeof personSchema>;
export type Strength = (typeof strengths)[number];
