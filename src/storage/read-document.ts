import { currentEngine, currentPlace, readText } from './browser-storage.ts';
import type { DocumentDefinition } from './define-document.ts';
import { migrateRecord } from './migrate.ts';
import { keyOf } from './record.ts';
import { noteSeen } from './seen-records.ts';

/**
 * Reads one record, without a lock and without a writer: for light pages (door, settings, position).
 *
 * @returns the value, and whether one was found. Where nothing is stored, or it is unreadable, from a newer version or
 * out of reach, the value is the empty one and `found` is false; what is stored stays as it is (S3, S4).
 */
export function readDocument<T>(definition: DocumentDefinition<T>, id = 'main'): { value: T; found: boolean } {
  const engine = currentEngine();
  const place = currentPlace(engine);
  const key = keyOf(definition.kind, id);
  const stored = readText(engine, key, place);
  if (!stored.ok || stored.text === null) return { value: definition.empty(), found: false };
  noteSeen(place, key, true);
  const record = migrateRecord(definition, stored.text);
  return record.kind === 'ok' ? { value: record.value, found: true } : { value: definition.empty(), found: false };
}
