import type { Place } from './browser-storage.ts';

/*
 * Which records this page has seen on disk. One that was there and is gone was erased elsewhere: an old page, left
 * open in another tab or brought back from the back/forward cache, must not write it back from memory.
 */
const seen = new Set<string>();

/** Remembers that a record is there (or, with false, that it is not). */
export function noteSeen(place: Place, key: string, isThere: boolean): void {
  if (isThere) seen.add(place + key);
  else seen.delete(place + key);
}

/** Whether this page has seen the record on disk. */
export function wasSeen(place: Place, key: string): boolean {
  return seen.has(place + key);
}
