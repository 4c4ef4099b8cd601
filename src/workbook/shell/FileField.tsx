import { FieldRow, describeField, useIsLocked, type FieldTexts } from './field-parts.tsx';

interface FileFieldProps extends FieldTexts {
  /** What the browser offers to choose from, such as ".csv,text/csv". What a file is, is read from what is in it. */
  accept: string;
  onChoose(file: File): void;
}

/** A field for a file that is read on this device. The same file can be chosen twice: the field forgets it once it is handed over. */
export function FileField({ accept, onChoose, ...texts }: FileFieldProps) {
  return (
    <FieldRow {...texts}>
      <input
        className="field-input"
        id={texts.id}
        type="file"
        accept={accept}
        disabled={useIsLocked()}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onChoose(file);
        }}
        {...describeField(texts)}
      />
    </FieldRow>
  );
}
