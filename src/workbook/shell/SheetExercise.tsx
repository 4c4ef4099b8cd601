import { memo, useDeferredValue, type ReactNode } from 'react';
import type { DocumentDefinition } from '#storage/define-document.ts';
import { useDocument } from '#storage/use-document.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';
import { SectionsSummary } from './SectionsSummary.tsx';
import { SheetForm } from './SheetForm.tsx';
import { listSheetSections, type SheetPart } from './sheet.ts';

/** What every island that stands on this one takes: the level of the headings inside, one more than the exercise's own. */
export interface SheetIslandProps {
  level?: 2 | 3 | undefined;
}

interface SheetExerciseProps<T extends object> extends SheetIslandProps {
  definition: DocumentDefinition<T>;
  parts: readonly SheetPart<T>[];
  /** What the exercise works out, above the fields and below a part (by its title). `update` changes the record. */
  before?: ((value: T, update: (change: (old: T) => T) => void) => ReactNode) | undefined;
  after?: ((value: T, update: (change: (old: T) => T) => void) => Readonly<Record<string, ReactNode>>) | undefined;
}

/** An exercise that is written as a list of parts: keeping, form, and the page on paper. */
export function SheetExercise<T extends object>({
  definition,
  parts,
  before,
  after,
  level = 3,
}: SheetExerciseProps<T>) {
  const doc = useDocument(definition);
  const { value, update } = doc;
  return (
    <ExerciseFrame definition={definition} doc={doc} title={definition.title}>
      <Paper parts={parts} value={useDeferredValue(value)} level={level} />
      {before?.(value, update)}
      <SheetForm id={definition.kind} parts={parts} value={value} update={update} after={after?.(value, update)} />
    </ExerciseFrame>
  );
}

/** What prints. It follows the typing when there is time: with five hundred rows it takes longer than a key may. */
const Paper = memo(function Paper<T extends object>({
  parts,
  value,
  level,
}: {
  parts: readonly SheetPart<T>[];
  value: T;
  level: 2 | 3;
}) {
  return (
    <div className="only-print">
      <SectionsSummary sections={listSheetSections(parts, value)} print headingLevel={level} />
    </div>
  );
}) as <T extends object>(props: { parts: readonly SheetPart<T>[]; value: T; level: 2 | 3 }) => ReactNode;
