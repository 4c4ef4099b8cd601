import type { ReactNode } from 'react';
import type { DocumentDefinition } from '#storage/define-document.ts';
import type { DocumentInUse } from '#storage/use-document.ts';
import { LockedContext, useIsAlive } from './field-parts.tsx';
import { PutOffButton } from './PutOffButton.tsx';
import { SaveLine } from './SaveLine.tsx';
import { StorageNotices } from './StorageNotices.tsx';

interface ExerciseFrameProps<T> {
  definition: DocumentDefinition<T>;
  /** What `useDocument(definition)` gave. */
  doc: DocumentInUse<T>;
  /** Names the form for screen readers. The visible heading stands in X.astro, where it is there without script. */
  title: string;
  intro?: ReactNode;
  children: ReactNode;
}

/**
 * The common frame of an exercise: its name, notices about keeping, the fields, and the line that says where the words are.
 *
 * Until the exercise is alive, and while another tab edits (S6) or the record is newer than we are (S4), every field in it
 * is locked through `LockedContext`: nothing typed too early is lost (S12). `data-alive` tells the print style that there is
 * something of the reader's to print.
 */
export function ExerciseFrame<T>({ definition, doc, title, intro, children }: ExerciseFrameProps<T>) {
  const isAlive = useIsAlive();
  return (
    <section
      className="exercise-live"
      aria-label={title}
      aria-busy={!isAlive}
      data-alive={isAlive || undefined}
      data-document={definition.kind}
    >
      {intro}
      <StorageNotices definition={definition} doc={doc} />
      <LockedContext value={!isAlive || !doc.isEditable}>{children}</LockedContext>
      <PutOffButton slug={definition.kind} />
      <SaveLine state={doc.state} />
    </section>
  );
}
