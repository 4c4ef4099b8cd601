import * as v from 'valibot';
import { parse } from 'yaml';
import { firstWeekSchema, type FirstWeek } from './model.ts';

/** Used when the site is built, and by the tests over the content; never in a browser. */

const lineSchema = v.strictObject({
  text: v.string(),
  date: v.optional(v.string()),
  /** The rule that the date has to agree with; the test works it out from `answers`. */
  rule: v.optional(v.string()),
  fromChapter: v.optional(v.number()),
});

const paperSchema = v.strictObject({ caption: v.string(), lines: v.array(lineSchema), after: v.optional(v.string()) });

const sheetSchema = v.strictObject({
  chapter: v.number(),
  /** What Bob knows, in the reader's own shape; by chapter, the later ones on top of the earlier. */
  answers: v.array(v.strictObject({ chapter: v.number(), knows: v.partial(firstWeekSchema) })),
  bad: paperSchema,
  better: paperSchema,
});

/** Bob's sheet: what he knows by chapter, the yellow pad, and the page that Denise's pencil made. */
export type BobWeekSheet = v.InferOutput<typeof sheetSchema>;

/** Takes the text of content/bob/first-week.yaml. Gives the sheet; throws with the place when the shape is not right. */
export function readBobWeek(yaml: string): BobWeekSheet {
  return v.parse(sheetSchema, parse(yaml));
}

/** What Bob knows at the end of a chapter, as a page that the rules can read. */
export function pickBobAnswers(sheet: BobWeekSheet, chapter: number, empty: FirstWeek): FirstWeek {
  return sheet.answers
    .filter((step) => step.chapter <= chapter)
    .reduce((page, step) => ({ ...page, ...step.knows }), empty);
}
