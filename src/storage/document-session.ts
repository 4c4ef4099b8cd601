/*
 * One record while it is open on a page. All the rules meet here, and the parts do the work: kept-record (what is on the
 * screen and on the disk), save-queue (when to write), edit-lock (who may), tab-sync (what the other tabs do).
 */
import { listKeys, removeText, type WriteResult } from './browser-storage.ts';
import { isSameData } from './compare-data.ts';
import type { DocumentDefinition } from './define-document.ts';
import { createEditLock, type EditLock, type LockStatus } from './edit-lock.ts';
import { KeptRecord } from './kept-record.ts';
import type { LiveDocument } from './live-documents.ts';
import { moveRecords } from './move-records.ts';
import { canKeepAnything } from './probe-storage.ts';
import { createSaveQueue, type SaveQueue } from './save-queue.ts';
import type { SaveState } from './save-state.ts';
import type { TabEnvironment } from './tab-environment.ts';
import { listenToTabs, type TabSync } from './tab-sync.ts';

/** How long the tab that edits has to store and step back before the lock is taken from it. */
const STEP_BACK_MS = 300;

/** What a reader of the session sees; a new object after every change, and only then. */
export interface SessionSnapshot<T> {
  readonly value: T;
  readonly state: SaveState;
  readonly isEditable: boolean;
  readonly wasDamaged: boolean;
}

export class DocumentSession<T> implements LiveDocument {
  readonly key: string;
  readonly kind: string;
  readonly id: string;
  readonly #empty: T;
  readonly #tab: TabEnvironment;
  readonly #record: KeptRecord<T>;
  readonly #queue: SaveQueue;
  readonly #lock: EditLock;
  readonly #sync: TabSync;
  readonly #listeners = new Set<() => void>();
  #isBlocked = false;
  #stopGuard: (() => void) | undefined;
  #stepBackTimer: ReturnType<typeof setTimeout> | undefined;
  #snapshot: SessionSnapshot<T>;

