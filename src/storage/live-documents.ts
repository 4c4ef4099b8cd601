import type { TabEnvironment } from './tab-environment.ts';

/** What the rest of the storage room may do with a record that is open on this page. */
export interface LiveDocument {
  readonly key: string;
  readonly kind: string;
  readonly id: string;
  /** Stores what is not stored yet. */
  flush(): void;
  /** Takes in what stands on disk now: a backup was restored, or undone. */
  refresh(): void;
  /** The choice between keep and keep nothing has changed (S8): from now on the record lives in the other place. */
  relocate(): void;
  /** Everything was erased: empty, and nothing of the old value is written back. */
  forget(): void;
  /** The record text of what is on the screen but could not be stored; null when all is stored. */
  packUnsaved(): string | null;
}

const liveInTab = new WeakMap<TabEnvironment, Map<string, LiveDocument>>();

/** The records that are open on this page, by key. */
export function liveDocuments(tab: TabEnvironment): Map<string, LiveDocument> {
  let live = liveInTab.get(tab);
  if (live === undefined) liveInTab.set(tab, (live = new Map<string, LiveDocument>()));
  return live;
}

/** Stores at once what is not stored yet anywhere on this page. */
export function flushLiveDocuments(tab: TabEnvironment): void {
  for (const document of liveDocuments(tab).values()) document.flush();
}
