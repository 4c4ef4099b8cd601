import { listIds } from '#storage/list-ids.ts';
import { readDocument } from '#storage/read-document.ts';
import { removeDocument } from '#storage/remove-document.ts';
import { writeDocument } from '#storage/write-document.ts';
import { annotationDocument, type Annotation } from './model.ts';

/** An annotation with the id of its record. */
export interface Kept {
  id: string;
  annotation: Annotation;
}

/** Whether anything is kept of a chapter: asks for names only, so that a page with none is as fast as before. */
export function hasAnnotations(chapter: string): boolean {
  return listIds(annotationDocument.kind, `${chapter}.`).length > 0;
}

/**
 * What the reader marked, oldest first; of one chapter, or of all.
 * A record that can't be read is left where it is and not among them (S3).
 */
export function readAnnotations(chapter?: string): Kept[] {
  return listIds(annotationDocument.kind, chapter === undefined ? '' : `${chapter}.`)
    .flatMap((id): Kept[] => {
      const { value, found } = readDocument(annotationDocument, id);
      return found ? [{ id, annotation: value }] : [];
    })
    .sort((one, other) => one.annotation.created - other.annotation.created);
}

/** A new id; two of one millisecond differ by chance. */
export function newAnnotationId(chapter: string, now = Date.now()): string {
  return `${chapter}.${now.toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

/** @returns whether it is stored */
export function keepAnnotation({ id, annotation }: Kept): boolean {
  const first = writeDocument(annotationDocument, id, annotation);
  // Erased elsewhere while this page was open: the reader has just kept it here, so it is written anew.
  if (!first.ok && first.reason === 'erased') return writeDocument(annotationDocument, id, annotation).ok;
  return first.ok;
}

/**
 * Writes a note to a passage. Where another tab has written another note to it since it was read here, both stand, the other one's first: of a
 * reader's words none is dropped in silence (S6).
 *
 * @param known the passage as this page knows it
 * @returns the passage as it is now, and whether it is stored
 */
export function keepNote(known: Kept, note: string): { annotation: Annotation; isStored: boolean } {
  const stored = readDocument(annotationDocument, known.id);
  const theirs = stored.found && stored.value.note !== known.annotation.note ? stored.value.note.trim() : '';
  const both = theirs === '' || note.includes(theirs) ? note : `${theirs}\n\n${note}`.trim();
  const annotation: Annotation = {
    ...known.annotation,
    note: both,
    motivation: both.trim() === '' ? 'highlighting' : 'commenting',
  };
  return { annotation, isStored: keepAnnotation({ id: known.id, annotation }) };
}

/** @returns whether it is gone */
export function letGoOfAnnotation(id: string): boolean {
  return removeDocument(annotationDocument, id);
}
