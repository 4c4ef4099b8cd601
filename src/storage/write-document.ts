import { currentEngine, currentPlace, readText, removeText, writeText, type WriteProblem } from './browser-storage.ts';
import { versionOf, type DocumentDefinition } from './define-document.ts';
import { migrateRecord } from './migrate.ts';
import { keyOf, packRecord } from './record.ts';
import { noteSeen, wasSeen } from './seen-records.ts';
import { setAside } from './set-aside.ts';

/**
 * `newer-version`: the stored record is from a newer version of the site (S4). `erased`: the record was here when this
 * page read it and was erased since; a page that only remembers (a reading position) leaves it at that, a page on
 * which the reader has just chosen something (a setting) writes again, which then succeeds.
 */
export type WriteRefusal = WriteProblem | 'newer-version' | 'erased';

/**
 * Writes one small record at once, without a lock: for what a reader sets or leaves behind (settings, position,
 * decisions). The last writer wins. Exercises use openDocument instead.
 *
 * @param now ms since 1970, the record's time
 */
export function writeDocument<T>(
  definition: DocumentDefinition<T>,
  id: string,
  value: T,
  now: number = Date.now(),
): { ok: true } | { ok: false; reason: WriteRefusal } {
  const engine = currentEngine();
  const place = currentPlace(engine);
  const key = keyOf(definition.kind, id);
  const stored = readText(engine, key, place);
  if (!stored.ok) return { ok: false, reason: 'blocked' };
  if (stored.text === null && wasSeen(place, key)) {
    noteSeen(place, key, false);
    return { ok: false, reason: 'erased' };
  }
  const text = packRecord(versionOf(definition), now, value);
  // What could not be read back would be lost on the next visit, so it does not replace what can be read now (S3).
  if (migrateRecord(definition, text).kind !== 'ok') return { ok: false, reason: 'unknown' };
  const old = stored.text === null ? null : migrateRecord(definition, stored.text);
  if (old?.kind === 'too-new') return { ok: false, reason: 'newer-version' };
  if (old?.kind === 'damaged' && stored.text !== null) {
    const aside = setAside(engine, place, { kind: definition.kind, id }, stored.text, now);
    if (!aside.ok) return aside;
    removeText(engine, key, place);
  }
  const written = writeText(engine, key, text, place);
  if (written.ok) noteSeen(place, key, true);
  return written;
}
