import {
  currentPlace,
  listKeys,
  readText,
  removeText,
  writeText,
  type Place,
  type WriteResult,
} from './browser-storage.ts';
import { parseKey } from './key-names.ts';
import { flushLiveDocuments, liveDocuments } from './live-documents.ts';
import { moveRecords } from './move-records.ts';
import { KEEP_KEY } from './record.ts';
import { currentTab, type TabEnvironment } from './tab-environment.ts';

/** The one switch of S8: keep what is written on this device, or keep nothing once the tab is closed. */
export type KeepChoice = 'device' | 'nothing';

/** What the reader has chosen; `device` unless they said otherwise. */
export function readKeepChoice(tab: TabEnvironment = currentTab()): KeepChoice {
  return currentPlace(tab.engine) === 'tab' ? 'nothing' : 'device';
}

/** How many records (and things kept aside) lie in a place; without those of the kinds in `except`. */
export function countKept(place: Place, tab: TabEnvironment = currentTab(), except: readonly string[] = []): number {
  return listKeys(tab.engine, place).filter((key) => {
    const name = parseKey(key);
    return name !== null && !except.includes(name.kind);
  }).length;
}

/**
 * Turns the switch.
 *
 * To `nothing`: with `take`, what is on the device moves into this tab and is gone from the device; with `leave` it
 * stays there untouched and unseen (it may be somebody else's), and the tab begins empty. The choice itself is kept on
 * the device too, so that new tabs follow it, but only where nothing else was left there: whoever left something on
 * this device meant to find it again.
 *
 * To `device`: everything in this tab moves to the device.
 *
 * @param now ms since 1970
 * @returns not ok where the other place is full or blocked: then nothing has changed
 */
export function chooseKeep(
  choice: KeepChoice,
  onDevice: 'take' | 'leave',
  now: number = Date.now(),
  tab: TabEnvironment = currentTab(),
): WriteResult {
  if (choice === readKeepChoice(tab)) return { ok: true };
  flushLiveDocuments(tab);
  const result = choice === 'nothing' ? keepNothing(onDevice, now, tab) : keepOnDevice(now, tab);
  if (!result.ok) return result;
  const isLeft = choice === 'nothing' && countKept('device', tab) > 0;
  for (const document of liveDocuments(tab).values()) {
    if (isLeft) document.forget();
    document.relocate();
  }
  for (const listener of listeners) listener();
  return result;
}

const listeners = new Set<() => void>();

/** Calls back when the choice may have changed, here or in another tab; gives the way to stop. */
export function watchKeepChoice(listener: () => void, tab: TabEnvironment = currentTab()): () => void {
  listeners.add(listener);
  const stop = tab.listen('storage', listener);
  return () => {
    stop();
    listeners.delete(listener);
  };
}

function keepNothing(onDevice: 'take' | 'leave', now: number, tab: TabEnvironment): WriteResult {
  const { engine } = tab;
  const chosen = writeText(engine, KEEP_KEY, 'nothing', 'tab');
  if (!chosen.ok) return chosen;
  if (onDevice === 'leave' && countKept('device', tab) > 0) return chosen;
  // The choice goes first, so that other tabs learn why their records vanish before they do.
  const isNoted = writeText(engine, KEEP_KEY, 'nothing', 'device').ok;
  const moved = moveRecords(engine, 'device', now);
  if (moved.ok) return moved;
  removeText(engine, KEEP_KEY, 'tab');
  if (isNoted) writeText(engine, KEEP_KEY, 'device', 'device');
  return moved;
}

function keepOnDevice(now: number, tab: TabEnvironment): WriteResult {
  const { engine } = tab;
  const before = readText(engine, KEEP_KEY, 'device');
  // "device" is written, not the choice removed: other tabs take a removed choice for an erase.
  const chosen = writeText(engine, KEEP_KEY, 'device', 'device');
  if (!chosen.ok) return chosen;
  const moved = moveRecords(engine, 'tab', now);
  if (moved.ok) removeText(engine, KEEP_KEY, 'tab');
  else if (before.ok && before.text !== null) writeText(engine, KEEP_KEY, before.text, 'device');
  return moved;
}
