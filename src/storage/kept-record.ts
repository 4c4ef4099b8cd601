/*
 * One record between the screen and the disk: what is typed, what is stored, and what becomes of a stored text that is
 * damaged, newer, gone or changed by somebody else. Knows nothing of when to write or who may (document-session.ts).
 */
import {
  currentPlace,
  readText,
  removeText,
  writeText,
  type Place,
  type StorageEngine,
  type WriteResult,
} from './browser-storage.ts';
import { holdsAllOf } from './compare-data.ts';
import { versionOf, type DocumentDefinition } from './define-document.ts';
import { mergeFields } from './merge-fields.ts';
import { migrateRecord } from './migrate.ts';
import { keyOf, packRecord } from './record.ts';
import { setAside } from './set-aside.ts';

export class KeptRecord<T> {
  readonly key: string;
  readonly kind: string;
  readonly id: string;
  readonly #definition: DocumentDefinition<T>;
  readonly #engine: StorageEngine;
  #place: Place;
  #value: T;
  /** The value that was last on disk: what a merge begins with. */
  #base: T;
  /** The text on disk as we last saw or wrote it; undefined: it is there, but could not be taken in. */
  #diskText: string | null | undefined = null;
  /** When the value was last changed by anybody, in ms since 1970: the time in the record. 0: never. */
  #changedAt = 0;
  #isNewer = false;
  #wasDamaged = false;
  /** A stored text of which the schema keeps only a part: copied aside before it is first written over (S3). */
  #fullText: string | null = null;

  constructor(definition: DocumentDefinition<T>, id: string, engine: StorageEngine) {
    this.#definition = definition;
    this.kind = definition.kind;
    this.id = id;
    this.key = keyOf(definition.kind, id);
    this.#engine = engine;
    this.#place = currentPlace(engine);
    this.#value = this.#base = definition.empty();
  }

  get value(): T {
    return this.#value;
  }

  get place(): Place {
    return this.#place;
  }

  /** Whether the stored record is from a newer version of the site: hands off (S4). */
  get isNewer(): boolean {
    return this.#isNewer;
  }

  /** Whether a stored text could not be read and was moved aside, or would have been if there were room (S3). */
  get wasDamaged(): boolean {
    return this.#wasDamaged;
  }

  /** Whether anything was stored when we last looked. */
  get wasStored(): boolean {
    return typeof this.#diskText === 'string';
  }

  change(value: T): void {
    this.#value = value;
    // Never back in time, whatever the clock says: a record from a device whose clock is fast must not win again.
    this.#changedAt = Math.max(Date.now(), this.#changedAt + 1);
  }

  /** The text of what is on the screen. */
  pack(): string {
    return packRecord(versionOf(this.#definition), this.#changedAt, this.#value);
  }

  /**
   * Looks at the disk and takes in what has changed there.
   *
   * @param isDirty whether the value holds changes that are not stored: they are merged, or kept aside, never dropped
   * @returns not ok: reading is blocked, or something had to be kept aside first and could not; nothing was changed
   */
  look(isDirty: boolean): WriteResult {
    const stored = readText(this.#engine, this.key, this.#place);
    if (!stored.ok) return { ok: false, reason: 'blocked' };
    return stored.text === this.#diskText ? { ok: true } : this.#takeIn(stored.text, isDirty);
  }

  /** Stores the value, after taking in what somebody else may have stored meanwhile. Writes nothing over a newer version. */
  write(): WriteResult {
    const looked = this.look(true);
    if (!looked.ok || this.#isNewer) return looked;
    const text = this.pack();
    // What could not be read back would be lost on the next visit, so it does not replace what can be read now (S3).
    if (migrateRecord(this.#definition, text).kind !== 'ok') return { ok: false, reason: 'unknown' };
    if (this.#fullText !== null) {
      const kept = this.#keepAside(this.#fullText);
      if (!kept.ok) return kept;
      this.#fullText = null;
    }
    const written = writeText(this.#engine, this.key, text, this.#place);
    if (!written.ok) return written;
    this.#diskText = text;
    this.#base = this.#value;
    return written;
  }

  /** From now on the record lives in the place of the reader's choice (S8); says whether that is another one. */
  relocate(): boolean {
    const place = currentPlace(this.#engine);
    if (place === this.#place) return false;
    this.#place = place;
    this.#base = this.#definition.empty();
    this.#diskText = null;
    return true;
  }

  /** Empty, as if there had never been anything. The disk is not touched. */
  forget(): void {
    this.#value = this.#base = this.#definition.empty();
    this.#changedAt = 0;
    this.#diskText = null;
    this.#fullText = null;
    this.#isNewer = false;
    this.#wasDamaged = false;
  }

  /** Removes the stored text if it is the one we wrote last: a write of ours that crossed the news of an erase (S8). */
  removeOwnText(): void {
    const stored = readText(this.#engine, this.key, this.#place);
    if (stored.ok && stored.text !== null && stored.text === this.#diskText) {
      removeText(this.#engine, this.key, this.#place);
    }
  }

  #takeIn(text: string | null, isDirty: boolean): WriteResult {
    if (text === null) {
      this.#diskText = null;
      this.#isNewer = false;
      if (!isDirty) this.#value = this.#base = this.#definition.empty();
      return { ok: true };
    }
    const found = migrateRecord(this.#definition, text);
    if (found.kind === 'damaged') return this.#takeInDamaged(text, isDirty);
    if (found.kind === 'too-new') return this.#takeInNewer(text, isDirty);
    if (isDirty) {
      const merged = mergeFields(this.#base, this.#value, found.value, this.#changedAt >= found.at);
      if (merged.hasLoser) {
        const kept = this.#keepAside(this.#changedAt < found.at ? this.pack() : text);
        if (!kept.ok) return kept;
      }
      this.#value = merged.value as T;
    } else {
      this.#value = found.value;
    }
    this.#changedAt = Math.max(this.#changedAt, found.at);
    this.#base = found.value;
    this.#diskText = text;
    this.#isNewer = false;
    this.#fullText = holdsAllOf(found.value, found.input) ? null : text;
    return { ok: true };
  }

  #takeInDamaged(text: string, isDirty: boolean): WriteResult {
    this.#wasDamaged = true;
    const kept = this.#keepAside(text);
    if (!kept.ok) {
      // Neither moved nor overwritten: it stays where it is, and the next look tries again.
      this.#diskText = undefined;
      return kept;
    }
    removeText(this.#engine, this.key, this.#place);
    return this.#takeIn(null, isDirty);
  }

  #takeInNewer(text: string, isDirty: boolean): WriteResult {
    if (isDirty) {
      const kept = this.#keepAside(this.pack());
      if (!kept.ok) return kept;
    }
    this.#isNewer = true;
    this.#diskText = text;
    return { ok: true };
  }

  #keepAside(text: string): WriteResult {
    const kept = setAside(this.#engine, this.#place, this, text, Date.now());
    return kept.ok ? { ok: true } : kept;
  }
}
