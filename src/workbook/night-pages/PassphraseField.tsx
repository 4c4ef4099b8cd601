import { describeField, FieldRow, type FieldTexts } from '#workbook/shell/field-parts.tsx';

interface PassphraseFieldProps extends FieldTexts {
  value: string;
  onChange(value: string): void;
  isNew?: boolean;
}

/** A field whose letters are not shown. The browser's own keeper of passwords may help, if the reader lets it. */
export function PassphraseField({ value, onChange, isNew = false, ...texts }: PassphraseFieldProps) {
  return (
    <FieldRow {...texts}>
      <input
        id={texts.id}
        className="field-input"
        type="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...describeField(texts)}
      />
    </FieldRow>
  );
}
