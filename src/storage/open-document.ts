import type { DocumentDefinition } from './define-document.ts';
import { DocumentSession } from './document-session.ts';
import { liveDocuments } from './live-documents.ts';
import { keyOf } from './record.ts';
import type { SaveState } from './save-state.ts';
import { currentTab, type TabEnvironment } from './tab-environment.ts';

export type { SaveState } from './save-state.ts';

/** One record, open for editing on this page. */
export interface OpenDocument<T> {
  readonly value: T;
  readonly state: SaveState;
  /** Whether typing is taken. False while another tab edits or the record is from a newer version. */
  readonly isEditable: boolean;
  /** Whether what was stored could not be read and was moved aside on this visit (S3). */
  readonly wasDamaged: boolean;
  /** Changes the value; it is stored within a second (S11). Ignored while not editable. */
  update(change: (old: T) => T): void;
  /** Stores now what is not stored yet. */
  flush(): void;
  /** Makes this tab the one that edits (S6). */
  takeOver(): void;
  /** Calls back after every change of any of the above; gives the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Stores what is left and lets go, once everybody on this page who opened the record has closed it. */
  close(): void;
}

/** How many have opened each session. */
const openCounts = new WeakMap<object, number>();

/**
 * Opens one record for editing: reads, migrates and validates it, asks for its lock, and stores what is typed.
 *
 * Everybody on the page who opens the same record shares one session, so two islands never compete for its lock. What
 * goes wrong is told in `state` and `wasDamaged`; nothing is thrown.
 *
 * @param id which record of this kind; `main` where there is only one
 * @param tab the tab it happens in; another one in tests only
 */
export function openDocument<T>(
  definition: DocumentDefinition<T>,
  id = 'main',
  tab: TabEnvironment = currentTab(),
): OpenDocument<T> {
  const live = liveDocuments(tab);
  const key = keyOf(definition.kind, id);
  // A kind has one definition, so what is open under its key has this type.
  const session = (live.get(key) as DocumentSession<T> | undefined) ?? new DocumentSession(definition, id, tab);
  live.set(key, session);
  openCounts.set(session, (openCounts.get(session) ?? 0) + 1);
  let isClosed = false;
  const stops = new Set<() => void>();

  return {
    get value() {
      return session.snapshot.value;
    },
    get state() {
      return session.snapshot.state;
    },
    get isEditable() {
      return session.snapshot.isEditable;
    },
    get wasDamaged() {
      return session.snapshot.wasDamaged;
    },
    update: (change) => session.update(change),
    flush: () => session.flush(),
    takeOver: () => session.takeOver(),
    subscribe(listener) {
      const stop = session.subscribe(listener);
      stops.add(stop);
      return stop;
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      for (const stop of stops) stop();
      const left = (openCounts.get(session) ?? 1) - 1;
      openCounts.set(session, left);
      if (left > 0) return;
      live.delete(key);
      session.close();
    },
  };
}
