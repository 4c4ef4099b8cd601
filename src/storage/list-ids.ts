import { currentEngine, currentPlace, listKeys } from './browser-storage.ts';
import { keyOf } from './record.ts';

/**
 * The ids of the records of one kind that are kept where records live now, in order; nothing of them is read.
 *
 * @param start only ids that begin with this, for kinds whose ids name what they belong to
 */
export function listIds(kind: string, start = ''): string[] {
  const engine = currentEngine();
  const prefix = keyOf(kind, start);
  return listKeys(engine, currentPlace(engine))
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(keyOf(kind, '').length));
}