  constructor(definition: DocumentDefinition<T>, id: string, tab: TabEnvironment) {
    this.#empty = definition.empty();
    this.#tab = tab;
    this.#record = new KeptRecord(definition, id, tab.engine);
    ({ key: this.key, kind: this.kind, id: this.id } = this.#record);
    this.#queue = createSaveQueue(
      () => this.#write(),
      () => this.#show(),
    );
    this.#lock = createEditLock(this.key, tab.locks, (status, wasRobbed) => this.#onLock(status, wasRobbed));
    this.#snapshot = this.#takeSnapshot();
    this.#sync = listenToTabs(tab, this.key, {
      onDiskChange: () => this.refresh(),
      onPlaceChange: () => this.relocate(),
      onErased: () => this.#onErased(),
      onTakeOverAsked: () => this.#stepBack(),
      onSteppedBack: () => this.#finishTakeOver(),
      onPutAway: (isLeaving) => this.#onPutAway(isLeaving),
      onBack: () => this.#onBack(),
    });
    this.#start();
  }

  get snapshot(): SessionSnapshot<T> {
    return this.#snapshot;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  update(change: (old: T) => T): void {
    if (!this.#isEditable()) return;
    const next = change(this.#record.value);
    if (Object.is(next, this.#record.value)) return;
    this.#record.change(next);
    this.#queue.schedule();
    this.#show();
  }

  flush(): void {
    this.#queue.flush();
  }

  takeOver(): void {
    if (this.#lock.status !== 'refused') return;
    const isAsked = this.#sync.tell({ type: 'take-over', key: this.key });
    clearTimeout(this.#stepBackTimer);
    this.#stepBackTimer = setTimeout(() => this.#finishTakeOver(), isAsked ? STEP_BACK_MS : 0);
  }

  refresh(): void {
    const wasNewer = this.#record.isNewer;
    const looked = this.#record.look(this.#queue.isDirty);
    if (!looked.ok && this.#record.wasDamaged) this.#queue.fail(looked.reason);
    this.#followVersion(wasNewer);
    this.#show();
  }

  relocate(): void {
    if (!this.#record.relocate()) return;
    this.#start();
    // What is on the screen goes along, unless the record has moved already.
    const isMoved = this.#record.wasStored || isSameData(this.#record.value, this.#empty);
    if (!this.#queue.isDirty && !isMoved) this.#queue.schedule();
  }

  forget(): void {
    const wasNewer = this.#record.isNewer;
    this.#record.forget();
    this.#queue.cancel();
    this.#followVersion(wasNewer);
  }

  packUnsaved(): string | null {
    return this.#queue.isDirty ? this.#record.pack() : null;
  }

  close(): void {
    this.#queue.flush();
    this.#stopWaiting();
    this.#stopGuard?.();
    this.#sync.stop();
    this.#lock.release();
    this.#listeners.clear();
  }

  #start(): void {
    const { engine } = this.#tab;
    const { place } = this.#record;
    // What a keep-nothing tab still holds after "keep" was chosen in another one must not be stranded there (S8).
    if (place === 'device' && listKeys(engine, 'tab').length > 0) moveRecords(engine, 'tab', Date.now());
    this.#isBlocked = !canKeepAnything(engine, place);
    if (!this.#isBlocked) {
      const looked = this.#record.look(this.#queue.isDirty);
      this.#isBlocked = !looked.ok && looked.reason === 'blocked';
      if (!looked.ok && !this.#isBlocked) this.#queue.fail(looked.reason);
    }
    // In a tab that keeps nothing the record is nobody else's: no lock is needed.
    if (place === 'device' && !this.#isBlocked && !this.#record.isNewer) this.#lock.ask();
    else this.#lock.release();
    this.#show();
  }

  #write(): WriteResult {
    const wasNewer = this.#record.isNewer;
    const written = this.#record.write();
    if (written.ok) this.#isBlocked = false;
    this.#followVersion(wasNewer);
    return written;
  }

  /** A record that has become too new is let go; one that is no longer too new is edited as before. */
  #followVersion(wasNewer: boolean): void {
    const { isNewer, place } = this.#record;
    if (isNewer === wasNewer) return;
    if (isNewer) {
      this.#lock.release();
      this.#queue.cancel();
    } else if (place === 'device') this.#lock.ask();
  }

  #onLock(status: LockStatus, wasRobbed: boolean): void {
    if (status === 'held') {
      this.#stopWaiting();
      this.refresh();
    } else if (wasRobbed) {
      // The last keys before the lock went: merged with whatever the other tab has stored meanwhile.
      this.#queue.flush();
    } else if (status === 'refused' && this.#queue.isDirty) {
      // Typed before the answer came: the tab in which somebody types is the one that edits (S12).
      this.takeOver();
    }
    this.#show();
  }

  /** Another tab asks to edit: store, and tell it that it may take the lock. */
  #stepBack(): void {
    if (this.#lock.status !== 'held') return;
    this.#queue.flush();
    this.#sync.tell({ type: 'stepped-back', key: this.key });
  }

  #finishTakeOver(): void {
    if (this.#stepBackTimer === undefined) return;
    this.#stopWaiting();
    this.#lock.steal();
  }

  #stopWaiting(): void {
    clearTimeout(this.#stepBackTimer);
    this.#stepBackTimer = undefined;
  }

  #onErased(): void {
    const { engine } = this.#tab;
    if (this.#record.place === 'tab') {
      for (const key of listKeys(engine, 'tab')) removeText(engine, key, 'tab');
    }
    this.#record.removeOwnText();
    this.forget();
    this.relocate();
    this.refresh();
  }

  #onPutAway(isLeaving: boolean): void {
    this.#queue.flush();
    if (isLeaving) this.#lock.release();
  }

  #onBack(): void {
    const { wasStored } = this.#record;
    const looked = this.#record.look(this.#queue.isDirty);
    // Gone while the page was put away, where no news arrives: erased.
    if (looked.ok && wasStored && !this.#record.wasStored) this.forget();
    this.#record.relocate();
    this.#start();
  }

  #isEditable(): boolean {
    return !this.#record.isNewer && this.#lock.status !== 'refused';
  }

  #state(): SaveState {
    if (this.#record.isNewer) return { kind: 'read-only', reason: 'newer-version' };
    if (this.#isBlocked) return { kind: 'blocked' };
    if (this.#lock.status === 'refused') return { kind: 'read-only', reason: 'other-tab' };
    return this.#queue.state;
  }

  #takeSnapshot(): SessionSnapshot<T> {
    const { value, wasDamaged } = this.#record;
    return { value, state: this.#state(), isEditable: this.#isEditable(), wasDamaged };
  }

  #show(): void {
    const next = this.#takeSnapshot();
    const last = this.#snapshot;
    const isSame =
      Object.is(next.value, last.value) &&
      next.isEditable === last.isEditable &&
      next.wasDamaged === last.wasDamaged &&
      isSameData(next.state, last.state);
    if (isSame) return;
    this.#snapshot = next;
    this.#guardLeaving(this.#queue.isDirty && (next.state.kind === 'failed' || next.state.kind === 'blocked'));
    for (const listener of [...this.#listeners]) listener();
  }

  /** The browser asks before the page is left, but only while it holds text that is stored nowhere (S5, S7). */
  #guardLeaving(isNeeded: boolean): void {
    if (isNeeded) this.#stopGuard ??= this.#tab.listen('beforeunload', (event) => event.preventDefault());
    else this.#stopGuard = void this.#stopGuard?.();
  }
}
