/*
 * What one browser tab gives us beside its storage: locks, a channel to the other tabs, the events of its page. Kept
 * behind one small interface so that a test can run two tabs in one process.
 */
import { currentEngine, type StorageEngine } from './browser-storage.ts';

/** The part of the Web Locks interface that we use. */
export interface TabLocks {
  request(
    name: string,
    options: { ifAvailable?: boolean; steal?: boolean; signal?: AbortSignal },
    granted: (lock: unknown) => Promise<void> | undefined,
  ): Promise<unknown>;
}

/** What tabs say to each other. `take-over` asks the tab that edits `key` to store and step back. */
export type TabMessage = { type: 'take-over' | 'stepped-back'; key: string } | { type: 'erased' };

/** The part of a BroadcastChannel that we use; a tab does not hear itself on the same channel object. */
export interface TabChannel {
  postMessage(message: TabMessage): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  close(): void;
}

export type PageEvent = 'storage' | 'pagehide' | 'pageshow' | 'visibilitychange' | 'beforeunload';

export interface TabEnvironment {
  readonly engine: StorageEngine;
  /** Null where the browser has no Web Locks. */
  readonly locks: TabLocks | null;
  /** Null where the browser has no BroadcastChannel. */
  openChannel(): TabChannel | null;
  /** Listens to an event of the page; gives the way to stop. */
  listen(type: PageEvent, listener: (event: Event) => void): () => void;
  isHidden(): boolean;
}

const browserTab: TabEnvironment = {
  get engine() {
    return currentEngine();
  },
  get locks() {
    // Missing in old browsers and on pages without https, whatever the type says.
    return (globalThis.navigator as { locks?: LockManager } | undefined)?.locks ?? null;
  },
  openChannel() {
    try {
      return new BroadcastChannel('imfired');
    } catch {
      return null;
    }
  },
  listen(type, listener) {
    const target = type === 'visibilitychange' ? document : window;
    target.addEventListener(type, listener);
    return () => target.removeEventListener(type, listener);
  },
  isHidden() {
    return document.visibilityState === 'hidden';
  },
};

let tabInUse = browserTab;

/** The tab we are in. */
export function currentTab(): TabEnvironment {
  return tabInUse;
}

/** Puts another tab in (tests only); null brings the browser's back. */
export function setTab(tab: TabEnvironment | null): void {
  tabInUse = tab ?? browserTab;
}
