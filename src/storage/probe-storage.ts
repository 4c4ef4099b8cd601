import { readText, removeText, writeText, type Place, type StorageEngine } from './browser-storage.ts';
import { KEY_PREFIX } from './record.ts';

const PROBE_KEY = `${KEY_PREFIX}probe`;

/**
 * Whether this browser keeps anything for us (S7), found out by a test write before a word is typed.
 *
 * A full storage is not a blocked one: what is in it can still be read, and room may be made. Old Safari in a private
 * window has a room of size nought, which is a blocked one.
 */
export function canKeepAnything(engine: StorageEngine, place: Place): boolean {
  const written = writeText(engine, PROBE_KEY, 'x', place);
  if (!written.ok) return written.reason === 'full' && hasAnything(engine, place);
  const back = readText(engine, PROBE_KEY, place);
  removeText(engine, PROBE_KEY, place);
  return back.ok && back.text === 'x';
}

function hasAnything(engine: StorageEngine, place: Place): boolean {
  try {
    return engine[place].length > 0;
  } catch {
    return false;
  }
}
