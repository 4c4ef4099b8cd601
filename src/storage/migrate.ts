import { checkData, versionOf, type DocumentDefinition } from './define-document.ts';

/** Why a record cannot be read: no record at all (cut off, null); a step of ours failed; the schema refuses it. */
export type Damage = 'no-record' | 'migration-failed' | 'wrong-shape';

/** A record that was read: `input` is the migrated data before the schema saw it, `at` is ms since 1970 or 0. */
export interface ReadableRecord<T> {
  kind: 'ok';
  value: T;
  input: unknown;
  at: number;
  version: number;
}

export type ReadRecord<T> =
  ReadableRecord<T> | { kind: 'too-new'; version: number } | { kind: 'damaged'; reason: Damage };

/** What every record on disk looks like, whatever its data (S2). */
export interface RecordEnvelope {
  v: number;
  at: number;
  data: unknown;
}

/** Gives the envelope of a parsed record, or null if it is none. A missing time counts as 0: old, but readable. */
export function toEnvelope(parsed: unknown): RecordEnvelope | null {
  const record = parsed as Partial<RecordEnvelope> | null;
  if (typeof record !== 'object' || record === null || !('data' in record)) return null;
  if (!Number.isInteger(record.v) || Number(record.v) < 1) return null;
  return { v: Number(record.v), at: Number.isFinite(record.at) ? Number(record.at) : 0, data: record.data };
}

/** The envelope in the text of a record; null where there is none to be read. */
export function parseEnvelope(text: string): RecordEnvelope | null {
  try {
    return toEnvelope(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Reads the text of one record: parses it, runs the missing migrations in order, validates. Pure; never throws.
 *
 * @param text what stood in the storage, for example `{"v":1,"at":1767225600000,"data":{…}}`
 * @returns ok, too-new (S4: written by a newer version of this site, hands off) or damaged (S3: move it aside)
 */
export function migrateRecord<T>(definition: DocumentDefinition<T>, text: string): ReadRecord<T> {
  const envelope = parseEnvelope(text);
  return envelope === null ? { kind: 'damaged', reason: 'no-record' } : migrateEnvelope(definition, envelope);
}

/** The second half of migrateRecord, for records that come in a backup file. Changes `envelope.data` while it works. */
export function migrateEnvelope<T>(definition: DocumentDefinition<T>, envelope: RecordEnvelope): ReadRecord<T> {
  const { v: version, at } = envelope;
  if (version > versionOf(definition)) return { kind: 'too-new', version };
  let input = envelope.data;
  try {
    for (const step of definition.migrations.slice(version - 1)) input = step.up(input);
  } catch {
    return { kind: 'damaged', reason: 'migration-failed' };
  }
  const result = checkData(definition.schema, input);
  if (!result.ok) return { kind: 'damaged', reason: 'wrong-shape' };
  return { kind: 'ok', value: result.value, input, at, version };
}
