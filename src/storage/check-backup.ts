import { BACKUP_FORMAT, type BackupAside, type BackupRecord } from './backup.ts';
import { isFields, type Fields } from './compare-data.ts';
import type { DocumentDefinition, Migration } from './define-document.ts';
import { isRecordName } from './key-names.ts';
import { migrateEnvelope, toEnvelope } from './migrate.ts';
import { BACKUP_LIMIT_BYTES, backupProblems, type BackupProblem } from './sentences.ts';

/** `readable` opens here; `too-new` is from a newer version; `unknown-kind` is of a document this site does not know. */
export type RecordStanding = 'readable' | 'too-new' | 'unknown-kind';

export interface CheckedRecord extends BackupRecord {
  standing: RecordStanding;
}

/** A backup file in which everything has been looked at. Records that cannot be read are among `aside`. */
export interface CheckedBackup {
  /** When the file was made; null where it does not say so. */
  created: Date | null;
  records: CheckedRecord[];
  aside: BackupAside[];
  /** How many of `aside` were records that cannot be read, or entries that are none. */
  unreadableCount: number;
}

export type BackupCheck =
  | { ok: true; value: CheckedBackup }
  /** `sentence` says what was expected, what was found and what to do. */
  | { ok: false; reason: BackupProblem; sentence: string };

/** Steps between formats of the file, as with records: step i takes format i+1 to i+2. Old files open for ever (S9). */
const formatSteps: readonly Migration[] = [];

/**
 * Looks at a whole backup file before anything is written (S9). Pure; never throws, whatever the file holds.
 *
 * @param text the text of the file
 * @param documents the list in src/documents.ts
 */
export function checkBackup(text: string, documents: readonly DocumentDefinition<unknown>[]): BackupCheck {
  if (text.length > BACKUP_LIMIT_BYTES) return refuse('too-big');
  if (text.trim() === '') return refuse('empty');
  let parsed: unknown;
  try {
    // A byte order mark comes from editors. A field called __proto__ comes from somebody who means harm.
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''), (name, value: unknown) =>
      name === '__proto__' ? undefined : value,
    );
  } catch {
    return refuse(/^[\s\uFEFF]*\{\s*"app"\s*:\s*"imfired"/.test(text) ? 'cut-off' : 'not-json');
  }
  if (!isFields(parsed) || parsed.app !== 'imfired') return refuse('wrong-app');
  const format = parsed.format;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) return refuse('wrong-shape');
  if (format > BACKUP_FORMAT) return refuse('newer-format');
  let file: unknown = parsed;
  try {
    for (const step of formatSteps.slice(format - 1)) file = step.up(file);
  } catch {
    return refuse('wrong-shape');
  }
  if (!isFields(file) || !Array.isArray(file.records)) return refuse('wrong-shape');
  return { ok: true, value: checkEntries(file, file.records, documents) };
}

function refuse(reason: BackupProblem): BackupCheck {
  return { ok: false, reason, sentence: backupProblems[reason] };
}

function checkEntries(
  file: Fields,
  entries: readonly unknown[],
  documents: readonly DocumentDefinition<unknown>[],
): CheckedBackup {
  const createdAt = typeof file.created === 'string' ? Date.parse(file.created) : Number.NaN;
  const created = Number.isNaN(createdAt) ? null : new Date(createdAt);
  const aside = (Array.isArray(file.aside) ? file.aside : []).flatMap(toAside);
  const records = new Map<string, CheckedRecord>();
  let unreadableCount = 0;
  for (const entry of entries) {
    const record = checkRecord(entry, documents);
    const name = record === null ? '' : `${record.kind}:${record.id}`;
    const twin = records.get(name);
    if (record === null) {
      unreadableCount += 1;
      aside.push(packUnreadable(entry, createdAt));
    } else if (twin !== undefined && twin.at >= record.at) {
      aside.push(toLoser(record));
    } else {
      if (twin !== undefined) aside.push(toLoser(twin));
      records.set(name, record);
    }
  }
  return { created, records: [...records.values()], aside, unreadableCount };
}

function checkRecord(entry: unknown, documents: readonly DocumentDefinition<unknown>[]): CheckedRecord | null {
  const envelope = toEnvelope(entry);
  if (envelope === null || !isFields(entry) || !isRecordName(entry.kind, entry.id)) return null;
  const [kind, id] = [String(entry.kind), String(entry.id)];
  const definition = documents.find((document) => document.kind === kind);
  if (definition === undefined) return { kind, id, ...envelope, standing: 'unknown-kind' };
  // A migration may change what it is given, so it works on a copy: the record is written as it came.
  const found = migrateEnvelope(definition, structuredClone(envelope));
  if (found.kind === 'damaged') return null;
  return { kind, id, ...envelope, standing: found.kind === 'ok' ? 'readable' : 'too-new' };
}

function toAside(entry: unknown): BackupAside[] {
  if (!isFields(entry) || typeof entry.raw !== 'string') return isFields(entry) ? [packUnreadable(entry, 0)] : [];
  if (!isRecordName(entry.kind, entry.id)) return [packUnreadable(entry, 0)];
  const at = Number.isSafeInteger(entry.at) ? Number(entry.at) : 0;
  return [{ kind: String(entry.kind), id: String(entry.id), at, raw: entry.raw }];
}

function toLoser({ kind, id, v, at, data }: CheckedRecord): BackupAside {
  return { kind, id, at, raw: JSON.stringify({ v, at, data }) };
}

/** An entry that is no record is still somebody's text: its JSON is kept, under its own name if it has one. */
function packUnreadable(entry: unknown, at: number): BackupAside {
  const hasName = isFields(entry) && isRecordName(entry.kind, entry.id);
  const [kind, id] = hasName ? [String(entry.kind), String(entry.id)] : ['unknown', 'main'];
  return { kind, id, at: Number.isSafeInteger(at) ? at : 0, raw: JSON.stringify(entry) };
}
