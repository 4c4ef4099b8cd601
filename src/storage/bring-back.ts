import { currentPlace, readText, removeText, writeText, type WriteProblem } from './browser-storage.ts';
import { parseKey } from './key-names.ts';
import { flushLiveDocuments, liveDocuments } from './live-documents.ts';
import { keyOf } from './record.ts';
import { setAside } from './set-aside.ts';
import { currentTab, type TabEnvironment } from './tab-environment.ts';

/**
 * Makes a text that was kept aside the record again; what stands there now goes aside in its place. Meant for texts that
 * can be read (listStored says which); whoever opens the record finds out.
 *
 * @param key the key of the text kept aside, from listStored
 * @param now ms since 1970
 */
export function bringBackAside(
  key: string,
  now: number = Date.now(),
  tab: TabEnvironment = currentTab(),
): { ok: true } | { ok: false; reason: WriteProblem } {
  flushLiveDocuments(tab);
  const { engine } = tab;
  const place = currentPlace(engine);
  const name = parseKey(key);
  const aside = readText(engine, key, place);
  if (name === null || !aside.ok || aside.text === null) return { ok: false, reason: 'unknown' };
  const recordKey = keyOf(name.kind, name.id);
  const present = readText(engine, recordKey, place);
  if (!present.ok) return { ok: false, reason: 'blocked' };
  if (present.text !== null) {
    const kept = setAside(engine, place, name, present.text, now);
    if (!kept.ok) return kept;
  }
  const written = writeText(engine, recordKey, aside.text, place);
  if (!written.ok) return written;
  removeText(engine, key, place);
  liveDocuments(tab).get(recordKey)?.refresh();
  return written;
}

/** Removes one text kept aside, because the reader said so. Says whether it is gone. */
export function removeAside(key: string, tab: TabEnvironment = currentTab()): boolean {
  if (parseKey(key)?.type !== 'aside') return false;
  return removeText(tab.engine, key, currentPlace(tab.engine));
}
