import type { CalendarEvent } from '#exports/ics.ts';
import { isRealDay, readToday, writeDay, type CalendarDay } from '#workbook/shell/calendar-day.ts';
import { textOrNull, writeSectionsMarkdown, type SheetSection } from '#workbook/shell/sections.ts';
import { checklist } from './checklist.ts';
import { dayFields, type FirstWeek } from './model.ts';
import {
  ageOptions,
  ageQuestion,
  dayQuestions,
  groupOptions,
  groupQuestion,
  nameChoice,
  notesQuestion,
  sizeOptions,
  sizeQuestion,
  stateQuestion,
} from './questions.ts';
import type { Basis } from './rule-shapes.ts';
import { describeWeekend, workOutWeek, writeEntryDay } from './rules.ts';
import { nameState } from '#us-states.ts';

/** The maker's name in calendar files (RFC 5545, 3.7.3). */
export const calendarProductId = '-//After the job//First week//EN';

/** A neutral name for the calendar file: it stands in the downloads list. */
export const calendarFileName = 'first-week-dates.ics';

/** At nine in the morning, a week before and the day before. Counted from the midnight in which the day begins. */
const alarms = ['-P6DT15H', '-PT15H'];

/**
 * Turns the dates into calendar events. Takes the page, its own id for calendars (made by the caller, who keeps it) and the
 * moment. Words are neutral, also inside: a family may share the calendar. Past days are in it too, so that a corrected one
 * moves an event which an earlier file has put into the calendar.
 */
export function listCalendarEvents(answers: FirstWeek, calendarId: string, now: Date): CalendarEvent[] {
  return workOutWeek(answers, readToday(now)).dates.map((entry) => ({
    uid: `${entry.rule}.${calendarId}@first-week`,
    day: entry.day,
    summary: entry.isEarliest ? `${entry.title} (at the earliest)` : entry.title,
    description: [
      describeWeekend(entry.day),
      `Rule: ${entry.basis.law}.`,
      'Worked out from dates that were typed in; compare it with the papers. Not legal advice.',
    ]
      .filter((line) => line !== null)
      .join('\n'),
    alarms,
  }));
}

/** The page as rows for reading and printing: what the reader knows, the dates that follow, the list. Day of reading not needed. */
export function listSummary(answers: FirstWeek): SheetSection[] {
  const week = workOutWeek(answers, null);
  return [
    {
      title: 'What you know',
      rows: [
        ...dayFields.map((field) => ({ label: dayQuestions[field].label, text: writeTypedDay(answers[field]) })),
        { label: stateQuestion.label, text: nameState(answers.state) },
        { label: sizeQuestion.label, text: nameChoice(sizeOptions, answers.employerSize) },
        { label: ageQuestion.label, text: nameChoice(ageOptions, answers.fortyOrOlder) },
        { label: groupQuestion.label, text: nameChoice(groupOptions, answers.letGo) },
        { label: notesQuestion.label, text: textOrNull(answers.notes) },
      ],
    },
    {
      title: 'Dates (check them against your papers; not legal advice)',
      rows: [
        ...week.dates.map((entry) => ({
          label: entry.title,
          text: writeEntryDay(entry),
          note: writeBasis(entry.basis),
        })),
        ...week.open.map((entry) => ({
          label: entry.title,
          text: null,
          note: `${entry.sentence} ${writeBasis(entry.basis)}`,
        })),
      ],
    },
    {
      title: 'The list',
      rows: checklist.map((item) => ({ label: item.text, text: null, isTicked: answers.ticks[item.id] === true })),
    },
  ];
}

/** The page as Markdown, for a file of the reader's own. Empty answers say "not known yet". */
export function writeFirstWeekMarkdown(answers: FirstWeek): string {
  return `# The first week\n\n${writeSectionsMarkdown(listSummary(answers))}`;
}

/** The rule's name and the ids of the claims behind it, `29 U.S.C. 626(f) (E01, E02)`. */
function writeBasis({ law, evidence }: Basis): string {
  return evidence.length === 0 ? `${law}.` : `${law} (${evidence.join(', ')}).`;
}

/** A day in words, or as it was typed where it is none. */
function writeTypedDay(day: CalendarDay | null): string | null {
  if (day === null || day === '') return null;
  return isRealDay(day) ? writeDay(day) : day;
}
