import { useEffect, useState } from 'react';
import { documents } from '#documents.ts';
import { positionDocument } from '#reader/position/model.ts';
import { settingsDocument } from '#reader/settings/model.ts';
import { countKept, readKeepChoice, watchKeepChoice, type KeepChoice } from '#storage/keep-choice.ts';
import { readLastBackupAt } from '#storage/last-backup.ts';
import { listStored, type StoredThings } from '#storage/list-stored.ts';
import { canKeepAnything } from '#storage/probe-storage.ts';
import { currentTab } from '#storage/tab-environment.ts';
import { putOffDocument } from './put-off-document.ts';
import { readUndoCopy } from '#storage/undo-restore.ts';

/** Everything the panel shows about the storage of this browser, read at one moment. */
export interface StorageView {
  stored: StoredThings;
  keepChoice: KeepChoice;
  /** How many records of what the reader wrote lie on the device, also while they keep nothing. */
  onDeviceCount: number;
  lastBackupAt: number | null;
  /** When the restore that can still be undone was done; null if there is none. */
  undoAt: number | null;
  /** False where this browser lets the site keep nothing at all (S7). */
  canKeep: boolean;
}

/** Kinds that nobody wrote: how the page looks, where the reader is, what waits for tomorrow. They go along without being counted. */
const notWritten = [settingsDocument.kind, positionDocument.kind, putOffDocument.kind];

function readStorageView(): StorageView {
  const stored = listStored(documents);
  return {
    stored,
    keepChoice: readKeepChoice(),
    onDeviceCount: countKept('device', currentTab(), notWritten),
    lastBackupAt: readLastBackupAt(),
    undoAt: readUndoCopy()?.at ?? null,
    canKeep: canKeepAnything(currentTab().engine, stored.place),
  };
}

/** Every part of the page that shows what is stored: when one of them changes it, all of them look again. */
const lookers = new Set<() => void>();

function refreshEverywhere(): void {
  for (const look of lookers) look();
}

/**
 * What is stored here, and the way to look again, for every part of the page that uses this. Null on the server and until
 * the page is alive. Looks again by itself when another tab has written and when the page comes back into view.
 */
export function useStored(): { view: StorageView | null; refresh(): void } {
  const [view, setView] = useState<StorageView | null>(null);
  useEffect(() => {
    const look = (): void => setView(readStorageView());
    // Not in the first render: it must agree with what the server drew.
    const first = setTimeout(look, 0);
    lookers.add(look);
    const tab = currentTab();
    const stops = [watchKeepChoice(look), tab.listen('visibilitychange', look), tab.listen('pageshow', look)];
    return () => {
      clearTimeout(first);
      lookers.delete(look);
      for (const stop of stops) stop();
    };
  }, []);
  return { view, refresh: refreshEverywhere };
}
