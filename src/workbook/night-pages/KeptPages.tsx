import { useState } from 'react';
import { isRealDay, writeDay } from '#workbook/shell/calendar-day.ts';
import { useIsLocked } from '#workbook/shell/field-parts.tsx';
import type { NightPage, OpenPages } from './model.ts';

interface KeptPagesProps {
  pages: readonly NightPage[];
  level: 2 | 3;
  onChange(change: (old: OpenPages) => OpenPages): void;
}

/** The pages that were kept, each folded, by its day. Without a count. */
export function KeptPages({ pages, level, onChange }: KeptPagesProps) {
  const isLocked = useIsLocked();
  const [asking, setAsking] = useState<string | null>(null);
  if (pages.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading>Kept</Heading>
      {pages.map(({ id, day, text }) => (
        <details key={id} className="night-page">
          <summary>{isRealDay(day) ? writeDay(day) : day}</summary>
          <p className="night-text" dir="auto">
            {text}
          </p>
          {asking === id ? (
            <div className="exercise-bar" role="group" aria-label="Burn this page?">
              <p>Burn it? Nobody can bring it back.</p>
              <button
                className="button"
                type="button"
                disabled={isLocked}
                onClick={() => onChange((old) => ({ ...old, pages: old.pages.filter((page) => page.id !== id) }))}
              >
                Burn it
              </button>
              <button className="button" type="button" onClick={() => setAsking(null)}>
                No
              </button>
            </div>
          ) : (
            <button className="quiet" type="button" disabled={isLocked} onClick={() => setAsking(id)}>
              Burn this page
            </button>
          )}
        </details>
      ))}
    </>
  );
}
