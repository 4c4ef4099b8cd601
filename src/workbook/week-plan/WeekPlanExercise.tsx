import { CalendarButton } from '#workbook/shell/CalendarButton.tsx';
import { SheetExercise, type SheetIslandProps } from '#workbook/shell/SheetExercise.tsx';
import { calendarFileName, calendarProductId, listCalendarEvents } from './exports.ts';
import { weekPlanDocument, type WeekPlan } from './model.ts';
import { weekPlanParts } from './parts.ts';
import { adviseWeek, hasDays, sumWeek } from './rules.ts';

/** The island: the week, what its hours come to, and the file for a calendar. */
export function WeekPlanExercise({ level }: SheetIslandProps) {
  return (
    <SheetExercise
      definition={weekPlanDocument}
      parts={weekPlanParts}
      level={level}
      after={(value, update) => ({
        'The hours': <WeekWords plan={value} />,
        Enough: hasDays(value) ? (
          <CalendarButton
            calendarId={value.calendarId}
            onDrawId={(calendarId) => update((old) => ({ ...old, calendarId }))}
            productId={calendarProductId}
            fileName={calendarFileName}
            listEvents={(id) => listCalendarEvents(value, id)}
          >
            Put the week into my calendar
          </CalendarButton>
        ) : null,
      })}
    />
  );
}

function WeekWords({ plan }: { plan: WeekPlan }) {
  const { search, people, unknown } = sumWeek(plan.hours);
  const sum =
    search === 0
      ? null
      : `For the search: ${writeHours(search)}, of them ${writeHours(people)} with people.${
          unknown > 0 ? ` ${String(unknown)} without a length are not counted.` : ''
        }`;
  return (
    <div role="status" className="exercise-note">
      {[sum, ...adviseWeek(plan.hours)].map((sentence) => (sentence ? <p key={sentence}>{sentence}</p> : null))}
    </div>
  );
}

function writeHours(minutes: number): string {
  const hours = Math.round(minutes / 30) / 2;
  return `${String(hours).replace('.5', '½').replace(/^0½/, '½')} ${hours === 1 || hours === 0.5 ? 'hour' : 'hours'}`;
}
