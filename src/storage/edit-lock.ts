/*
 * One tab at a time edits a record (S6): a Web Lock per record. The tab that holds it writes; the others wait in line,
 * show the record live, and may take over. A lock is let go on pagehide, because a page that holds one may not go into
 * the back/forward cache.
 */
import type { TabLocks } from './tab-environment.ts';

/**
 * `unasked` no lock wanted yet; `asking` the answer takes some milliseconds; `held` this tab edits; `refused` another
 * tab does; `missing` this browser has no locks: everybody may edit, and what collides is merged.
 */
export type LockStatus = 'unasked' | 'asking' | 'held' | 'refused' | 'missing';

export interface EditLock {
  readonly status: LockStatus;
  /** Asks for the lock, and waits in line if another tab has it. */
  ask(): void;
  /** Takes the lock from whoever has it. */
  steal(): void;
  /** Gives the lock back, or leaves the line. */
  release(): void;
}

/**
 * Makes the lock of one record; asks for nothing yet.
 *
 * @param onChange called after every change of `status`; `wasRobbed` when another tab has just taken the lock away
 */
export function createEditLock(
  name: string,
  locks: TabLocks | null,
  onChange: (status: LockStatus, wasRobbed: boolean) => void,
): EditLock {
  let status: LockStatus = 'unasked';
  // Each request has a turn; an answer to an older turn is out of date and is given back at once.
  let turn = 0;
  let letGo: (() => void) | undefined;
  let waiting: AbortController | undefined;

  function show(next: LockStatus, wasRobbed = false): void {
    status = next;
    onChange(next, wasRobbed);
  }

  function leave(): void {
    turn += 1;
    waiting?.abort();
    letGo?.();
    waiting = letGo = undefined;
  }

  function hold(myTurn: number): Promise<void> | undefined {
    if (myTurn !== turn) return undefined;
    show('held');
    return new Promise((resolve) => {
      letGo = resolve;
    });
  }

  function lose(myTurn: number, error: unknown): void {
    if (myTurn !== turn) return;
    // AbortError while holding: another tab took it. Anything else: locks are not to be had here after all.
    const wasRobbed = status === 'held' && error instanceof Error && error.name === 'AbortError';
    letGo = undefined;
    if (!wasRobbed) {
      show('missing');
      return;
    }
    show('refused', true);
    waitInLine();
  }

  function waitInLine(): void {
    if (locks === null || status !== 'refused') return;
    turn += 1;
    const myTurn = turn;
    waiting = new AbortController();
    locks.request(name, { signal: waiting.signal }, () => hold(myTurn)).catch((error: unknown) => lose(myTurn, error));
  }

  return {
    get status() {
      return status;
    },
    ask() {
      leave();
      if (locks === null) {
        show('missing');
        return;
      }
      const myTurn = turn;
      show('asking');
      locks
        .request(name, { ifAvailable: true }, (lock) => {
          if (lock !== null) return hold(myTurn);
          if (myTurn === turn) show('refused');
          return undefined;
        })
        .then(
          () => (myTurn === turn ? waitInLine() : undefined),
          (error: unknown) => lose(myTurn, error),
        );
    },
    steal() {
      leave();
      if (locks === null) return;
      const myTurn = turn;
      locks.request(name, { steal: true }, () => hold(myTurn)).catch((error: unknown) => lose(myTurn, error));
    },
    release() {
      leave();
      status = 'unasked';
    },
  };
}
