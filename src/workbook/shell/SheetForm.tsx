import { memo, type ReactNode } from 'react';
import { CheckboxField } from './CheckboxField.tsx';
import { DateField } from './DateField.tsx';
import { MoneyField } from './MoneyField.tsx';
import { RowList } from './RowList.tsx';
import type { Row } from './rows.ts';
import { SelectField } from './SelectField.tsx';
import { readField, readOptions, type RowsPart, type SheetField, type SheetPart } from './sheet.ts';
import { TextField } from './TextField.tsx';

interface SheetFormProps<T> {
  /** Begins the ids of all fields; unique on the page. */
  id: string;
  parts: readonly SheetPart<T>[];
  value: T;
  update(change: (old: T) => T): void;
  /** More beneath a part, by the part's title: what the exercise works out, an import. */
  after?: Readonly<Record<string, ReactNode>> | undefined;
}

/** The form of a page that is written as a list of parts (sheet.ts). */
export function SheetForm<T extends object>({ id, parts, value, update, after = {} }: SheetFormProps<T>) {
  return parts.map((part) => (
    <div key={part.title} className="sheet-part not-print">
      <Part id={id} part={part} value={value} update={update} />
      {after[part.title]}
    </div>
  ));
}

function Part<T extends object>({
  id,
  part,
  value,
  update,
}: Omit<SheetFormProps<T>, 'parts'> & { part: SheetPart<T> }) {
  const set = (key: keyof T & string, answer: unknown) => update((old) => ({ ...old, [key]: answer }));
  switch (part.kind) {
    case 'fields':
      return (
        <fieldset className="field-group">
          <legend>{part.title}</legend>
          {part.hint ? <p className="field-hint">{part.hint}</p> : null}
          {part.fields.map((field) => (
            <Field key={field.key} id={`${id}-${field.key}`} field={field} record={value} all={value} onChange={set} />
          ))}
        </fieldset>
      );
    case 'ticks': {
      const ticks = value[part.key] as Readonly<Record<string, boolean>>;
      return (
        <fieldset className="field-group">
          <legend>{part.title}</legend>
          {part.hint ? <p className="field-hint">{part.hint}</p> : null}
          {part.items.map((item) => (
            <CheckboxField
              key={item.id}
              id={`${id}-${item.id}`}
              label={item.text}
              hint={item.hint}
              checked={ticks[item.id] === true}
              onChange={(checked) =>
                update((old) => ({
                  ...old,
                  [part.key]: { ...(old[part.key] as Readonly<Record<string, boolean>>), [item.id]: checked },
                }))
              }
            />
          ))}
        </fieldset>
      );
    }
    case 'rows':
      return <Rows id={id} part={part} value={value} update={update} />;
  }
}

function Rows<T extends object>({ id, part, value, update }: Omit<SheetFormProps<T>, 'parts'> & { part: RowsPart<T> }) {
  return (
    <RowList
      id={`${id}-${part.key}`}
      title={part.title}
      hint={part.hint}
      addText={part.addText}
      rows={value[part.key] as readonly Row[]}
      createRow={part.createRow}
      nameRow={(row) => part.nameOf(row, value)}
      canMove={part.canMove}
      most={part.most}
      fold={part.fold && ((row) => part.fold!(row, value))}
      onChange={(change) => update((old) => ({ ...old, [part.key]: change(old[part.key] as readonly Row[]) }))}
    >
      {(row, rowId, change) => (
        <>
          <RowFields part={part as RowsPart<never>} row={row} rowId={rowId} all={value} change={change} />
          {part.show?.(row, value)}
          {part.advise?.(row, value).map((sentence) => (
            <p className="exercise-small row-advice" key={sentence}>
              {sentence}
            </p>
          ))}
        </>
      )}
    </RowList>
  );
}

interface RowFieldsProps {
  part: RowsPart<never>;
  row: Row;
  rowId: string;
  all: object;
  change(change: object): void;
}

/** Drawn anew only when its own row has changed: with 500 rows a key must not draw them all. */
const RowFields = memo(
  function RowFields({ part, row, rowId, all, change }: RowFieldsProps) {
    const draw = (field: SheetField<Row>) => (
      <Field
        key={field.key}
        id={`${rowId}-${field.key}`}
        field={field}
        record={row}
        all={all}
        onChange={(key, answer) => change({ [key]: answer })}
      />
    );
    return (
      <>
        {groupFields(part.fields as readonly SheetField<Row>[]).map(([first, ...rest]) =>
          first!.kind === 'words' ? (
            draw(first!)
          ) : (
            <div className="row-fields" key={first!.key}>
              {[first!, ...rest].map(draw)}
            </div>
          ),
        )}
      </>
    );
  },
  (before, after) =>
    before.row === after.row && before.part === after.part && (before.all === after.all || !asksTheRecord(after.part)),
);

function asksTheRecord(part: RowsPart<never>): boolean {
  return part.fields.some((field: SheetField<never>) => field.kind === 'choice' && typeof field.options === 'function');
}

/** Short fields that follow each other stand side by side; each long one has the line to itself. */
function groupFields(fields: readonly SheetField<Row>[]): SheetField<Row>[][] {
  const groups: SheetField<Row>[][] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last && field.kind !== 'words' && last[0]!.kind !== 'words') last.push(field);
    else groups.push([field]);
  }
  return groups;
}

interface FieldProps<T> {
  id: string;
  field: SheetField<T>;
  record: T;
  /** The whole page: the record itself, or what the row stands in. */
  all: unknown;
  onChange(key: keyof T & string, answer: unknown): void;
}

function Field<T>({ id, field, record, all, onChange }: FieldProps<T>) {
  const value = readField(record, field.key);
  const texts = { id, label: field.label, hint: field.hint };
  const set = (answer: unknown) => onChange(field.key, answer);
  switch (field.kind) {
    case 'line':
    case 'words':
      return <TextField {...texts} value={String(value ?? '')} multiline={field.kind === 'words'} onChange={set} />;
    case 'day':
      return <DateField {...texts} value={value === null ? null : String(value)} onChange={set} />;
    case 'dollars':
      return <MoneyField {...texts} value={value === null ? null : Number(value)} onChange={set} />;
    case 'choice':
      return (
        <SelectField
          {...texts}
          options={readOptions(field.options, all)}
          value={value === null ? null : String(value)}
          onChange={set}
        />
      );
  }
}
