import { ASIDE_PREFIX, KEY_PREFIX } from './record.ts';

/** What a key of ours holds. */
export type KeyName =
  { type: 'record'; kind: string; id: string } | { type: 'aside'; kind: string; id: string; at: number };

/** Kinds that are notes of the storage room for this browser only: not listed, not backed up, never restored. */
const ownKinds = ['aside', 'undo', 'keep', 'probe', 'last-backup'];

/** Whether a kind and id may become the key of a record; a forged backup file may say anything. */
export function isRecordName(kind: unknown, id: unknown): boolean {
  return (
    typeof kind === 'string' &&
    /^[a-z][a-z0-9-]{0,60}$/.test(kind) &&
    !ownKinds.includes(kind) &&
    typeof id === 'string' &&
    /^[\w.-]{1,100}$/.test(id)
  );
}

/** Takes a key apart; null for foreign keys and for the storage room's own notes. */
export function parseKey(key: string): KeyName | null {
  if (key.startsWith(ASIDE_PREFIX)) {
    const [kind = '', id = '', at = ''] = key.slice(ASIDE_PREFIX.length).split(':');
    return isRecordName(kind, id) ? { type: 'aside', kind, id, at: Number(at) || 0 } : null;
  }
  if (!key.startsWith(KEY_PREFIX)) return null;
  const [kind = '', id = '', ...rest] = key.slice(KEY_PREFIX.length).split(':');
  return rest.length === 0 && isRecordName(kind, id) ? { type: 'record', kind, id } : null;
}
