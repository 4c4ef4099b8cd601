import {
  listKeys,
  readText,
  removeText,
  writeText,
  type Place,
  type StorageEngine,
  type WriteResult,
} from './browser-storage.ts';
import { isSameData } from './compare-data.ts';
import { parseKey } from './key-names.ts';
import { parseEnvelope } from './migrate.ts';
import { KEEP_KEY } from './record.ts';
import { setAside } from './set-aside.ts';

/**
 * Moves everything of ours from one place to the other (S8), the choice itself excepted. First all is copied, then the
 * originals go: if the room runs out in between, what was copied is taken back and nothing has changed.
 *
 * Where both places hold a record the newer one wins and the other is kept aside.
 *
 * @param now ms since 1970, for what is kept aside
 */
export function moveRecords(engine: StorageEngine, from: Place, now: number): WriteResult {
  const to = from === 'device' ? 'tab' : 'device';
  const keys = listKeys(engine, from).filter((key) => key !== KEEP_KEY);
  const before = new Map(listKeys(engine, to).map((key) => [key, readText(engine, key, to)]));
  for (const key of keys) {
    const copied = copyOne(engine, key, from, to, now);
    if (copied.ok) continue;
    for (const present of listKeys(engine, to)) if (!before.has(present)) removeText(engine, present, to);
    for (const [old, stored] of before) if (stored.ok && stored.text !== null) writeText(engine, old, stored.text, to);
    return copied;
  }
  const areGone = keys.map((key) => removeText(engine, key, from)).every(Boolean);
  return areGone ? { ok: true } : { ok: false, reason: 'blocked' };
}

function copyOne(engine: StorageEngine, key: string, from: Place, to: Place, now: number): WriteResult {
  const moving = readText(engine, key, from);
  const present = readText(engine, key, to);
  if (!moving.ok || !present.ok) return { ok: false, reason: 'blocked' };
  if (moving.text === null || moving.text === present.text) return { ok: true };
  const name = parseKey(key);
  if (present.text === null || name === null) return writeText(engine, key, moving.text, to);
  if (name.type === 'aside') return setAside(engine, to, name, moving.text, name.at);
  const [one, other] = [parseEnvelope(moving.text), parseEnvelope(present.text)];
  const isMovingNewer = one !== null && (other === null || one.at > other.at);
  const isSame = one?.v === other?.v && isSameData(one?.data, other?.data) && one !== null;
  if (!isSame) {
    const aside = setAside(engine, to, name, isMovingNewer ? present.text : moving.text, now);
    if (!aside.ok) return aside;
  }
  return isMovingNewer ? writeText(engine, key, moving.text, to) : { ok: true };
}
