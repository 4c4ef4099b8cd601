import { isRealDay, writeDayPlain } from '#workbook/shell/calendar-day.ts';
import { rowsPart, type SheetPart } from '#workbook/shell/sheet.ts';
import type { IfThen, Week, WeekReview } from './model.ts';

/**
 * The bad-week plan comes first: whoever opens this page may be in one. Plans for setbacks before a hard step are the part that was tested
 * (E43, E47); looking back on a week is a coach's habit.
 */
export const weekReviewParts: readonly SheetPart<WeekReview>[] = [
  {
    kind: 'fields',
    title: 'The bad-week plan',
    hint: 'Made while you’re all right, for when you aren’t.',
    fields: [
      {
        key: 'signs',
        kind: 'words',
        label: 'How I’ll know that it is one',
        hint: 'What you quit doing first: the walk, the phone, the dishes.',
      },
      { key: 'person', kind: 'line', label: 'One person to call, with the number' },
      { key: 'drop', kind: 'line', label: 'One thing to drop that week' },
      { key: 'keep', kind: 'line', label: 'One thing to keep, however small' },
      {
        key: 'reach',
        kind: 'words',
        label: 'What to put out of reach, and with whom',
        hint: 'Bottles, pills, papers, a password. Whatever a very bad night might use. 988 answers at any hour, call or text.',
      },
    ],
  },
  rowsPart<WeekReview, IfThen>({
    key: 'ifThens',
    title: 'If this, then that',
    hint: 'One before each hard step: a call, an interview, a letter that may say no.',
    addText: 'Add a plan',
    fields: [
      { key: 'step', kind: 'line', label: 'The step' },
      { key: 'setback', kind: 'line', label: 'If' },
      { key: 'plan', kind: 'words', label: 'then I will' },
    ],
    nameOf: ({ step }) => step,
    createRow: (id) => ({ id, step: '', setback: '', plan: '' }),
    advise: ({ setback, plan }) =>
      setback.trim() !== '' && plan.trim() === ''
        ? ['A place, a person, and what stays shut until morning will do.']
        : [],
    blankRows: 2,
  }),
  {
    kind: 'fields',
    title: 'The one at home',
    fields: [
      {
        key: 'atHome',
        kind: 'words',
        label: 'I asked how they are. They said:',
        hint: 'Don’t fix it. Nobody at home? Ask whoever has carried you lately.',
      },
    ],
  },
  rowsPart<WeekReview, Week>({
    key: 'weeks',
    title: 'Weeks',
    hint: 'Ten minutes on a Friday. Weeks that were skipped are skipped.',
    addText: 'Add a week',
    fields: [
      { key: 'weekOf', kind: 'day', label: 'Written on' },
      { key: 'did', kind: 'words', label: 'What I did', hint: 'Sitting still counts, and so does a walk.' },
      { key: 'cameOfIt', kind: 'words', label: 'What came of it, or what I found out' },
      { key: 'next', kind: 'words', label: 'Two or three small things for the next one' },
    ],
    nameOf: ({ weekOf }) => (weekOf === null ? '' : isRealDay(weekOf) ? writeDayPlain(weekOf) : weekOf),
    createRow: (id) => ({ id, weekOf: null, did: '', cameOfIt: '', next: '' }),
    blankRows: 2,
  }),
];
