import { SheetExercise, type SheetIslandProps } from '#workbook/shell/SheetExercise.tsx';
import { weekReviewDocument } from './model.ts';
import { weekReviewParts } from './parts.ts';

/** The island: the bad-week plan, plans for setbacks, and weeks as they were. 988 stands above all of it. */
export function WeekReviewExercise({ level }: SheetIslandProps) {
  return (
    <SheetExercise
      definition={weekReviewDocument}
      parts={weekReviewParts}
      level={level}
      before={() => (
        <p className="exercise-note not-print">
          In one now? Call or text <a href="tel:988">988</a> first. They’re just people, and they pick up. The page
          keeps.
        </p>
      )}
    />
  );
}
