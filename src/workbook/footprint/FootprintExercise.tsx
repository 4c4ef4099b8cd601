import { SheetExercise, type SheetIslandProps } from '#workbook/shell/SheetExercise.tsx';
import { footprintDocument } from './model.ts';
import { footprintParts } from './parts.ts';

/** The island: look yourself up, one word for each find, doors to shut. */
export function FootprintExercise({ level }: SheetIslandProps) {
  return <SheetExercise definition={footprintDocument} parts={footprintParts} level={level} />;
}
