import { SheetExercise, type SheetIslandProps } from '#workbook/shell/SheetExercise.tsx';
import { targetsDocument } from './model.ts';
import { targetsParts } from './parts.ts';

/** The island: won'ts, wants, and the places, each with a person to ask. */
export function TargetsExercise({ level }: SheetIslandProps) {
  return <SheetExercise definition={targetsDocument} parts={targetsParts} level={level} />;
}
