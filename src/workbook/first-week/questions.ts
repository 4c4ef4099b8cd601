import type { ChoiceOption } from '#workbook/shell/ChoiceField.tsx';
import {
  dayFields,
  type AgeAnswer,
  type DayField,
  type EmployerSize,
  type FirstWeek,
  type GroupAnswer,
} from './model.ts';

/** What is asked, in one place: the form, the blank form on paper and the summary use the same words. */
export interface Question {
  label: string;
  hint?: string;
}

export const dayQuestions: Readonly<Record<DayField, Question>> = {
  toldOn: { label: 'Day you were told' },
  lastDay: { label: 'Last day of work', hint: 'The letter says it. It can be the day you were told.' },
  releaseGivenOn: {
    label: 'Day the release was handed to you',
    hint: 'The paper they want signed: separation agreement, general release.',
  },
  signedOn: { label: 'Day you signed it', hint: 'Leave it empty as long as you have not.' },
  coverEndsOn: {
    label: 'Last day of your health insurance',
    hint: 'Not always your last day of work. Ask, or look in the benefits letter.',
  },
  cobraNoticeOn: {
    label: 'Date on the COBRA notice',
    hint: 'The letter that offers to keep the plan at your own cost. No date on it: the day it came.',
  },
  cobraElectedOn: { label: 'Day you said yes to COBRA', hint: 'Leave it empty as long as you have not.' },
};

export const ageQuestion: Question = {
  label: 'Are you 40 or older?',
  hint: 'A federal rule about the release depends on it.',
};
export const ageOptions: readonly ChoiceOption<AgeAnswer>[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'Rather not say' },
];

export const groupQuestion: Question = {
  label: 'Were you let go alone or in a group?',
  hint: 'Two people with the same papers can be a group.',
};
export const groupOptions: readonly ChoiceOption<GroupAnswer>[] = [
  { value: 'alone', label: 'Alone' },
  { value: 'group', label: 'In a group' },
  { value: 'unknown', label: 'Not known' },
];

export const sizeQuestion: Question = { label: 'How many people work for the employer?' };
export const sizeOptions: readonly ChoiceOption<EmployerSize>[] = [
  { value: 'under-20', label: 'Under 20' },
  { value: '20-99', label: '20 to 99' },
  { value: '100-plus', label: '100 or more' },
  { value: 'unknown', label: 'Not known' },
];

export const stateQuestion: Question = { label: 'State where you worked' };
export const notesQuestion: Question = {
  label: 'Who said what',
  hint: 'Names, phone numbers, what was promised, and when.',
};

/** The parts of the form, each with the days it asks for. */
export const jobDays: readonly DayField[] = ['toldOn', 'lastDay'];
export const coverDays: readonly DayField[] = ['coverEndsOn', 'cobraNoticeOn', 'cobraElectedOn'];

/** The label of a chosen option; null where nothing is chosen or the answer is "not known". */
export function nameChoice<V extends string>(options: readonly ChoiceOption<V>[], value: V | null): string | null {
  if (value === null || value === 'unknown') return null;
  return options.find((option) => option.value === value)?.label ?? null;
}

/** Tells whether nothing has been written or ticked yet. */
export function isUntouched(answers: FirstWeek): boolean {
  const chosen = [answers.state, answers.employerSize, answers.fortyOrOlder, answers.letGo];
  return (
    [...dayFields.map((field) => answers[field]), ...chosen].every((answer) => answer === null || answer === '') &&
    answers.notes.trim() === '' &&
    !Object.values(answers.ticks).includes(true)
  );
}
