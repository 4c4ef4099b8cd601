/*
 * What reaches an open record from outside: the events of its page, and messages of other tabs.
 *
 * Other tabs are heard three ways, because none is enough alone: the `storage` event (may come late), the page coming
 * back into view or out of the back/forward cache (where no events arrive), and a BroadcastChannel (erased; hand over).
 */
import { KEEP_KEY } from './record.ts';
import type { TabChannel, TabEnvironment, TabMessage } from './tab-environment.ts';

export interface TabSyncListener {
  /** Look at the disk again. */
  onDiskChange(): void;
  /** Another tab chose keep or keep nothing. */
  onPlaceChange(): void;
  /** Another tab erased everything. */
  onErased(): void;
  /** Another tab asks to edit this record: store and step back. */
  onTakeOverAsked(): void;
  /** The tab that was asked has stored and stepped back. */
  onSteppedBack(): void;
  /** The page is put away: store now. `isLeaving` when it may not come back. */
  onPutAway(isLeaving: boolean): void;
  /** The page came back out of the back/forward cache. */
  onBack(): void;
}

export interface TabSync {
  tell(message: TabMessage): boolean;
  stop(): void;
}

/** Connects a record to its page and to the other tabs. */
export function listenToTabs(tab: TabEnvironment, key: string, listener: TabSyncListener): TabSync {
  let channel: TabChannel | null = null;
  let isAway = false;

  function hear(data: unknown): void {
    const message = data as TabMessage | null;
    if (message?.type === 'erased') listener.onErased();
    else if (message?.key !== key) return;
    else if (message.type === 'take-over') listener.onTakeOverAsked();
    else listener.onSteppedBack();
  }

  function openChannel(): void {
    channel = tab.openChannel();
    channel?.addEventListener('message', (event) => hear(event.data));
  }

  function closeChannel(): void {
    channel?.close();
    channel = null;
  }

  const stops = [
    tab.listen('storage', (event) => {
      const { key: changed, newValue } = event as StorageEvent;
      // No key: the whole storage was cleared. The choice itself is only ever removed by an erase.
      const isErased = changed === null || (changed === KEEP_KEY && newValue === null);
      if (isErased) listener.onErased();
      else if (changed === KEEP_KEY) listener.onPlaceChange();
      else if (changed === key) listener.onDiskChange();
    }),
    tab.listen('visibilitychange', () => {
      if (tab.isHidden()) listener.onPutAway(false);
      else listener.onDiskChange();
    }),
    tab.listen('pagehide', () => {
      isAway = true;
      listener.onPutAway(true);
      closeChannel();
    }),
    tab.listen('pageshow', () => {
      if (!isAway) return;
      isAway = false;
      openChannel();
      listener.onBack();
    }),
  ];
  openChannel();

  return {
    tell(message) {
      channel?.postMessage(message);
      return channel !== null;
    },
    stop() {
      for (const stop of stops) stop();
      closeChannel();
    },
  };
}
