import { removeText, writeText, type Place, type StorageEngine, type WriteResult } from './browser-storage.ts';

/** One key with the text before and after; null for no such key. */
export interface KeyChange {
  key: string;
  before: string | null;
  after: string | null;
}

/**
 * Makes all changes, or none: when one fails, those before it are taken back. What makes room comes first, both ways:
 * then the way back always fits, because what it leads to was there before.
 */
export function applyChanges(engine: StorageEngine, place: Place, changes: readonly KeyChange[]): WriteResult {
  const ordered = [...changes].sort((one, other) => growthOf(one) - growthOf(other));
  const done: KeyChange[] = [];
  for (const change of ordered) {
    const result = applyChange(engine, place, change.key, change.after);
    if (result.ok) {
      done.push(change);
      continue;
    }
    for (const { key, before } of done.reverse()) applyChange(engine, place, key, before);
    return result;
  }
  return { ok: true };
}

/** By how many characters a change makes the storage grow. */
function growthOf({ key, before, after }: KeyChange): number {
  const size = (text: string | null): number => (text === null ? 0 : key.length + text.length);
  return size(after) - size(before);
}

function applyChange(engine: StorageEngine, place: Place, key: string, text: string | null): WriteResult {
  if (text !== null) return writeText(engine, key, text, place);
  return removeText(engine, key, place) ? { ok: true } : { ok: false, reason: 'blocked' };
}
