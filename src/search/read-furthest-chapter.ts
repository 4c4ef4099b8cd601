import { positionDocument } from '#reader/position/model.ts';
import { readDocument } from '#storage/read-document.ts';

/**
 * How far the reader has come in the story.
 *
 * @returns the number of the furthest chapter; 0 when none was opened or nothing is kept
 */
export function readFurthestChapter(): number {
  return readDocument(positionDocument).value.furthest?.chapter ?? 0;
}
