import { describeField, FieldError, useIsLocked, type FieldTexts } from './field-parts.tsx';

interface CheckboxFieldProps extends FieldTexts {
  checked: boolean;
  onChange(checked: boolean): void;
}

/**
 * One thing to tick. The whole line is the target, hint and all (at least 44 px high); the box is named by the label alone and
 * described by the hint.
 */
export function CheckboxField({ checked, onChange, ...texts }: CheckboxFieldProps) {
  const { id, label, hint } = texts;
  return (
    <div className="field field-check">
      <label className="field-option">
        <input
          type="checkbox"
          id={id}
          checked={checked}
          disabled={useIsLocked()}
          onChange={(event) => onChange(event.target.checked)}
          aria-labelledby={`${id}-label`}
          {...describeField(texts)}
        />
        <span>
          <span id={`${id}-label`}>{label}</span>
          {hint ? (
            <span className="field-hint" id={`${id}-hint`}>
              {hint}
            </span>
          ) : null}
        </span>
      </label>
      <FieldError {...texts} />
    </div>
  );
}
