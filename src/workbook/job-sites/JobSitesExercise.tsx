import { SheetExercise, type SheetIslandProps } from '#workbook/shell/SheetExercise.tsx';
import { jobSitesDocument } from './model.ts';
import { jobSitesParts } from './parts.ts';

/** The island: the sites with their alerts, the hour, and what to look at before sending. */
export function JobSitesExercise({ level }: SheetIslandProps) {
  return <SheetExercise definition={jobSitesDocument} parts={jobSitesParts} level={level} />;
}
