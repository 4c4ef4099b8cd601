import { rowsPart, type SheetPart } from '#workbook/shell/sheet.ts';
import type { PlannedHour, WeekPlan } from './model.ts';
import { measureHour, readClock } from './rules.ts';

const weekdayOptions = [
  { value: 'mon', label: 'Monday' },
  { value: 'tue', label: 'Tuesday' },
  { value: 'wed', label: 'Wednesday' },
  { value: 'thu', label: 'Thursday' },
  { value: 'fri', label: 'Friday' },
  { value: 'sat', label: 'Saturday' },
  { value: 'sun', label: 'Sunday' },
] as const;

const kindOptions = [
  { value: 'people', label: 'The search, with a person in it' },
  { value: 'machine', label: 'The search, at the machine or on paper' },
  { value: 'outdoors', label: 'Outdoors' },
  { value: 'home', label: 'House, family, errands' },
  { value: 'work', label: 'Paid work' },
  { value: 'rest', label: 'Nothing, on purpose' },
] as const;

/** What a time that was not understood is met with; what was typed stays. */
export function adviseHour(hour: PlannedHour): string[] {
  const bad = [hour.from, hour.until].filter((text) => text.trim() !== '' && readClock(text) === null);
  if (bad.length > 0) return [`“${bad[0] ?? ''}” was not understood as a time. 9, 9:30 or 2 pm would be.`];
  if (hour.from.trim() !== '' && hour.until.trim() !== '' && measureHour(hour) === null)
    return ['It ends before it begins. A night that goes past twelve fits on two lines.'];
  return [];
}

/** A search with hours, a stop, and people in it: a counselor's rule (E72); time with a shape helps (E37). */
export const weekPlanParts: readonly SheetPart<WeekPlan>[] = [
  {
    kind: 'fields',
    title: 'Which week',
    fields: [{ key: 'monday', kind: 'day', label: 'It begins on' }],
  },
  rowsPart<WeekPlan, PlannedHour>({
    key: 'hours',
    title: 'The hours',
    hint: 'What has a time gets done. What has none is a wish, and that is allowed too.',
    addText: 'Add something',
    fields: [
      { key: 'what', kind: 'line', label: 'What' },
      { key: 'weekday', kind: 'choice', label: 'Day', options: weekdayOptions },
      { key: 'from', kind: 'line', label: 'From' },
      { key: 'until', kind: 'line', label: 'Until' },
      { key: 'kind', kind: 'choice', label: 'What kind of hour', options: kindOptions },
    ],
    nameOf: ({ what }) => what,
    createRow: (id) => ({ id, weekday: null, from: '', until: '', what: '', kind: null }),
    advise: adviseHour,
    canMove: true,
    blankRows: 5,
  }),
  {
    kind: 'fields',
    title: 'Enough',
    fields: [
      {
        key: 'small',
        kind: 'words',
        label: 'Three small things, and it was a week',
        hint: 'One about work, one outdoors, one with a person in it.',
      },
      {
        key: 'stop',
        kind: 'line',
        label: 'When I stop for the day',
        hint: 'A search is a job: it starts, it stops, you eat lunch, you go home.',
      },
    ],
  },
];
