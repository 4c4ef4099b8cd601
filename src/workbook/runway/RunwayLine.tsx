import { useState } from 'react';
import type { CalendarDay } from '#workbook/shell/calendar-day.ts';
import { BobBeside } from './BobBeside.tsx';
import { describeChange } from './change-words.ts';
import { compareChanges, pickLargest } from './changes.ts';
import { selectBobWeeks, type BobWeek } from './chart-geometry.ts';
import type { Runway } from './model.ts';
import { PartHeading, type HeadingLevel } from './PartHeading.tsx';
import type { LineResult } from './rules.ts';
import { RunwayChart } from './RunwayChart.tsx';
import { listWeeks } from './week-rows.ts';
import { WeekTable } from './WeekTable.tsx';

export interface RunwayLineProps {
  value: Runway;
  today: CalendarDay;
  result: LineResult;
  /** The result in one sentence, said in place of the picture. */
  description: string;
  bobWeeks: readonly BobWeek[];
  /** Gives the chapter up to which Bob's weeks may be shown. */
  findFurthestChapter(): number;
  level: HeadingLevel;
}

/** The line drawn, the same as a table, what would move it most, and Bob's line if asked for. Loaded when there is a line. */
export function RunwayLine({
  value,
  today,
  result,
  description,
  bobWeeks,
  findFurthestChapter,
  level,
}: RunwayLineProps) {
  // null: not asked for. Else the chapter up to which he is shown, looked up in the moment he is asked for.
  const [bobThrough, setBobThrough] = useState<number | null>(null);
  const shownBobWeeks = bobThrough === null ? [] : selectBobWeeks(bobWeeks, bobThrough);
  const changes = pickLargest(compareChanges(value, today));
  return (
    <>
      <RunwayChart projection={result.projection} bobWeeks={shownBobWeeks} description={description} />
      <WeekTable rows={listWeeks(result.projection, result.countedOn, shownBobWeeks)} />
      {changes.length > 0 ? (
        <>
          <PartHeading level={level}>What changes the line most</PartHeading>
          <ul className="runway-changes">
            {changes.map((change) => (
              <li key={`${change.kind} ${change.label}`}>{describeChange(change)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="exercise-small">
        This is arithmetic on what you typed, no forecast. A month counts as 52/12 weeks, about 4.3, and every amount is
        spread evenly: the week the rent is due looks better here than in the bank.
      </p>
      <BobBeside
        weeks={shownBobWeeks}
        level={level}
        onToggle={() => setBobThrough(bobThrough === null ? findFurthestChapter() : null)}
      />
    </>
  );
}
