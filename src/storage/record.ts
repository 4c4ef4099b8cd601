/** Every key of ours begins with this, in both storages; keys that do not are never touched. */
export const KEY_PREFIX = 'imfired:';

/** Where unreadable or losing versions of records are kept (S3). */
export const ASIDE_PREFIX = `${KEY_PREFIX}aside:`;

/** Holds the reader's choice, "nothing" or "device" (S8), in the tab or on the device; missing means "device". */
export const KEEP_KEY = `${KEY_PREFIX}keep`;

/** The key of one record (S1). */
export function keyOf(kind: string, id: string): string {
  return `${KEY_PREFIX}${kind}:${id}`;
}

/** The text of one record (S2): version, time of the last change in ms since 1970, data. */
export function packRecord(version: number, at: number, data: unknown): string {
  return JSON.stringify({ v: version, at, data });
}
