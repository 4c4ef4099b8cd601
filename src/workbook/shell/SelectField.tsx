import type { ChoiceOption } from './ChoiceField.tsx';
import { describeField, FieldRow, useIsLocked, type FieldTexts } from './field-parts.tsx';

interface SelectFieldProps<V extends string> extends FieldTexts {
  options: readonly ChoiceOption<V>[];
  value: V | null;
  onChange(value: V | null): void;
  /** What the empty choice is called. */
  none?: string | undefined;
}

/** One answer out of many (a state). Null is the empty choice, which stays choosable: an answer can be taken back. */
export function SelectField<V extends string>({
  options,
  value,
  onChange,
  none = 'Not known yet',
  ...texts
}: SelectFieldProps<V>) {
  const choose = (text: string) => onChange(options.find((option) => option.value === text)?.value ?? null);
  return (
    <FieldRow {...texts}>
      <select
        className="field-input"
        id={texts.id}
        value={value ?? ''}
        disabled={useIsLocked()}
        onChange={(event) => choose(event.target.value)}
        {...describeField(texts)}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldRow>
  );
}
