import * as v from 'valibot';
import { parse } from 'yaml';
import type { BobLine, BobPaper } from '#workbook/shell/BobSheet.tsx';
import type { BobWeek } from './chart-geometry.ts';
import { runwaySchema, type MoneyRow, type Runway } from './model.ts';
import { writeRow } from './print-rows.ts';
import { workOutRunway } from './rules.ts';
import { writeDollars, writeWeeks } from './words.ts';

/** Used when the site is built, and by the tests over the content; never in a browser. */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const weeksSchema = v.object({
  weeks: v.array(
    v.strictObject({
      chapter: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24)),
      week: count,
      savings: v.pipe(v.number(), v.integer()),
      applications: count,
      conversations: count,
      interviews: count,
      mood: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
    }),
  ),
});

const paperSchema = v.strictObject({ caption: v.string(), page: runwaySchema, after: v.string() });
const sheetSchema = v.strictObject({ chapter: v.number(), bad: paperSchema, better: paperSchema });

/** Everything that content/bob/weeks.yaml says of one chapter's end. Savings in dollars, mood from 1 to 10. */
export type BobWeekInFull = v.InferOutput<typeof weeksSchema>['weeks'][number];

/** Takes the text of content/bob/weeks.yaml. Gives its rows; throws with the place when the shape is not right. */
export function readBobWeeks(yaml: string): BobWeekInFull[] {
  return v.parse(weeksSchema, parse(yaml)).weeks;
}

/** Gives what the drawing needs of Bob's weeks, and no more: the rest would be shipped to every reader for nothing. */
export function pickSavings(weeks: readonly BobWeekInFull[]): BobWeek[] {
  return weeks.map(({ chapter, week, savings }) => ({ chapter, week, savings }));
}

/** Bob's two pages in the reader's own shape. */
export interface BobPages {
  chapter: number;
  bad: { caption: string; page: Runway; after: string };
  better: { caption: string; page: Runway; after: string };
}

/** Takes the text of content/bob/runway.yaml. Gives both pages; throws with the place when the shape is not right. */
export function readBobPages(yaml: string): BobPages {
  return v.parse(sheetSchema, parse(yaml));
}

/** Takes one of Bob's pages. Gives the paper to show: its lines, and the weeks it comes to by the reader's own rules. */
export function writeBobPaper({ caption, page, after }: BobPages['bad']): BobPaper {
  return { caption, lines: [...writeLines(page)].map((text): BobLine => ({ text })), after };
}

function* writeLines(page: Runway): Generator<string> {
  yield `On hand: ${page.savings === null ? 'not known yet' : writeDollars(page.savings)}`;
  for (const row of page.moneyIn) yield `+ ${nameRow(row)}`;
  for (const row of page.moneyOut) yield `− ${nameRow(row)}`;
  const result = workOutRunway(page, page.countedOn ?? '');
  if (result.kind === 'line') yield `Lasts ${writeWeeks(result.projection.lastsWeeks)}`;
}

function nameRow(row: MoneyRow): string {
  return `${row.label}: ${writeRow(row) || 'not known yet'}`;
}
