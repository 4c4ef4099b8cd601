import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';

/**
 * True while what is on the page must not be changed: before the exercise is alive (S12: its fields wait), and while
 * another tab or a newer version holds the record (S4, S6). `ExerciseFrame` sets it; the fields read it.
 */
export const LockedContext = createContext(false);

/** Tells whether fields and buttons that change the record must wait. Gives true or false; never fails. */
export function useIsLocked(): boolean {
  return useContext(LockedContext);
}

const subscribeToNothing = () => () => {};

/** Tells whether this part runs in a browser. False on the server and during hydration, so both draw the same page. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}

/** What every field takes. `error` is one plain sentence that says what to do; without it the field counts as fine. */
export interface FieldTexts {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

/**
 * Ties hint and error to a field. Takes the field's texts and gives the attributes that its input must carry, so that a
 * screen reader says the error first, then the hint (WCAG 2.2, 1.3.1 and 3.3.1).
 */
export function describeField({ id, hint, error }: FieldTexts) {
  const ids = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined };
}

/** Shows the small line under a label that says what is meant or where to look. Draws nothing without a hint. */
export function Hint({ id, hint }: FieldTexts) {
  return hint ? (
    <p className="field-hint" id={`${id}-hint`}>
      {hint}
    </p>
  ) : null;
}

/**
 * Shows a field's error. The polite live region is always in the page, empty: regions that arrive together with their
 * text are not read out by every screen reader.
 */
export function FieldError({ id, error }: FieldTexts) {
  return (
    <p className="field-error" id={`${id}-error`} aria-live="polite">
      {error ?? ''}
    </p>
  );
}

/** Lays out one labelled field: label, hint, the input itself, error. Takes the field's texts and the input. */
export function FieldRow({ children, ...texts }: FieldTexts & { children: ReactNode }) {
  return (
    <div className={texts.error ? 'field has-error' : 'field'}>
      <label className="field-label" htmlFor={texts.id}>
        {texts.label}
      </label>
      <Hint {...texts} />
      {children}
      <FieldError {...texts} />
    </div>
  );
}
