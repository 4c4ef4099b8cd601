import { useState } from 'react';
import type { CalendarEvent } from '#exports/ics.ts';
import { useIsLocked } from './field-parts.tsx';

interface CalendarButtonProps {
  /** The record's own id for calendars; null until the first file is made. */
  calendarId: string | null;
  /** Keeps the id that was drawn, so that a later file moves the same events. */
  onDrawId(id: string): void;
  /** The maker's name in the file (RFC 5545, 3.7.3). */
  productId: string;
  /** Neutral: it stands in the downloads list. */
  fileName: string;
  /** The button's words. */
  children: string;
  listEvents(calendarId: string): readonly CalendarEvent[];
}

/** A button that offers the exercise's dates as a calendar file, and the sentence that says what became of it. */
export function CalendarButton({
  calendarId,
  onDrawId,
  productId,
  fileName,
  children,
  listEvents,
}: CalendarButtonProps) {
  const isLocked = useIsLocked();
  const [note, setNote] = useState('');

  const save = async () => {
    const id = calendarId ?? drawCalendarId();
    if (calendarId === null) onDrawId(id);
    try {
      const [{ writeCalendar }, { saveFile }] = await Promise.all([
        import('#exports/ics.ts'),
        import('#exports/download.ts'),
      ]);
      const text = writeCalendar(productId, listEvents(id), new Date());
      saveFile({ name: fileName, type: 'text/calendar;charset=utf-8', text });
      setNote(`Saved as ${fileName}. Open it, and your calendar asks whether to add the dates.`);
    } catch {
      setNote('The file could not be made just now. The dates are all here; you can copy or print them.');
    }
  };

  return (
    <div className="not-print">
      <div className="exercise-bar">
        <button className="button" type="button" disabled={isLocked} onClick={() => void save()}>
          {children}
        </button>
      </div>
      <p className="exercise-small" role="status">
        {note}
      </p>
    </div>
  );
}

/** 128 random bits. Not `crypto.randomUUID`, which is missing where the site is served without https. */
export function drawCalendarId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
