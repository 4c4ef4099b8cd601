import type { WriteProblem } from './browser-storage.ts';

/**
 * What the reader is told about saving.
 *
 * `idle` nothing typed yet; `saving` typed, not yet stored; `saved` since `at` (ms since 1970); `failed` the text is on
 * the screen only (S5); `read-only` another tab edits (S6) or the record is from a newer version (S4); `blocked` this
 * browser keeps nothing, said before a word is typed (S7).
 */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: number }
  | { kind: 'failed'; reason: WriteProblem }
  | { kind: 'read-only'; reason: 'other-tab' | 'newer-version' }
  | { kind: 'blocked' };
