import { memo, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useIsLocked } from './field-parts.tsx';
import { changeRow, makeRowId, moveRow, removeRow, restoreRow, type Row } from './rows.ts';

interface RowListProps<R extends Row> {
  /** Begins the ids of the rows' fields; unique on the page. */
  id: string;
  title: string;
  hint?: string | undefined;
  addText: string;
  rows: readonly R[];
  /** An empty row with the id that is given. Without it rows can only be changed. */
  createRow(id: string): R;
  /** What a row is called in "Remove …": the reader's own word for it, or '' where nothing is written yet. */
  nameRow(row: R): string;
  onChange(change: (rows: readonly R[]) => R[]): void;
  /** Two buttons that move a row up and down: only where the order means something. */
  canMove?: boolean | undefined;
  /** How many rows there may be; without it as many as anybody likes. */
  most?: number | undefined;
  /** For long lists: every row is one line, its name and these words, until it is opened. */
  fold?: ((row: R) => string) | undefined;
  /** More buttons beside "add", such as an import. */
  actions?: ReactNode;
  /** The fields of one row. `rowId` begins their ids. */
  children(row: R, rowId: string, change: (change: Partial<Omit<R, 'id'>>) => void): ReactNode;
}

/** From how many folded rows on there is a field to find one by. */
const rowsToFind = 9;

type Focus = { kind: 'row'; id: string } | { kind: 'move'; id: string; by: -1 | 1 } | { kind: 'restore' };

/**
 * A list of like things: add one, change it, move it, take it out, and put the last one that was taken out back. The focus never
 * falls back to the top of the page: it goes to the new row's first field, to "put back", or stays on the button that moved.
 */
export function RowList<R extends Row>(props: RowListProps<R>) {
  const { id, title, hint, addText, rows, nameRow, onChange, canMove = false, most = Infinity, fold } = props;
  const isLocked = useIsLocked();
  const [removed, setRemoved] = useState<{ row: R; index: number } | null>(null);
  const [openIds, setOpenIds] = useState<ReadonlySet<string>>(new Set());
  const [sought, setSought] = useState('');
  const toggle = useCallback((rowId: string) => setOpenIds((old) => toggleIn(old, rowId)), []);
  const group = useRef<HTMLFieldSetElement>(null);
  const next = useRef<Focus | null>(null);

  useEffect(() => {
    const focus = next.current;
    next.current = null;
    if (focus !== null && group.current !== null) findFocus(group.current, focus)?.focus();
  }, [rows, removed]);

  const add = () => {
    const rowId = makeRowId(rows, Math.random);
    next.current = { kind: 'row', id: rowId };
    setRemoved(null);
    setSought('');
    setOpenIds((old) => new Set([...old, rowId]));
    onChange((old) => [...old, props.createRow(rowId)]);
  };
  const remove = (row: R) => {
    next.current = { kind: 'restore' };
    setRemoved({ row, index: rows.findIndex((each) => each.id === row.id) });
    onChange((old) => removeRow(old, row.id));
  };
  const restore = ({ row, index }: { row: R; index: number }) => {
    next.current = { kind: 'row', id: row.id };
    setRemoved(null);
    setOpenIds((old) => new Set([...old, row.id]));
    onChange((old) => restoreRow(old, row, index));
  };
  const move = (row: R, by: -1 | 1) => {
    next.current = { kind: 'move', id: row.id, by };
    onChange((old) => moveRow(old, row.id, by));
  };

  return (
    <fieldset className="field-group not-print" ref={group}>
      <legend>{title}</legend>
      {hint ? <p className="field-hint">{hint}</p> : null}
      {fold && rows.length >= rowsToFind ? <FindField id={`${id}-find`} value={sought} onChange={setSought} /> : null}
      {rows.map((row, index) => {
        const name = nameRow(row).trim() || `line ${String(index + 1)}`;
        const isOpen = openIds.has(row.id);
        if (fold && sought !== '' && !isOpen && !holds(row, sought)) return null;
        return (
          <RowPart
            key={row.id}
            row={row}
            name={name}
            fold={fold ? { line: fold(row), isOpen, onToggle: toggle } : null}
            moves={canMove ? { isFirst: index === 0, isLast: index === rows.length - 1 } : null}
            onMove={(by) => move(row, by)}
            onRemove={() => remove(row)}
            drawFields={() =>
              props.children(row, `${id}-${row.id}`, (change) => onChange((old) => changeRow(old, row.id, change)))
            }
          />
        );
      })}
      <div className="exercise-bar">
        {rows.length >= most ? null : (
          <button className="button" type="button" disabled={isLocked} onClick={add}>
            {addText}
          </button>
        )}
        {removed ? (
          <button className="button" type="button" data-restore disabled={isLocked} onClick={() => restore(removed)}>
            Put “{nameRow(removed.row).trim() || 'the line'}” back
          </button>
        ) : null}
        {props.actions}
      </div>
    </fieldset>
  );
}

