import { listKeys, readText, writeText, type Place, type StorageEngine, type WriteProblem } from './browser-storage.ts';
import { ASIDE_PREFIX } from './record.ts';

/** What a text is kept aside under. */
export interface AsideName {
  kind: string;
  id: string;
}

/**
 * Keeps a text under `imfired:aside:<kind>:<id>:<at>` (S3). The same text is kept only once. The original is not
 * touched: whoever calls removes or overwrites it, and only after this said ok.
 *
 * @param at ms since 1970; moved on by one where that name is taken
 */
export function setAside(
  engine: StorageEngine,
  place: Place,
  { kind, id }: AsideName,
  text: string,
  at: number,
): { ok: true; key: string } | { ok: false; reason: WriteProblem } {
  const prefix = `${ASIDE_PREFIX}${kind}:${id}:`;
  const taken = listKeys(engine, place).filter((key) => key.startsWith(prefix));
  for (const key of taken) {
    const kept = readText(engine, key, place);
    if (kept.ok && kept.text === text) return { ok: true, key };
  }
  let time = at;
  while (taken.includes(prefix + String(time))) time += 1;
  const key = prefix + String(time);
  const written = writeText(engine, key, text, place);
  return written.ok ? { ok: true, key } : written;
}
