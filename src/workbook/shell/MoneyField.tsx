import { useState } from 'react';
import { describeField, FieldRow, useIsLocked, type FieldTexts } from './field-parts.tsx';
import { readMoney, writeMoney, type ReadMoney } from './money.ts';

interface MoneyFieldProps extends FieldTexts {
  /** Whole dollars; null is an empty field and means "not known yet", which is not zero. */
  value: number | null;
  onChange(value: number | null): void;
  /** For an account that may be overdrawn; elsewhere a minus sign is a slip. */
  canBeNegative?: boolean | undefined;
}

/**
 * A field for a sum in whole dollars. What cannot be read as a sum stays on the screen with a sentence, and the last sum
 * that could be read stays in the record: a slip of the finger costs nothing.
 */
export function MoneyField({ value, onChange, canBeNegative, error, ...texts }: MoneyFieldProps) {
  // While somebody types, the field shows their keys and not our commas.
  const [draft, setDraft] = useState<string | null>(null);
  const isLocked = useIsLocked();
  const read = draft === null ? null : readMoney(draft, canBeNegative);
  const shownError = explainSum(read, value) ?? error;
  const change = (text: string) => {
    setDraft(text);
    const typed = readMoney(text, canBeNegative);
    if (typed.ok && typed.value !== value) onChange(typed.value);
  };
  return (
    <FieldRow {...texts} error={shownError}>
      <span className="field-money">
        <span aria-hidden="true">$</span>
        <input
          className="field-input"
          id={texts.id}
          type="text"
          inputMode={canBeNegative ? 'text' : 'numeric'}
          autoComplete="off"
          readOnly={isLocked}
          value={isLocked || draft === null ? writeMoney(value) : draft}
          onChange={(event) => change(event.target.value)}
          onBlur={() => {
            if (read?.ok) setDraft(null);
          }}
          {...describeField({ ...texts, error: shownError })}
        />
      </span>
    </FieldRow>
  );
}

function explainSum(read: ReadMoney | null, kept: number | null): string | undefined {
  if (read === null || read.ok) return undefined;
  const still = kept === null ? 'Nothing is counted here until then.' : `Until then it counts as $${writeMoney(kept)}.`;
  return read.reason === 'too-large'
    ? `That is more digits than it can be. ${still}`
    : `Numbers only, please. ${still}`;
}
