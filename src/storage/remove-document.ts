import { currentEngine, currentPlace, readText, removeText } from './browser-storage.ts';
import type { DocumentDefinition } from './define-document.ts';
import { keyOf } from './record.ts';
import { noteSeen } from './seen-records.ts';

/**
 * Takes one small record away, because the reader said so: a highlight, a bookmark.
 *
 * @returns whether nothing is stored under it any more; false where the storage is out of reach
 */
export function removeDocument(definition: DocumentDefinition<unknown>, id: string): boolean {
  const engine = currentEngine();
  const place = currentPlace(engine);
  const key = keyOf(definition.kind, id);
  removeText(engine, key, place);
  noteSeen(place, key, false);
  const left = readText(engine, key, place);
  return left.ok && left.text === null;
}
