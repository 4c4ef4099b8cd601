/*
 * When to write (S11): a short while after the last key, but never long after the first one that is not stored yet, so
 * that a killed tab loses at most a second. Knows nothing of what is written.
 */
import type { WriteProblem, WriteResult } from './browser-storage.ts';

/** Wait this long after a change for the next one. */
const PAUSE_MS = 400;
/** But store at the latest this long after the first change that is not stored. */
const LIMIT_MS = 800;

export type QueueState =
  { kind: 'idle' } | { kind: 'saving' } | { kind: 'saved'; at: number } | { kind: 'failed'; reason: WriteProblem };

export interface SaveQueue {
  /** Whether there is something that is not stored yet. */
  readonly isDirty: boolean;
  readonly state: QueueState;
  /** Something changed: store it soon. Also the retry after a failure. */
  schedule(): void;
  /** Stores at once what is not stored yet. */
  flush(): void;
  /** Forgets what is not stored, without a trace: it was erased, or kept elsewhere. */
  cancel(): void;
  /** Shows a failure that was met outside of a write (S5). */
  fail(reason: WriteProblem): void;
}

/**
 * Makes a queue around one way of writing.
 *
 * @param write stores everything there is. An exception counts as a failure
 * @param onChange called after every change of `state`
 */
export function createSaveQueue(write: () => WriteResult, onChange: () => void): SaveQueue {
  let state: QueueState = { kind: 'idle' };
  let isDirty = false;
  let firstUnsavedAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(next: QueueState): void {
    state = next;
    onChange();
  }

  function forgetTimer(): void {
    clearTimeout(timer);
    timer = undefined;
    firstUnsavedAt = null;
  }

  function flush(): void {
    forgetTimer();
    if (!isDirty) return;
    const result = attempt(write);
    // Writing may have found out that there is nothing to write any more (erased, newer version) and cancelled.
    if (!isDirty) return;
    isDirty = !result.ok;
    show(result.ok ? { kind: 'saved', at: Date.now() } : { kind: 'failed', reason: result.reason });
  }

  return {
    get isDirty() {
      return isDirty;
    },
    get state() {
      return state;
    },
    schedule() {
      isDirty = true;
      const now = Date.now();
      firstUnsavedAt ??= now;
      clearTimeout(timer);
      timer = setTimeout(flush, Math.max(0, Math.min(PAUSE_MS, firstUnsavedAt + LIMIT_MS - now)));
      // A failure stays in sight until a save has worked.
      if (state.kind !== 'failed') show({ kind: 'saving' });
    },
    flush,
    cancel() {
      forgetTimer();
      isDirty = false;
      show({ kind: 'idle' });
    },
    fail(reason) {
      show({ kind: 'failed', reason });
    },
  };
}

function attempt(write: () => WriteResult): WriteResult {
  try {
    return write();
  } catch {
    return { ok: false, reason: 'unknown' };
  }
}
