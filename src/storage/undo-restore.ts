/*
 * Undo for a restore (S9): the texts from before, kept under one key until they are undone, let go, or followed by the
 * next restore. Where there is no room for them on disk they last until the page is left.
 */
import { applyChanges, type KeyChange } from './apply-changes.ts';
import { currentPlace, readText, removeText, writeText, type WriteResult } from './browser-storage.ts';
import { isFields } from './compare-data.ts';
import { parseKey } from './key-names.ts';
import { flushLiveDocuments, liveDocuments } from './live-documents.ts';
import { parseEnvelope } from './migrate.ts';
import { KEY_PREFIX } from './record.ts';
import { setAside } from './set-aside.ts';
import { currentTab, type TabEnvironment } from './tab-environment.ts';

const UNDO_KEY = `${KEY_PREFIX}undo`;

interface UndoStep {
  key: string;
  before: string | null;
  /** The time in the record that the restore wrote: another one there now means the reader went on writing. */
  afterAt: number | null;
}

/** A restore that can still be undone; `at` is when it was done, in ms since 1970. */
export interface UndoCopy {
  at: number;
  steps: UndoStep[];
}

const inMemory = new WeakMap<TabEnvironment, UndoCopy>();

/** Keeps what the changes will overwrite, on disk if there is room. */
export function keepUndoCopy(
  changes: readonly KeyChange[],
  now: Date,
  tab: TabEnvironment,
): { readonly isOnDisk: boolean; moveToMemory(): void; bringBackPrevious(): void } {
  const { engine } = tab;
  const place = currentPlace(engine);
  const previous = { text: readText(engine, UNDO_KEY, place), memory: inMemory.get(tab) };
  const steps = changes.map(({ key, before, after }) => ({ key, before, afterAt: timeIn(after) }));
  const copy: UndoCopy = { at: now.getTime(), steps };
  inMemory.delete(tab);
  let isOnDisk = writeText(engine, UNDO_KEY, JSON.stringify(copy), place).ok;
  const moveToMemory = (): void => {
    removeText(engine, UNDO_KEY, place);
    inMemory.set(tab, copy);
    isOnDisk = false;
  };
  if (!isOnDisk) moveToMemory();
  return {
    get isOnDisk() {
      return isOnDisk;
    },
    moveToMemory,
    bringBackPrevious() {
      removeText(engine, UNDO_KEY, place);
      inMemory.delete(tab);
      if (previous.memory !== undefined) inMemory.set(tab, previous.memory);
      if (previous.text.ok && previous.text.text !== null) writeText(engine, UNDO_KEY, previous.text.text, place);
    },
  };
}

/** The restore that can be undone; null if there is none. */
export function readUndoCopy(tab: TabEnvironment = currentTab()): UndoCopy | null {
  const held = inMemory.get(tab);
  if (held !== undefined) return held;
  const stored = readText(tab.engine, UNDO_KEY, currentPlace(tab.engine));
  return stored.ok && stored.text !== null ? parseUndoCopy(stored.text) : null;
}

/** Lets the copy go: the restored state stays. */
export function forgetUndoCopy(tab: TabEnvironment = currentTab()): void {
  inMemory.delete(tab);
  removeText(tab.engine, UNDO_KEY, currentPlace(tab.engine));
}

/**
 * Puts everything back as it was before the restore, all or nothing. What was written since then is kept aside (S3).
 *
 * @param now for what is kept aside
 */
export function undoRestore(now: Date, tab: TabEnvironment = currentTab()): WriteResult {
  flushLiveDocuments(tab);
  const copy = readUndoCopy(tab);
  if (copy === null) return { ok: true };
  const { engine } = tab;
  const place = currentPlace(engine);
  const changes: KeyChange[] = [];
  for (const { key, before, afterAt } of copy.steps) {
    const current = readText(engine, key, place);
    const name = parseKey(key);
    if (!current.ok) return { ok: false, reason: 'blocked' };
    if (current.text === before || name === null) continue;
    if (name.type === 'record' && current.text !== null && timeIn(current.text) !== afterAt) {
      const aside = setAside(engine, place, name, current.text, now.getTime());
      if (!aside.ok) return aside;
    }
    changes.push({ key, before: current.text, after: before });
  }
  const result = applyChanges(engine, place, changes);
  if (!result.ok) return result;
  forgetUndoCopy(tab);
  for (const document of liveDocuments(tab).values()) document.refresh();
  return result;
}

function timeIn(text: string | null): number | null {
  return text === null ? null : (parseEnvelope(text)?.at ?? null);
}

function parseUndoCopy(text: string): UndoCopy | null {
  try {
    const copy: unknown = JSON.parse(text);
    if (!isFields(copy) || typeof copy.at !== 'number' || !Array.isArray(copy.steps)) return null;
    return { at: copy.at, steps: copy.steps.filter(isUndoStep) };
  } catch {
    return null;
  }
}

function isUndoStep(step: unknown): step is UndoStep {
  return (
    isFields(step) &&
    typeof step.key === 'string' &&
    (step.before === null || typeof step.before === 'string') &&
    (step.afterAt === null || typeof step.afterAt === 'number')
  );
}
