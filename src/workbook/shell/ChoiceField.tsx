import { describeField, FieldError, Hint, useIsLocked, type FieldTexts } from './field-parts.tsx';

export interface ChoiceOption<V extends string> {
  value: V;
  label: string;
}

interface ChoiceFieldProps<V extends string> extends Omit<FieldTexts, 'label'> {
  legend: string;
  /** Few enough to be seen at once (up to five); more belong into a SelectField. */
  options: readonly ChoiceOption<V>[];
  value: V | null;
  onChange(value: V): void;
}

/** One answer out of a few, as radio buttons under a legend. Takes the chosen value, or null for none yet. */
export function ChoiceField<V extends string>({ legend, options, value, onChange, ...rest }: ChoiceFieldProps<V>) {
  const texts = { ...rest, label: legend };
  const isLocked = useIsLocked();
  return (
    <fieldset className="field field-choice" aria-describedby={describeField(texts)['aria-describedby']}>
      <legend className="field-label">{legend}</legend>
      <Hint {...texts} />
      <div className="field-options">
        {options.map((option) => (
          <label className="field-option" key={option.value}>
            <input
              type="radio"
              name={texts.id}
              id={`${texts.id}-${option.value}`}
              value={option.value}
              checked={value === option.value}
              disabled={isLocked}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <FieldError {...texts} />
    </fieldset>
  );
}