/** Leaves in view only the rows that hold what is typed here. Nothing of it is kept. */
function FindField({ id, value, onChange }: { id: string; value: string; onChange(value: string): void }) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        Find in this list
      </label>
      <input
        className="field-input"
        id={id}
        type="search"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** Tells whether anything that is written in a row has these words in it, whatever the capitals. */
function holds(row: Row, sought: string): boolean {
  const words = sought.trim().toLocaleLowerCase();
  return Object.values(row).some((one) => typeof one === 'string' && one.toLocaleLowerCase().includes(words));
}

function toggleIn(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

interface RowPartProps {
  row: Row;
  name: string;
  /** null where rows are always open. */
  fold: { line: string; isOpen: boolean; onToggle(id: string): void } | null;
  /** null where the order means nothing. */
  moves: { isFirst: boolean; isLast: boolean } | null;
  onMove(by: -1 | 1): void;
  onRemove(): void;
  drawFields(): ReactNode;
}

/** One row. A folded one is drawn anew only when its words change: a key typed into one row must not draw five hundred. */
const RowPart = memo(
  function RowPart({ row, name, fold, moves, onMove, onRemove, drawFields }: RowPartProps) {
    const isLocked = useIsLocked();
    return (
      <fieldset className={fold && !fold.isOpen ? 'row row-folded' : 'row'} data-row={row.id}>
        <legend className="visually-hidden">{name}</legend>
        {fold ? (
          <button
            className="row-line"
            type="button"
            data-fold
            aria-expanded={fold.isOpen}
            onClick={() => fold.onToggle(row.id)}
          >
            <bdi className="row-name">{name}</bdi> <bdi className="row-rest">{fold.line}</bdi>
          </button>
        ) : null}
        {fold && !fold.isOpen ? null : (
          <>
            {drawFields()}
            <div className="row-actions">
              {moves === null
                ? null
                : ([-1, 1] as const).map((by) => (
                    <button
                      key={by}
                      className="quiet"
                      type="button"
                      data-move={by}
                      disabled={isLocked || (by === -1 ? moves.isFirst : moves.isLast)}
                      aria-label={`Move ${name} ${by === -1 ? 'up' : 'down'}`}
                      onClick={() => onMove(by)}
                    >
                      {by === -1 ? 'Up' : 'Down'}
                    </button>
                  ))}
              <button
                className="quiet"
                type="button"
                disabled={isLocked}
                aria-label={`Remove ${name}`}
                onClick={onRemove}
              >
                Remove
              </button>
            </div>
          </>
        )}
      </fieldset>
    );
  },
  (before, after) =>
    before.fold?.isOpen === false &&
    after.fold?.isOpen === false &&
    before.name === after.name &&
    before.fold.line === after.fold.line &&
    before.fold.onToggle === after.fold.onToggle,
);

/** The button or field that a change of rows leaves the reader at. */
function findFocus(group: HTMLElement, focus: Focus): HTMLElement | null {
  if (focus.kind === 'restore') return group.querySelector('[data-restore]');
  const row = group.querySelector(`[data-row="${CSS.escape(focus.id)}"]`);
  if (focus.kind === 'row') return row?.querySelector('input, textarea, select') ?? null;
  const moved = row?.querySelector<HTMLButtonElement>(`[data-move="${String(focus.by)}"]`);
  return moved && !moved.disabled ? moved : (row?.querySelector('[data-move]:not(:disabled)') ?? null);
}
