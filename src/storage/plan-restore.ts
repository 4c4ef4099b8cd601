/*
 * Restoring a backup (S9) in three steps: plan (which keys get which text, and what to tell the reader), apply (all or
 * nothing, apply-restore.ts), undo (the texts from before are kept, undo-restore.ts). This is the first.
 */
import type { KeyChange } from './apply-changes.ts';
import { currentPlace, listKeys, readText, type Place, type StorageEngine } from './browser-storage.ts';
import type { CheckedBackup, CheckedRecord } from './check-backup.ts';
import { isSameData } from './compare-data.ts';
import type { DocumentDefinition } from './define-document.ts';
import { parseKey } from './key-names.ts';
import { flushLiveDocuments } from './live-documents.ts';
import { migrateRecord, parseEnvelope } from './migrate.ts';
import { ASIDE_PREFIX, keyOf } from './record.ts';
import { currentTab, type TabEnvironment } from './tab-environment.ts';

/** `merge`: of each record the newer one stays, the older goes aside. `replace`: this browser becomes like the file. */
export type RestoreMode = 'merge' | 'replace';

/**
 * What happens to one record: `added` it was not here; `updated` the file's replaces the one here; `kept` the one here
 * stays; `same` both say the same; `removed` it is here only and goes; `aside` the file's cannot be used now.
 */
export type RestoreOutcome = 'added' | 'updated' | 'kept' | 'same' | 'removed' | 'aside';

export interface PlannedRecord {
  kind: string;
  id: string;
  /** What the reader calls it; the kind itself where this site does not know it. */
  title: string;
  outcome: RestoreOutcome;
  isPrivate: boolean;
}

export interface RestorePlan {
  mode: RestoreMode;
  records: PlannedRecord[];
  /** How many unreadable or older texts from the file will be kept aside. */
  asideCount: number;
  changes: KeyChange[];
}

/**
 * Works out what restoring would do, for the preview. Writes nothing.
 *
 * Whatever the mode: what is here and unreadable goes aside (S3), and a record of a newer version stays as it is (S4).
 * Private documents that are not in the file stay, also with `replace`: the file may have been made without them.
 */
export function planRestore(
  backup: CheckedBackup,
  mode: RestoreMode,
  documents: readonly DocumentDefinition<unknown>[],
  now: Date,
  tab: TabEnvironment = currentTab(),
): RestorePlan {
  flushLiveDocuments(tab);
  const stored = readAll(tab.engine, currentPlace(tab.engine));
  const plan: RestorePlan = { mode, records: [], asideCount: 0, changes: [] };
  const asides = createAsides(stored, plan);
  const find = (kind: string): DocumentDefinition<unknown> | undefined =>
    documents.find((document) => document.kind === kind);
  const note = (kind: string, id: string, outcome: RestoreOutcome): void => {
    const definition = find(kind);
    plan.records.push({
      kind,
      id,
      title: definition?.title ?? kind,
      outcome,
      isPrivate: definition?.isPrivate === true,
    });
  };

  for (const entry of backup.aside) asides.add(entry.kind, entry.id, entry.at, entry.raw);
  for (const record of backup.records) {
    const key = keyOf(record.kind, record.id);
    const here = stored.get(key) ?? null;
    const text = JSON.stringify({ v: record.v, at: record.at, data: record.data });
    const decision = decide(record, here, mode, find(record.kind));
    note(record.kind, record.id, decision.outcome);
    if (decision.aside === 'here' && here !== null) asides.add(record.kind, record.id, now.getTime(), here);
    if (decision.aside === 'file') asides.add(record.kind, record.id, now.getTime(), text);
    if (decision.outcome === 'added' || decision.outcome === 'updated')
      plan.changes.push({ key, before: here, after: text });
  }
  if (mode === 'replace') planRemovals(backup, stored, find, note, plan);
  return plan;
}

interface Decision {
  outcome: RestoreOutcome;
  aside?: 'here' | 'file';
}

function decide(
  record: CheckedRecord,
  here: string | null,
  mode: RestoreMode,
  definition: DocumentDefinition<unknown> | undefined,
): Decision {
  if (here === null) return { outcome: 'added' };
  const found = definition === undefined ? null : migrateRecord(definition, here);
  const envelope = parseEnvelope(here);
  if (envelope === null || found?.kind === 'damaged') return { outcome: 'updated', aside: 'here' };
  if (envelope.v === record.v && isSameData(envelope.data, record.data)) return { outcome: 'same' };
  // A newer version here is never written to (S4); one from the file would make a page unusable that works now.
  if (found?.kind === 'too-new' || (record.standing === 'too-new' && mode === 'merge')) {
    return { outcome: 'aside', aside: 'file' };
  }
  if (mode === 'replace') return { outcome: 'updated' };
  if (record.at <= envelope.at) return { outcome: 'kept', aside: 'file' };
  const isEmptyHere = found !== null && definition !== undefined && isSameData(found.value, definition.empty());
  return isEmptyHere ? { outcome: 'updated' } : { outcome: 'updated', aside: 'here' };
}

function planRemovals(
  backup: CheckedBackup,
  stored: Map<string, string>,
  find: (kind: string) => DocumentDefinition<unknown> | undefined,
  note: (kind: string, id: string, outcome: RestoreOutcome) => void,
  plan: RestorePlan,
): void {
  const inFile = new Set(backup.records.map(({ kind, id }) => keyOf(kind, id)));
  for (const [key, before] of stored) {
    const name = parseKey(key);
    if (name?.type !== 'record' || inFile.has(key)) continue;
    const definition = find(name.kind);
    if (definition === undefined || definition.isPrivate === true || migrateRecord(definition, before).kind !== 'ok') {
      continue;
    }
    note(name.kind, name.id, 'removed');
    plan.changes.push({ key, before, after: null });
  }
}

/** Adds texts to keep aside to a plan: each text once, under a name that is free. */
function createAsides(
  stored: Map<string, string>,
  plan: RestorePlan,
): { add(kind: string, id: string, at: number, raw: string): void } {
  const taken = new Map([...stored].filter(([key]) => key.startsWith(ASIDE_PREFIX)));
  return {
    add(kind, id, at, raw) {
      const prefix = `${ASIDE_PREFIX}${kind}:${id}:`;
      for (const [key, text] of taken) if (key.startsWith(prefix) && text === raw) return;
      let time = at;
      while (taken.has(prefix + String(time))) time += 1;
      const key = prefix + String(time);
      taken.set(key, raw);
      plan.asideCount += 1;
      plan.changes.push({ key, before: null, after: raw });
    },
  };
}

function readAll(engine: StorageEngine, place: Place): Map<string, string> {
  const texts = new Map<string, string>();
  for (const key of listKeys(engine, place)) {
    const stored = readText(engine, key, place);
    if (stored.ok && stored.text !== null) texts.set(key, stored.text);
  }
  return texts;
}
