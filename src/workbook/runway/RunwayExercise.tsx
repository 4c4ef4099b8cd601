import { useState } from 'react';
import { readFurthestChapter } from '#reader/position/model.ts';
import { useDocument } from '#storage/use-document.ts';
import { DateField } from '#workbook/shell/DateField.tsx';
import { ExerciseFrame } from '#workbook/shell/ExerciseFrame.tsx';
import { MoneyField } from '#workbook/shell/MoneyField.tsx';
import { useToday } from '#workbook/shell/use-today.ts';
import type { BobWeek } from './chart-geometry.ts';
import { FirstCalls } from './FirstCalls.tsx';
import { runwayDocument } from './model.ts';
import { MoneyRows } from './MoneyRows.tsx';
import type { HeadingLevel } from './PartHeading.tsx';
import { isShort, workOutRunway } from './rules.ts';
import { RunwayPaper } from './RunwayPaper.tsx';
import { RunwayResultPart } from './RunwayResultPart.tsx';

interface RunwayExerciseProps {
  /** Bob's weeks from content/bob/weeks.yaml, all of them: what may be shown is chosen here. */
  bobWeeks: readonly BobWeek[];
  /** The chapter up to which Bob's weeks may be shown; by default as far as the reader has read, and at least chapter 3. */
  furthestChapter?: number;
  /** Of the headings inside; one more than the exercise's own. */
  level?: HeadingLevel;
}

/** The exercise "How long the money lasts": what there is, what comes, what goes, and the line that follows from it. */
export function RunwayExercise({ bobWeeks, furthestChapter, level = 3 }: RunwayExerciseProps) {
  const doc = useDocument(runwayDocument);
  const { value, update } = doc;
  const today = useToday();
  const result = today === null ? null : workOutRunway(value, today);
  const isShortNow = result !== null && isShort(result);

  // Who comes back to a short page finds the calls first. Who finds out while typing gets them with the result instead of
  // above the fields, where they would push away the line under their finger.
  const [wasShort, setWasShort] = useState<boolean | null>(null);
  if (result !== null && wasShort === null) setWasShort(isShortNow);

  const setSavings = (savings: number | null) =>
    update((old) => ({ ...old, savings, countedOn: old.countedOn ?? (savings === null ? null : today) }));

  return (
    <ExerciseFrame definition={runwayDocument} doc={doc} title={runwayDocument.title}>
      {wasShort ? <FirstCalls level={level} /> : null}
      <div className="only-print">
        <RunwayPaper value={value} print headingLevel={level} />
      </div>
      <div className="field-group not-print">
        <MoneyField
          id="runway-savings"
          label="What you have today"
          hint="Checking, savings, cash. Leave retirement money out. Overdrawn? Put a minus in front."
          canBeNegative
          value={value.savings}
          onChange={setSavings}
        />
        <DateField
          id="runway-counted-on"
          label="Counted on"
          hint="Weeks are counted from this day. When you count again, change both."
          value={value.countedOn}
          onChange={(countedOn) => update((old) => ({ ...old, countedOn }))}
        />
      </div>
      <MoneyRows
        id="runway-out"
        title="Money out"
        hint="Fill in what you know. Empty means not known yet, and you are told what is missing. If there is none, put 0."
        addText="Add something that goes out"
        rows={value.moneyOut}
        onChange={(change) => update((old) => ({ ...old, moneyOut: change(old.moneyOut) }))}
      />
      <MoneyRows
        id="runway-in"
        title="Money in"
        hint="After tax, and only what is certain. A payment you would have to sign for goes in when it is signed."
        addText="Add something that comes in"
        rows={value.moneyIn}
        onChange={(change) => update((old) => ({ ...old, moneyIn: change(old.moneyIn) }))}
      />
      {isShortNow && wasShort === false ? <FirstCalls level={level} /> : null}
      {result === null || today === null ? null : (
        <RunwayResultPart
          value={value}
          today={today}
          result={result}
          bobWeeks={bobWeeks}
          findFurthestChapter={() => furthestChapter ?? Math.max(OWN_CHAPTER, readFurthestChapter())}
          level={level}
        />
      )}
    </ExerciseFrame>
  );
}

/** The chapter this exercise stands in: nobody fills it in before the story has come that far. */
const OWN_CHAPTER = 3;
