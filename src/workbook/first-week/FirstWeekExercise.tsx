import { useState } from 'react';
import { printWhenAlive } from '#storage/bring-to-life.ts';
import { useDocument } from '#storage/use-document.ts';
import { ExerciseFrame } from '#workbook/shell/ExerciseFrame.tsx';
import { useToday } from '#workbook/shell/use-today.ts';
import { BlankFirstWeek } from './BlankFirstWeek.tsx';
import { Checklist } from './Checklist.tsx';
import { calendarFileName, calendarProductId, listCalendarEvents } from './exports.ts';
import { FirstWeekForm } from './FirstWeekForm.tsx';
import { firstWeekDocument } from './model.ts';
import { isUntouched } from './questions.ts';
import { workOutWeek } from './rules.ts';
import { FirstWeekSummary } from './summary.tsx';
import { WeekDates, type HeadingLevel } from './WeekDates.tsx';

interface FirstWeekExerciseProps {
  /** Where claims stand, `/sources/#`; without it their ids are plain text. */
  sourcesAddress?: string | undefined;
  /** Of the headings inside; one more than the exercise's own. */
  level?: HeadingLevel | undefined;
}

/** The island: the list, the questions, the dates that follow, and the two ways to take them along. */
export function FirstWeekExercise({ sourcesAddress, level = 3 }: FirstWeekExerciseProps) {
  const doc = useDocument(firstWeekDocument);
  const { value, update } = doc;
  const today = useToday();
  const week = workOutWeek(value, today);
  const [calendarNote, setCalendarNote] = useState('');

  const saveCalendar = async () => {
    const calendarId = value.calendarId ?? createCalendarId();
    if (value.calendarId === null) update((old) => ({ ...old, calendarId }));
    try {
      const [{ writeCalendar }, { saveFile }] = await Promise.all([
        import('#exports/ics.ts'),
        import('#exports/download.ts'),
      ]);
      const now = new Date();
      saveFile({
        name: calendarFileName,
        type: 'text/calendar;charset=utf-8',
        text: writeCalendar(calendarProductId, listCalendarEvents(value, calendarId, now), now),
      });
      setCalendarNote('Saved as first-week-dates.ics. Open it, and your calendar asks whether to add the dates.');
    } catch {
      setCalendarNote('The file could not be made just now. The dates above are all here; you can copy or print them.');
    }
  };

  return (
    <ExerciseFrame definition={firstWeekDocument} doc={doc} title="The first week">
      <div className="not-print">
        <Checklist
          ticks={value.ticks}
          onTick={(id, isTicked) => update((old) => ({ ...old, ticks: { ...old.ticks, [id]: isTicked } }))}
        />
        <p className="exercise-note">
          What do you know so far? Leave empty what you don’t. One date is enough to begin with.
        </p>
        <FirstWeekForm value={value} problems={week.problems} update={update} />
        <WeekDates week={week} today={today} sourcesAddress={sourcesAddress} level={level} />
        <p className="exercise-note">
          This counts days for you. It is not legal advice, and the papers in your hand come first. Law as read in
          November 2026.
        </p>
        <div className="exercise-bar">
          {week.dates.length > 0 ? (
            <button className="button button--main" type="button" onClick={() => void saveCalendar()}>
              Put these dates into my calendar
            </button>
          ) : null}
          <button className="button" type="button" onClick={() => void printWhenAlive()}>
            Print
          </button>
        </div>
        <p className="exercise-small" role="status">
          {calendarNote}
        </p>
      </div>
      <div className="only-print">
        {isUntouched(value) ? <BlankFirstWeek /> : <FirstWeekSummary value={value} print headingLevel={level} />}
      </div>
    </ExerciseFrame>
  );
}

/** 128 random bits. Not `crypto.randomUUID`, which is missing where the site is served without https. */
function createCalendarId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
