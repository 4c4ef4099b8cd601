import { useIsLocked } from '#workbook/shell/field-parts.tsx';
import { MoneyField } from '#workbook/shell/MoneyField.tsx';
import { TextField } from '#workbook/shell/TextField.tsx';
import type { Every, MoneyRow } from './model.ts';
import { MomentField } from './MomentField.tsx';
import { isOwnRow } from './rows.ts';
import { readAmount, toWeekly } from './rules.ts';
import { everyWords, writeDollars } from './words.ts';

interface MoneyRowFieldsProps {
  /** Begins the ids of all fields in it; unique on the page. */
  id: string;
  row: MoneyRow;
  onChange(change: Partial<Omit<MoneyRow, 'id'>>): void;
  onRemove(): void;
}

/** One line of money: what, how much, how often, and only when asked for, from when and until when. */
export function MoneyRowFields({ id, row, onChange, onRemove }: MoneyRowFieldsProps) {
  const isLocked = useIsLocked();
  const name = row.label.trim() || 'this line';
  const amount = readAmount(row.amount);
  const isSpread = row.every !== 'week' && row.every !== 'once' && amount !== null && amount > 0;
  const weekly = isSpread ? toWeekly(amount, row.every) : null;
  return (
    <fieldset className="runway-row">
      <legend className="visually-hidden">{name}</legend>
      {isOwnRow(row) ? (
        <TextField id={`${id}-label`} label="What" value={row.label} onChange={(label) => onChange({ label })} />
      ) : null}
      <div className="runway-row-money">
        <MoneyField
          id={`${id}-amount`}
          label={isOwnRow(row) ? 'Amount' : row.label}
          value={row.amount}
          onChange={(amount) => onChange({ amount })}
        />
        <EveryField
          id={`${id}-every`}
          value={row.every}
          describedBy={weekly === null ? undefined : `${id}-weekly`}
          onChange={(every) => onChange({ every })}
        />
      </div>
      {weekly === null ? null : (
        <p className="field-echo" id={`${id}-weekly`}>
          About {writeDollars(weekly)} a week
        </p>
      )}
      <div className="runway-row-more">
        {row.every === 'once' ? (
          <MomentField
            id={`${id}-from`}
            label="When"
            none="Not known yet"
            value={row.from}
            onChange={(from) => onChange({ from })}
          />
        ) : (
          <SpanFields id={id} row={row} onChange={onChange} />
        )}
        <button className="quiet" type="button" disabled={isLocked} aria-label={`Remove ${name}`} onClick={onRemove}>
          Remove
        </button>
      </div>
    </fieldset>
  );
}

function SpanFields({ id, row, onChange }: Omit<MoneyRowFieldsProps, 'onRemove'>) {
  return (
    <details className="runway-span">
      <summary>{row.from === null && row.until === null ? 'Starts later, or ends?' : 'Starts and ends'}</summary>
      <MomentField
        id={`${id}-from`}
        label="Starts"
        none="From now on"
        value={row.from}
        onChange={(from) => onChange({ from })}
      />
      <MomentField
        id={`${id}-until`}
        label="Last time"
        none="No end yet"
        value={row.until}
        onChange={(until) => onChange({ until })}
      />
    </details>
  );
}

const everyOptions: readonly Every[] = ['week', 'two-weeks', 'twice-a-month', 'month', 'once'];

interface EveryFieldProps {
  id: string;
  value: Every;
  /** Id of the line that says what it comes to in a week, when there is one. */
  describedBy: string | undefined;
  onChange(every: Every): void;
}

/** The choice speaks for itself, so its label is for those who don't see it beside the amount. */
function EveryField({ id, value, describedBy, onChange }: EveryFieldProps) {
  return (
    <div className="field">
      <label className="visually-hidden" htmlFor={id}>
        How often
      </label>
      <select
        className="field-input"
        id={id}
        value={value}
        disabled={useIsLocked()}
        onChange={(event) => {
          const every = everyOptions.find((option) => option === event.target.value);
          if (every) onChange(every);
        }}
        aria-describedby={describedBy}
      >
        {everyOptions.map((every) => (
          <option key={every} value={every}>
            {everyWords[every]}
          </option>
        ))}
      </select>
    </div>
  );
}
