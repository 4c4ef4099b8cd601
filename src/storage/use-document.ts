import { useMemo, useSyncExternalStore } from 'react';
import type { DocumentDefinition } from './define-document.ts';
import { openDocument, type OpenDocument } from './open-document.ts';
import type { SaveState } from './save-state.ts';

/** A record as a component sees it. */
export interface DocumentInUse<T> {
  value: T;
  /** Changes the value; it is stored within a second. Stable from render to render. */
  update(change: (old: T) => T): void;
  state: SaveState;
  /** False on the server and until the page is alive: fields wait (S12). */
  isEditable: boolean;
  /** Makes this tab the one that edits. Stable from render to render. */
  takeOver(): void;
  wasDamaged: boolean;
}

interface DocumentStore<T> {
  subscribe(listener: () => void): () => void;
  getSnapshot(): DocumentInUse<T>;
  getServerSnapshot(): DocumentInUse<T>;
}

/**
 * Opens a record for as long as the component is on the page. The only React in this folder.
 *
 * On the server, and in the first render of a hydrated island, the value is the empty one and nothing is editable, so
 * the two agree. Components that use the same record share it. To take over what was typed before the island was
 * alive, see take-over-typed-text.ts.
 */
export function useDocument<T>(definition: DocumentDefinition<T>, id = 'main'): DocumentInUse<T> {
  const store = useMemo(() => createStore(definition, id), [definition, id]);
  return useSyncExternalStore(store.subscribe, store.getSnapshot, store.getServerSnapshot);
}

function createStore<T>(definition: DocumentDefinition<T>, id: string): DocumentStore<T> {
  let document: OpenDocument<T> | null = null;
  let snapshot: DocumentInUse<T> | null = null;
  let listeners = 0;

  function open(): OpenDocument<T> {
    return (document ??= openDocument(definition, id));
  }
  function update(change: (old: T) => T): void {
    open().update(change);
  }
  function takeOver(): void {
    open().takeOver();
  }
  function closeUnlessUsed(): void {
    if (listeners > 0) return;
    document?.close();
    document = null;
  }

  const onServer: DocumentInUse<T> = {
    value: definition.empty(),
    update,
    state: { kind: 'idle' },
    isEditable: false,
    takeOver,
    wasDamaged: false,
  };

  return {
    subscribe(listener) {
      listeners += 1;
      const stop = open().subscribe(listener);
      return () => {
        stop();
        listeners -= 1;
        // React may subscribe again in the same breath (strict mode): letting go of the lock in between would flicker.
        queueMicrotask(closeUnlessUsed);
      };
    },
    getSnapshot() {
      const { value, state, isEditable, wasDamaged } = open();
      const isSame =
        snapshot?.value === value &&
        snapshot.state === state &&
        snapshot.isEditable === isEditable &&
        snapshot.wasDamaged === wasDamaged;
      if (snapshot === null || !isSame) snapshot = { value, update, state, isEditable, takeOver, wasDamaged };
      return snapshot;
    },
    getServerSnapshot: () => onServer,
  };
}
