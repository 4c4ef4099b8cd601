import { describeField, FieldRow, useIsLocked, type FieldTexts } from './field-parts.tsx';

interface TextFieldProps extends FieldTexts {
  value: string;
  onChange(value: string): void;
  /** A box of several lines that grows with what is written. */
  multiline?: boolean | undefined;
}

/** A field for words. Takes and gives the text as typed, untrimmed, so that a space in the making is not eaten. */
export function TextField({ value, onChange, multiline, ...texts }: TextFieldProps) {
  const shared = {
    id: texts.id,
    value,
    readOnly: useIsLocked(),
    autoComplete: 'off',
    ...describeField(texts),
  };
  return (
    <FieldRow {...texts}>
      {multiline ? (
        <textarea {...shared} className="field-input field-area" rows={3} onChange={(e) => onChange(e.target.value)} />
      ) : (
        <input {...shared} className="field-input" type="text" onChange={(e) => onChange(e.target.value)} />
      )}
    </FieldRow>
  );
}
