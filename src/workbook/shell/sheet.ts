import type { ReactNode } from 'react';
import { isRealDay, writeDay } from './calendar-day.ts';
import { writeMoney } from './money.ts';
import type { Row } from './rows.ts';
import { textOrNull, type SheetRow, type SheetSection } from './sections.ts';

/*
 * A page of the workbook that asks and keeps, written as a list of parts. The form (SheetForm.tsx), the summary, the Markdown and the
 * blank page all come from the same list, so that a question stands in one place. What an exercise works out from the answers is not here:
 * that is its rules.ts.
 */

/** What may stand in one field of a record. */
type FieldValue = string | number | null;

/** One question. `key` is the record's own field. */
export type SheetField<T> = {
  key: keyof T & string;
  label: string;
  hint?: string;
} & ({ kind: 'line' | 'words' } | { kind: 'day' } | { kind: 'dollars' } | { kind: 'choice'; options: ListOptions });

/** What can be chosen: the same for everybody, or worked out from the whole record, such as the people in it. */
export type ListOptions = readonly ChoiceOption[] | ((all: never) => readonly ChoiceOption[]);

interface ChoiceOption {
  value: string;
  label: string;
}

/** Gives what can be chosen in a field, from the whole record. */
export function readOptions(options: ListOptions, all: unknown): readonly ChoiceOption[] {
  return typeof options === 'function' ? options(all as never) : options;
}

/** Questions under one heading. */
export interface FieldsPart<T> {
  kind: 'fields';
  title: string;
  hint?: string;
  fields: readonly SheetField<T>[];
}

/** Things to tick, kept as `{ id: true }` under `key`. */
export interface TicksPart<T> {
  kind: 'ticks';
  key: keyof T & string;
  title: string;
  hint?: string;
  items: readonly { id: string; text: string; hint?: string }[];
}

/** A list of like things, kept as rows under `key`. */
export interface RowsPart<T, R extends Row = Row> {
  kind: 'rows';
  key: keyof T & string;
  title: string;
  hint?: string;
  addText: string;
  fields: readonly SheetField<R>[];
  /** The words that name a row. */
  nameOf: (row: R, all: T) => string;
  createRow: (id: string) => R;
  /** What to say about a row as it stands: the next small step, or nothing. */
  advise?: (row: R, all: T) => readonly string[];
  /** What is drawn beneath a row's fields, on the screen only. */
  show?: (row: R, all: T) => ReactNode;
  canMove?: boolean;
  /** For long lists: every row is one line, its name and what this gives, and opens when asked. */
  fold?: (row: R, all: T) => string;
  /** How many there may be. */
  most?: number;
  /** Empty rows on the blank page. */
  blankRows?: number;
}

// Rows of different shapes stand in one list; each part knows its own.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type SheetPart<T> = FieldsPart<T> | TicksPart<T> | RowsPart<T, any>;

/** Types a part of rows once, where it is written, and lets it stand beside parts of other rows. */
export function rowsPart<T, R extends Row>(part: Omit<RowsPart<T, R>, 'kind'>): SheetPart<T> {
  return { kind: 'rows', ...part };
}

/**
 * Gives one answer as it is read: a day in words, a sum with its sign, a choice by its label; null where nothing is written.
 * @param all the whole record, for choices that come from it
 */
export function writeAnswer<T>(field: SheetField<T>, value: FieldValue, all: unknown = null): string | null {
  if (value === null || value === '') return null;
  switch (field.kind) {
    case 'day':
      return isRealDay(String(value)) ? writeDay(String(value)) : String(value);
    case 'dollars':
      return `$${writeMoney(Number(value))}`;
    case 'choice':
      return readOptions(field.options, all).find((option) => option.value === value)?.label ?? String(value);
    case 'line':
    case 'words':
      return textOrNull(String(value));
  }
}

/** Reads a field out of a record that has it by that name. */
export function readField<T>(record: T, key: keyof T & string): FieldValue {
  return record[key] as FieldValue;
}

/** Gives the page in plain readable form: every question, with its answer or null. */
export function listSheetSections<T>(parts: readonly SheetPart<T>[], value: T): SheetSection[] {
  return parts.map((part): SheetSection => {
    switch (part.kind) {
      case 'fields':
        return { title: part.title, rows: part.fields.map((field) => listRow(field, value)) };
      case 'ticks': {
        const ticks = value[part.key] as Readonly<Record<string, boolean>>;
        return {
          title: part.title,
          rows: part.items.map(({ id, text }) => ({ label: text, text: null, isTicked: ticks[id] === true })),
        };
      }
      case 'rows': {
        const rows = value[part.key] as readonly Row[];
        return {
          title: part.title,
          rows: rows.flatMap((row) => listRowOfRows(part, row, value)),
          blankLines: part.blankRows ?? 3,
          questions: part.fields.map(({ label }) => label),
        };
      }
    }
  });
}

function listRow<T>(field: SheetField<T>, value: T): SheetRow {
  return { label: field.label, text: writeAnswer(field, readField(value, field.key), value) };
}

/** A row as one line, named by the reader's own word for it, with the rest of what is written beneath. */
function listRowOfRows<T>(part: RowsPart<T>, row: Row, all: T): SheetRow[] {
  const name = textOrNull(part.nameOf(row, all));
  const rest = part.fields
    .map((field) => ({ field, text: writeAnswer(field, readField(row, field.key as never), all) }))
    .filter(({ text }) => text !== null && text !== name);
  const text = rest.map(({ field, text: answer }) => `${field.label}: ${answer ?? ''}`).join('\n');
  if (name === null && text === '') return [];
  return [{ label: name ?? part.title, text: text === '' ? ' ' : text }];
}
