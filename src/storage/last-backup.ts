import { defineDocument } from './define-document.ts';
import { fields, lightSchema, number } from './light-shape.ts';
import { readDocument } from './read-document.ts';
import { writeDocument } from './write-document.ts';

/** When the last backup file was made (S10). About this browser only, so it is in no backup and not in documents.ts. */
const lastBackupDocument = defineDocument<{ madeAt: number }>({
  kind: 'last-backup',
  title: 'When you last made a backup file',
  schema: lightSchema(fields<{ madeAt: number }>({ madeAt: number() })),
  migrations: [],
  empty: () => ({ madeAt: 0 }),
});

/** When the last backup file was made, in ms since 1970; null if never, or where that could not be kept. */
export function readLastBackupAt(): number | null {
  const { value, found } = readDocument(lastBackupDocument);
  return found ? value.madeAt : null;
}

/** Notes that a backup file was made now. Where nothing can be written, nothing is noted. */
export function noteBackupMade(now: Date): void {
  const written = writeDocument(lastBackupDocument, 'main', { madeAt: now.getTime() }, now.getTime());
  if (!written.ok && written.reason === 'erased') noteBackupMade(now);
}

/** What to say about backups: nothing stored; never made; changed since the last one, long ago or lately; up to date. */
export type BackupAdvice = 'nothing-stored' | 'never' | 'overdue' | 'behind' | 'up-to-date';

/** Safari deletes what a page stored after 7 days of use without a visit (WebKit 2020), so five is time to say so. */
const OVERDUE_MS = 5 * 24 * 60 * 60 * 1000;

/**
 * Whether to offer a backup now (S10). Pure.
 *
 * @param newestAt time of the newest stored record in ms since 1970; null when nothing is stored
 */
export function adviseBackup(lastBackupAt: number | null, newestAt: number | null, now: Date): BackupAdvice {
  if (newestAt === null) return 'nothing-stored';
  if (lastBackupAt === null) return 'never';
  if (newestAt <= lastBackupAt) return 'up-to-date';
  return now.getTime() - lastBackupAt >= OVERDUE_MS ? 'overdue' : 'behind';
}
