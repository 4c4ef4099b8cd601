import { writeDay } from '#workbook/shell/calendar-day.ts';
import { SheetExercise, type SheetIslandProps } from '#workbook/shell/SheetExercise.tsx';
import { useToday } from '#workbook/shell/use-today.ts';
import { Funnel, type BobCount } from './Funnel.tsx';
import { trackerDocument, type Tracker } from './model.ts';
import { applicationsTitle, trackerParts } from './parts.ts';
import { listFollowUps } from './rules.ts';
import { TableFiles } from './TableFiles.tsx';

/** The island: what was sent, what would be followed up, what came of it, and the table as a file. */
export function TrackerExercise({ level, bobCounts }: SheetIslandProps & { bobCounts: readonly BobCount[] }) {
  return (
    <SheetExercise
      definition={trackerDocument}
      parts={trackerParts}
      level={level}
      before={(value) => <FollowUps value={value} />}
      after={(value, update) => ({
        [applicationsTitle]: (
          <>
            <Funnel applications={value.applications} bobCounts={bobCounts} />
            <TableFiles
              value={value}
              onTake={(added) => update((old) => ({ ...old, applications: [...old.applications, ...added] }))}
            />
          </>
        ),
      })}
    />
  );
}

/** How many are named: more would be a reproach and no help. */
const shown = 4;

function FollowUps({ value }: { value: Tracker }) {
  const today = useToday();
  if (today === null) return null;
  const due = listFollowUps(value.applications, today);
  if (due.length === 0) return null;
  return (
    <section className="exercise-note not-print" aria-label="One word more">
      <p>Ten days without a word. Once, three lines, and then let it lie:</p>
      <ul>
        {due.slice(0, shown).map(({ application: { id, company, role, sentOn } }) => (
          <li key={id}>
            <bdi>
              {[company, role]
                .map((one) => one.trim())
                .filter(Boolean)
                .join(', ') || 'One without a name'}
            </bdi>
            , sent {sentOn === null ? '' : writeDay(sentOn)}
          </li>
        ))}
      </ul>
      {due.length > shown ? <p>And {due.length - shown} more, another day.</p> : null}
    </section>
  );
}
