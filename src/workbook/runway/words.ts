import { addDays, writeDayPlain } from '#workbook/shell/calendar-day.ts';
import type { Every } from './model.ts';
import type { Gap, LineResult, RunwayResult } from './rules.ts';

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });

/** Writes a sum in whole dollars: `$1,310`, `−$485`. */
export function writeDollars(amount: number): string {
  const text = dollars.format(Math.abs(Math.round(amount)));
  return Math.round(amount) < 0 ? `−${text}` : text;
}

/** Writes a count of weeks: `1 week`, `13 weeks`. */
export function writeWeeks(weeks: number): string {
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
}

/**
 * Gives the result in plain words, one sentence an item, the main one first. A poor result is met with the next small
 * step; nothing is promised, and no search is measured against it.
 */
export function describeResult(result: RunwayResult): string[] {
  switch (result.kind) {
    case 'no-savings':
      return ['Start with what you have in the bank today. A guess is fine.', ...describeGaps(result.gaps, false)];
    case 'nothing-out':
      return [
        `You have ${writeDollars(result.savings)}. Now one thing that goes out, rent or food, and the line appears.`,
      ];
    case 'line':
      return describeLine(result);
  }
}

function describeLine(result: LineResult): string[] {
  const { runsOutWeek, comesBackWeek } = result.projection;
  const sentences = [
    describeLength(result),
    ...(comesBackWeek === null || runsOutWeek === 0
      ? []
      : [`By the end of week ${comesBackWeek} it is above zero again, but the bills in between come first.`]),
    ...(result.weeksSinceCount > 0
      ? [
          `You counted on ${writeDayPlain(result.countedOn)}, ${writeWeeks(result.weeksSinceCount)} ago. When you can, count again.`,
        ]
      : []),
    ...describeGaps(result.gaps, true),
  ];
  if (result.alreadyCounted.length > 0) {
    sentences.push(`Dated before your count, so not added again: ${result.alreadyCounted.join(', ')}.`);
  }
  if (result.hasEndlessBenefit) {
    sentences.push(
      'The unemployment benefit is counted here with no end. Your state sets how many weeks it pays; put in the last one when you know it.',
    );
  }
  return sentences;
}

function describeLength({ projection, weeksLeft, weeksSinceCount, countedOn }: LineResult) {
  const { runsOutWeek, lastsWeeks } = projection;
  if (runsOutWeek === null)
    return 'On these numbers the money lasts past two years, which is as far as this line goes.';
  if (runsOutWeek === 0) return 'The count starts below zero. Today is for the first calls; the sums can wait.';
  if (lastsWeeks === 0)
    return 'On these numbers the first week is not covered in full. The first calls come before the sums.';
  const day = writeDayPlain(addDays(countedOn, lastsWeeks * 7));
  if (weeksLeft === 0)
    return `On these numbers the money was to last to about ${day}. The first calls come now, then a new count.`;
  const span = weeksSinceCount > 0 ? `${writeWeeks(weeksLeft)} more from today` : writeWeeks(lastsWeeks);
  return `On these numbers the money lasts ${span}, to about ${day}. Week ${runsOutWeek} can no longer be paid in full.`;
}

const gapWords: Record<Gap['missing'], (label: string) => string> = {
  amount: (label) => label,
  date: (label) => `${label} (no date yet)`,
  'smaller-amount': (label) => `${label} (more digits than it can be)`,
};

/** Names what is on the page and not in the line. With nothing counted at all, empty lines are not yet worth a word. */
function describeGaps(gaps: readonly Gap[], isCounted: boolean): string[] {
  const named = isCounted ? gaps : gaps.filter(({ missing }) => missing !== 'amount');
  if (named.length === 0) return [];
  const list = named.map(({ label, missing }) => gapWords[missing](label)).join(', ');
  return [`Not counted yet: ${list}.`];
}

/** How often, as the list of choices says it. */
export const everyWords: Record<Every, string> = {
  week: 'Every week',
  'two-weeks': 'Every two weeks',
  'twice-a-month': 'Twice a month',
  month: 'Every month',
  once: 'Once',
};

/** How often, as a blank form has it beside a line to write on. */
export const everyOnPaper: Record<Every, string> = {
  week: 'week',
  'two-weeks': 'two weeks',
  'twice-a-month': 'twice a month',
  month: 'month',
  once: 'once, on',
};
