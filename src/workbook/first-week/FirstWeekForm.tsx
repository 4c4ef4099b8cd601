import { ChoiceField } from '#workbook/shell/ChoiceField.tsx';
import { DateField } from '#workbook/shell/DateField.tsx';
import { useIsAlive } from '#workbook/shell/field-parts.tsx';
import { SelectField } from '#workbook/shell/SelectField.tsx';
import { TextField } from '#workbook/shell/TextField.tsx';
import type { DayField, FirstWeek } from './model.ts';
import {
  ageOptions,
  ageQuestion,
  coverDays,
  dayQuestions,
  groupOptions,
  groupQuestion,
  jobDays,
  notesQuestion,
  sizeOptions,
  sizeQuestion,
  stateQuestion,
} from './questions.ts';
import type { Problem } from './rule-shapes.ts';
import { states } from '#us-states.ts';

interface FirstWeekFormProps {
  value: FirstWeek;
  problems: readonly Problem[];
  update(change: (old: FirstWeek) => FirstWeek): void;
}

/** The questions, all of them optional. Takes the page, what cannot be in it, and the way to change it. */
export function FirstWeekForm({ value, problems, update }: FirstWeekFormProps) {
  const set = (change: Partial<FirstWeek>) => update((old) => ({ ...old, ...change }));
  const askDay = (field: DayField) => (
    <DateField
      key={field}
      id={`first-week-${field}`}
      {...dayQuestions[field]}
      value={value[field]}
      error={problems.find((problem) => problem.field === field)?.sentence}
      onChange={(day) => set({ [field]: day })}
    />
  );
  // The names of 51 states are drawn only where somebody can choose among them: the page is lighter without.
  const isAlive = useIsAlive();
  return (
    <>
      <fieldset className="field-group">
        <legend>The job</legend>
        {jobDays.map(askDay)}
        <SelectField
          id="first-week-state"
          {...stateQuestion}
          options={isAlive ? states : []}
          value={value.state}
          onChange={(state) => set({ state })}
        />
        <ChoiceField
          id="first-week-size"
          legend={sizeQuestion.label}
          options={sizeOptions}
          value={value.employerSize}
          onChange={(employerSize) => set({ employerSize })}
        />
      </fieldset>
      <fieldset className="field-group">
        <legend>The paper they want signed</legend>
        {askDay('releaseGivenOn')}
        <ChoiceField
          id="first-week-age"
          legend={ageQuestion.label}
          hint={ageQuestion.hint}
          options={ageOptions}
          value={value.fortyOrOlder}
          onChange={(fortyOrOlder) => set({ fortyOrOlder })}
        />
        <ChoiceField
          id="first-week-group"
          legend={groupQuestion.label}
          hint={groupQuestion.hint}
          options={groupOptions}
          value={value.letGo}
          onChange={(letGo) => set({ letGo })}
        />
        {askDay('signedOn')}
      </fieldset>
      <fieldset className="field-group">
        <legend>Health insurance</legend>
        {coverDays.map(askDay)}
      </fieldset>
      <TextField
        id="first-week-notes"
        {...notesQuestion}
        multiline
        value={value.notes}
        onChange={(notes) => set({ notes })}
      />
    </>
  );
}
