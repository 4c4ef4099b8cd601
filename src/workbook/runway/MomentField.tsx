import { DateField } from '#workbook/shell/DateField.tsx';
import { describeField, FieldRow, useIsLocked } from '#workbook/shell/field-parts.tsx';
import type { Moment } from './model.ts';
import { HORIZON_WEEKS } from './rules.ts';

interface MomentFieldProps {
  id: string;
  label: string;
  /** What null is called here: "From now on", "No end yet", "Not known yet". */
  none: string;
  value: Moment | null;
  onChange(value: Moment | null): void;
}

/** A point in time, the way the reader knows it: a day on the calendar, a week counted from the count, or none. */
export function MomentField({ id, label, none, value, onChange }: MomentFieldProps) {
  const choose = (kind: string) => {
    if (kind === 'date' || kind === 'week') onChange({ date: null, week: null, ...value, kind });
    else onChange(null);
  };
  return (
    <div className="runway-moment">
      <FieldRow id={id} label={label}>
        <select
          className="field-input"
          id={id}
          value={value?.kind ?? ''}
          disabled={useIsLocked()}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{none}</option>
          <option value="date">On a date</option>
          <option value="week">In a week I count to</option>
        </select>
      </FieldRow>
      {value?.kind === 'date' ? (
        <DateField
          id={`${id}-date`}
          label="Date"
          value={value.date}
          onChange={(date) => onChange({ ...value, date })}
        />
      ) : null}
      {value?.kind === 'week' ? (
        <WeekField id={`${id}-week`} value={value.week} onChange={(week) => onChange({ ...value, week })} />
      ) : null}
    </div>
  );
}

interface WeekFieldProps {
  id: string;
  value: number | null;
  onChange(value: number | null): void;
}

function WeekField({ id, value, onChange }: WeekFieldProps) {
  const texts = {
    id,
    label: 'Week',
    hint: 'Week 1 is the seven days from the day you counted.',
    error:
      value !== null && (value < 1 || value > HORIZON_WEEKS) ? `A week from 1 to ${HORIZON_WEEKS}, please.` : undefined,
  };
  return (
    <FieldRow {...texts}>
      <input
        className="field-input runway-week"
        id={id}
        type="number"
        min={1}
        max={HORIZON_WEEKS}
        step={1}
        inputMode="numeric"
        autoComplete="off"
        readOnly={useIsLocked()}
        value={value ?? ''}
        onChange={(event) => {
          const week = event.target.valueAsNumber;
          onChange(Number.isNaN(week) ? null : Math.floor(week));
        }}
        {...describeField(texts)}
      />
    </FieldRow>
  );
}
