/*
 * Erase all (S8): every key of ours in both storages, what was kept aside included, and the caches of the offline copy.
 * Keys and caches of others are left alone. Other open tabs are told, and what one of them may have written in the same
 * moment is swept up before the proof is given.
 */
import { listKeys, removeText, writeText, type Place } from './browser-storage.ts';
import { liveDocuments } from './live-documents.ts';
import { KEEP_KEY } from './record.ts';
import { currentTab, type TabEnvironment } from './tab-environment.ts';

/** Names of our caches begin with this (src/offline). */
const CACHE_PREFIX = 'imfired';

/** How long other tabs have to hear of it. Their writes are debounced by 800 ms at most. */
const SETTLE_MS = 900;

/** What is left after an erase: nothing, if `isEmpty`. */
export interface EraseProof {
  isEmpty: boolean;
  /** How many keys and caches were removed. */
  removedCount: number;
  /** Keys and caches that could not be removed. */
  left: string[];
}

/** The part of the browser's cache store that we use. */
export type CacheStore = Pick<CacheStorage, 'keys' | 'delete'>;

/**
 * Erases everything of ours in this browser and looks again: takes about a second.
 *
 * @param caches the browser's caches; null where it has none
 */
export async function eraseEverything(
  tab: TabEnvironment = currentTab(),
  caches: CacheStore | null = browserCaches(),
): Promise<EraseProof> {
  const { engine } = tab;
  let removedCount = listKeys(engine, 'device').length + listKeys(engine, 'tab').length;
  for (const document of liveDocuments(tab).values()) document.forget();
  sweep(tab);
  // Other tabs hear of it twice: by a message, and by the choice being removed, which only an erase ever does.
  const channel = tab.openChannel();
  channel?.postMessage({ type: 'erased' });
  writeText(engine, KEEP_KEY, 'device', 'device');
  removeText(engine, KEEP_KEY, 'device');
  for (const document of liveDocuments(tab).values()) document.relocate();

  removedCount += await deleteCaches(caches);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  channel?.close();
  sweep(tab);
  const left = [...listKeys(engine, 'device'), ...listKeys(engine, 'tab'), ...(await listCaches(caches))];
  return { isEmpty: left.length === 0, removedCount, left };
}

function sweep({ engine }: TabEnvironment): void {
  const places: Place[] = ['device', 'tab'];
  for (const place of places) for (const key of listKeys(engine, place)) removeText(engine, key, place);
}

function browserCaches(): CacheStore | null {
  // Missing on pages without https.
  return (globalThis as { caches?: CacheStorage }).caches ?? null;
}

async function listCaches(caches: CacheStore | null): Promise<string[]> {
  try {
    const names = (await caches?.keys()) ?? [];
    return names.filter((name) => name.startsWith(CACHE_PREFIX));
  } catch {
    return [];
  }
}

async function deleteCaches(caches: CacheStore | null): Promise<number> {
  let count = 0;
  for (const name of await listCaches(caches)) {
    const isDeleted = await caches?.delete(name).catch(() => false);
    if (isDeleted === true) count += 1;
  }
  return count;
}
