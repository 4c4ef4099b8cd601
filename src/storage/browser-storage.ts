/*
 * The one door to the browser's storage: no other file may say localStorage or sessionStorage (a lint rule sees to it).
 *
 * Everything here can fail at any call: access itself throws where cookies are blocked, reading may throw, writing
 * throws when the room is full. So nothing here throws; each call says whether it worked. Tests swap the engine
 * instead of mocking globals (habit of nanostores/persistent).
 */
import { KEEP_KEY, KEY_PREFIX } from './record.ts';

/** The part of the Web Storage interface that we use. */
export type StorageArea = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** Where the two storages of a tab come from. Each getter may throw, as the browser's own do. */
export interface StorageEngine {
  readonly device: StorageArea;
  readonly tab: StorageArea;
}

/** `device` lives on (localStorage); `tab` is gone with the tab (sessionStorage), but alive from page to page. */
export type Place = 'device' | 'tab';

/** Why a write failed: no room left; the browser forbids it; something else. */
export type WriteProblem = 'full' | 'blocked' | 'unknown';

export type WriteResult = { ok: true } | { ok: false; reason: WriteProblem };

export type ReadResult = { ok: true; text: string | null } | { ok: false };

const browserEngine: StorageEngine = {
  get device() {
    return window.localStorage;
  },
  get tab() {
    return window.sessionStorage;
  },
};

let engineInUse = browserEngine;

/** The engine of this page: the browser's, unless a test has put another in. */
export function currentEngine(): StorageEngine {
  return engineInUse;
}

/** Puts another engine in (tests only); null brings the browser's back. */
export function setStorageEngine(engine: StorageEngine | null): void {
  engineInUse = engine ?? browserEngine;
}

/** Where records live now (S8). The tab's own choice goes before the device's; without any it is the device. */
export function currentPlace(engine: StorageEngine): Place {
  const [tab, device] = [readText(engine, KEEP_KEY, 'tab'), readText(engine, KEEP_KEY, 'device')];
  const choice = (tab.ok && tab.text) || (device.ok && device.text);
  return choice === 'nothing' ? 'tab' : 'device';
}

/** Reads one key. `ok: false` means that we could not look, which is not the same as "nothing there" (S3). */
export function readText(engine: StorageEngine, key: string, place: Place): ReadResult {
  try {
    return { ok: true, text: engine[place].getItem(key) };
  } catch {
    return { ok: false };
  }
}

/** Writes one key. When it fails the old text is still there (measured in Chromium and Firefox). */
export function writeText(engine: StorageEngine, key: string, text: string, place: Place): WriteResult {
  try {
    engine[place].setItem(key, text);
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: toWriteProblem(error) };
  }
}

/** Removes one key; says whether it is gone. */
export function removeText(engine: StorageEngine, key: string, place: Place): boolean {
  try {
    engine[place].removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** All keys of ours in one place, sorted; empty where we may not look. */
export function listKeys(engine: StorageEngine, place: Place): string[] {
  const keys: string[] = [];
  try {
    const area = engine[place];
    for (let index = 0; index < area.length; index += 1) keys.push(area.key(index) ?? '');
  } catch {
    return [];
  }
  return keys.filter((key) => key.startsWith(KEY_PREFIX)).sort();
}

/** Firefox calls it NS_ERROR_DOM_QUOTA_REACHED; the others go by the name in the standard. */
function toWriteProblem(error: unknown): WriteProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (/quota/i.test(name)) return 'full';
  return name === 'SecurityError' ? 'blocked' : 'unknown';
}
