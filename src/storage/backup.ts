/*
 * The backup file (S9): everything the reader wrote, in one JSON file that people can read too. What cannot be read any
 * more goes in as it is (S3), and what we do not know (a record of a newer version of the site) is kept, not dropped.
 */
import { currentPlace, listKeys, readText } from './browser-storage.ts';
import type { DocumentDefinition } from './define-document.ts';
import { parseKey } from './key-names.ts';
import { liveDocuments } from './live-documents.ts';
import { parseEnvelope } from './migrate.ts';
import { currentTab, type TabEnvironment } from './tab-environment.ts';

/** The format that this code writes. A new one needs a step in check-backup.ts: old files open for ever. */
export const BACKUP_FORMAT = 1;

export interface BackupRecord {
  kind: string;
  id: string;
  /** Version of `data`. */
  v: number;
  /** When it was last changed, in ms since 1970; 0 where that is not known. */
  at: number;
  data: unknown;
}

/** A text that could not be read, or that lost to a newer one, exactly as it was stored. */
export interface BackupAside {
  kind: string;
  id: string;
  at: number;
  raw: string;
}

export interface BackupFile {
  app: 'imfired';
  format: typeof BACKUP_FORMAT;
  /** When the file was made, as ISO 8601 in UTC. */
  created: string;
  records: BackupRecord[];
  aside: BackupAside[];
}

export interface BackupOptions {
  /** Whether documents marked as private go in: only if the reader ticked it. */
  hasPrivate: boolean;
  now: Date;
}

/**
 * Collects everything of ours, with what is on the screen and could not be stored (S5).
 *
 * @param documents the list in src/documents.ts; it says which kinds are private
 */
export function createBackup(
  documents: readonly DocumentDefinition<unknown>[],
  { hasPrivate, now }: BackupOptions,
  tab: TabEnvironment = currentTab(),
): BackupFile {
  const file: BackupFile = {
    app: 'imfired',
    format: BACKUP_FORMAT,
    created: now.toISOString(),
    records: [],
    aside: [],
  };
  const isLeftOut = (kind: string): boolean =>
    !hasPrivate && documents.some((document) => document.kind === kind && document.isPrivate === true);
  for (const [key, text] of readEverything(tab)) {
    const name = parseKey(key);
    if (name === null || isLeftOut(name.kind)) continue;
    const { kind, id } = name;
    const envelope = name.type === 'record' ? parseEnvelope(text) : null;
    if (envelope === null)
      file.aside.push({ kind, id, at: name.type === 'aside' ? name.at : now.getTime(), raw: text });
    else file.records.push({ kind, id, ...envelope });
  }
  return file;
}

/** One record as a backup file of its own: the file a reader is offered when a save fails (S5) or nothing can be kept (S7). */
export function createBackupOf(
  definition: DocumentDefinition<unknown>,
  id: string,
  version: number,
  value: unknown,
  now: Date,
): BackupFile {
  const record = { kind: definition.kind, id, v: version, at: now.getTime(), data: value };
  return { app: 'imfired', format: BACKUP_FORMAT, created: now.toISOString(), records: [record], aside: [] };
}

/** The text of the file, laid out so that it can be read without this site. */
export function packBackup(file: BackupFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A neutral name with the day in it, in the reader's own time: `workbook-backup-2026-11-22.json`. */
export function nameBackupFile(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `workbook-backup-${String(now.getFullYear())}-${month}-${day}.json`;
}

/** Every text of ours by key; what is on the screen of this page goes before what is on disk. */
function readEverything(tab: TabEnvironment): Map<string, string> {
  const { engine } = tab;
  const place = currentPlace(engine);
  const texts = new Map<string, string>();
  for (const key of listKeys(engine, place)) {
    const stored = readText(engine, key, place);
    if (stored.ok && stored.text !== null) texts.set(key, stored.text);
  }
  for (const [key, document] of liveDocuments(tab)) {
    document.flush();
    const unsaved = document.packUnsaved();
    if (unsaved !== null) texts.set(key, unsaved);
  }
  return texts;
}
