import { useEffect, useRef, useState } from 'react';
import { useIsLocked } from '#workbook/shell/field-parts.tsx';
import type { MoneyRow } from './model.ts';
import { MoneyRowFields } from './MoneyRowFields.tsx';
import { addRow, changeRow, removeRow, restoreRow } from './rows.ts';

interface MoneyRowsProps {
  /** Begins the ids of all fields in it; unique on the page. */
  id: string;
  title: string;
  hint: string;
  addText: string;
  rows: readonly MoneyRow[];
  onChange(change: (rows: readonly MoneyRow[]) => MoneyRow[]): void;
}

/** A list of lines of money, with one to add and the last one removed to put back. No order to drag: the sum has none. */
export function MoneyRows({ id, title, hint, addText, rows, onChange }: MoneyRowsProps) {
  const isLocked = useIsLocked();
  const [removed, setRemoved] = useState<{ row: MoneyRow; index: number } | null>(null);
  const group = useRef<HTMLFieldSetElement>(null);
  // Where the focus goes after a change of rows: it may not fall back to the top of the page.
  const next = useRef<'new-row' | 'restore' | 'add' | null>(null);

  useEffect(() => {
    const find = (selector: string) => [...(group.current?.querySelectorAll<HTMLElement>(selector) ?? [])].at(-1);
    if (next.current === 'new-row') find('.runway-row input')?.closest('fieldset')?.querySelector('input')?.focus();
    if (next.current === 'restore') find('[data-restore]')?.focus();
    if (next.current === 'add') find('[data-add]')?.focus();
    next.current = null;
  }, [rows, removed]);

  const remove = (row: MoneyRow) => {
    next.current = 'restore';
    setRemoved({ row, index: rows.findIndex((each) => each.id === row.id) });
    onChange((old) => removeRow(old, row.id));
  };
  const restore = ({ row, index }: { row: MoneyRow; index: number }) => {
    next.current = 'add';
    setRemoved(null);
    onChange((old) => restoreRow(old, row, index));
  };
  const add = () => {
    next.current = 'new-row';
    setRemoved(null);
    onChange((old) => addRow(old, Math.random));
  };

  return (
    <fieldset className="field-group not-print" ref={group}>
      <legend>{title}</legend>
      <p className="field-hint">{hint}</p>
      {rows.map((row) => (
        <MoneyRowFields
          key={row.id}
          id={`${id}-${row.id}`}
          row={row}
          onChange={(change) => onChange((old) => changeRow(old, row.id, change))}
          onRemove={() => remove(row)}
        />
      ))}
      <div className="exercise-bar">
        <button className="button" type="button" data-add disabled={isLocked} onClick={add}>
          {addText}
        </button>
        {removed ? (
          <button className="button" type="button" data-restore disabled={isLocked} onClick={() => restore(removed)}>
            Put “{removed.row.label.trim() || 'the line'}” back
          </button>
        ) : null}
      </div>
    </fieldset>
  );
}
