import { CalendarButton } from '#workbook/shell/CalendarButton.tsx';
import { writeDay } from '#workbook/shell/calendar-day.ts';
import { SheetExercise, type SheetIslandProps } from '#workbook/shell/SheetExercise.tsx';
import { calendarFileName, calendarProductId, listCalendarEvents } from './exports.ts';
import { ninetyDaysDocument } from './model.ts';
import { ninetyDaysParts } from './parts.ts';
import { listMilestones } from './rules.ts';

/** The island: the questions, the three days that follow from the first one, and the people. */
export function NinetyDaysExercise({ level }: SheetIslandProps) {
  return (
    <SheetExercise
      definition={ninetyDaysDocument}
      parts={ninetyDaysParts}
      level={level}
      after={(value, update) => {
        const milestones = listMilestones(value.startDay);
        return {
          'Two dates':
            milestones.length === 0 ? null : (
              <>
                <ul className="exercise-small">
                  {milestones.map(({ count, day }) => (
                    <li key={count}>
                      Day {count}: {writeDay(day)}
                    </li>
                  ))}
                </ul>
                <CalendarButton
                  calendarId={value.calendarId}
                  onDrawId={(calendarId) => update((old) => ({ ...old, calendarId }))}
                  productId={calendarProductId}
                  fileName={calendarFileName}
                  listEvents={(id) => listCalendarEvents(value, id)}
                >
                  Put the three days into my calendar
                </CalendarButton>
              </>
            ),
        };
      }}
    />
  );
}
