import { useState } from 'react';
import { isRealDay, writeDay, type CalendarDay } from './calendar-day.ts';
import { describeField, FieldRow, useIsAlive, useIsLocked, type FieldTexts } from './field-parts.tsx';

interface DateFieldProps extends FieldTexts {
  /** `YYYY-MM-DD`; null is an empty field and means "not known yet". */
  value: CalendarDay | null;
  onChange(value: CalendarDay | null): void;
}

/**
 * A field for a day, the browser's own (a phone shows its wheel), with the day repeated in words below it: weekdays are how
 * people notice a wrong date.
 *
 * A date that does not exist (February 31) reaches us as an empty value with `badInput`. It is not taken for "emptied": what
 * was kept before stays kept until the field holds a real day or nothing at all. A kept value that is no real day (from an
 * old file) is shown as text, because the browser's date field would show it as if nothing were there.
 */
export function DateField({ value, onChange, error, ...texts }: DateFieldProps) {
  // What was kept when the browser began to hold an unfinished day. Another tab's change of the kept day ends it.
  const [badSince, setBadSince] = useState<{ kept: CalendarDay | null } | null>(null);
  const isBad = badSince !== null && badSince.kept === value;
  const isAlive = useIsAlive();
  const isLocked = useIsLocked();
  const isText = value !== null && !isRealDay(value);
  const shownError = isBad ? explainBadDay(value) : error;
  const take = (input: HTMLInputElement) => {
    const nowBad = input.validity.badInput;
    setBadSince(nowBad ? { kept: value } : null);
    if (!nowBad && input.value !== (value ?? '')) onChange(input.value === '' ? null : input.value);
  };
  return (
    <FieldRow {...texts} error={shownError}>
      <input
        className="field-input field-date"
        id={texts.id}
        type={isText ? 'text' : 'date'}
        autoComplete="off"
        // A phone opens its wheel for a date field that is only read-only, and before hydration nobody listens to it (S12).
        disabled={!isAlive}
        readOnly={isLocked}
        // While the browser holds an unfinished day its value is empty; giving it the kept one would wipe the keys.
        value={isBad ? '' : (value ?? '')}
        onChange={(event) => take(event.currentTarget)}
        onBlur={(event) => take(event.currentTarget)}
        {...describeField({ ...texts, error: shownError })}
      />
      <p className="field-echo">{value !== null && !isText && !isBad ? writeDay(value) : ''}</p>
    </FieldRow>
  );
}

function explainBadDay(kept: CalendarDay | null): string {
  const known = kept !== null && isRealDay(kept) ? ` Until then we go by ${writeDay(kept)}.` : '';
  return `That day is not on the calendar, or not finished.${known}`;
}
