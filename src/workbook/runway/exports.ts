import type { CalendarDay } from '#workbook/shell/calendar-day.ts';
import { describeChange } from './change-words.ts';
import { compareChanges, pickLargest } from './changes.ts';
import type { Runway } from './model.ts';
import { listPrintRows, type PrintRow } from './print-rows.ts';
import { workOutRunway } from './rules.ts';
import { describeResult } from './words.ts';

/** Takes the page and the day it is. Gives it as Markdown: headings from level 3 on, `not known yet` for what is empty. */
export function writeMarkdown(runway: Runway, today: CalendarDay): string {
  const page = listPrintRows(runway);
  const list = (rows: readonly PrintRow[]) =>
    rows.map(({ label, text }) => `- ${escapeMarkdown(label)}: ${text || 'not known yet'}`).join('\n');
  const changes = pickLargest(compareChanges(runway, today)).map(describeChange);
  return [
    '### What there is',
    list(page.onHand),
    '### Money out',
    list(page.moneyOut) || '- not known yet',
    '### Money in',
    list(page.moneyIn) || '- not known yet',
    '### How long it lasts',
    describeResult(workOutRunway(runway, today)).map(escapeMarkdown).join('\n\n'),
    ...(changes.length > 0
      ? ['### What changes the line most', changes.map((change) => `- ${escapeMarkdown(change)}`).join('\n')]
      : []),
  ].join('\n\n');
}

/** A reader's label may hold anything: nothing in it may become a heading, a link or a picture. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&');
}
