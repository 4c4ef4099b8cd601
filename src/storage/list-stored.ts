/* What is stored here, for the page that shows it to the reader. */
import { currentPlace, listKeys, readText, type Place } from './browser-storage.ts';
import type { DocumentDefinition } from './define-document.ts';
import { parseKey } from './key-names.ts';
import { migrateRecord, parseEnvelope } from './migrate.ts';
import { currentTab, type TabEnvironment } from './tab-environment.ts';

export interface StoredItem {
  key: string;
  kind: string;
  id: string;
  /** What the reader calls it; the kind itself where this site does not know it. */
  title: string;
  /** `readable`; `unreadable` (also what this site does not know); `newer` version; `aside` moved aside. */
  standing: 'readable' | 'unreadable' | 'newer' | 'aside';
  /** Whether a text kept aside could be made the record again. */
  canComeBack: boolean;
  /** When it was saved or moved aside, in ms since 1970; 0 where that is not known. */
  at: number;
  /** UTF-8 bytes of key and text. */
  bytes: number;
  /** The stored text, as it is. */
  text: string;
  /** The data, in the newest shape where it could be read; undefined where there is none. */
  data: unknown;
  isPrivate: boolean;
}

export interface StoredThings {
  place: Place;
  items: StoredItem[];
  /** UTF-8 bytes of everything of ours here, notes of the storage room included. */
  bytes: number;
  /** How much of the room that browsers usually give to a site is taken by us, from 0 to 1. */
  shareOfRoom: number;
}

/** Characters that a site may store: 5,242,880, measured in Chromium and Firefox; counted in UTF-16 units. */
const ROOM_IN_CHARACTERS = 5_242_880;

/** Lists everything of ours where records live now: readable ones by title, then the rest. */
export function listStored(
  documents: readonly DocumentDefinition<unknown>[],
  tab: TabEnvironment = currentTab(),
): StoredThings {
  const { engine } = tab;
  const place = currentPlace(engine);
  const things: StoredThings = { place, items: [], bytes: 0, shareOfRoom: 0 };
  for (const key of listKeys(engine, place)) {
    const stored = readText(engine, key, place);
    if (!stored.ok || stored.text === null) continue;
    const bytes = new TextEncoder().encode(key + stored.text).length;
    things.bytes += bytes;
    things.shareOfRoom += (key.length + stored.text.length) / ROOM_IN_CHARACTERS;
    const name = parseKey(key);
    if (name === null) continue;
    const definition = documents.find((document) => document.kind === name.kind);
    const envelope = parseEnvelope(stored.text);
    const found = definition === undefined ? null : migrateRecord(definition, stored.text);
    things.items.push({
      key,
      kind: name.kind,
      id: name.id,
      title: definition?.title ?? name.kind,
      standing: name.type === 'aside' ? 'aside' : standingOf(found?.kind),
      canComeBack: name.type === 'aside' && found?.kind === 'ok',
      at: name.type === 'aside' ? name.at : (envelope?.at ?? 0),
      bytes,
      text: stored.text,
      data: found?.kind === 'ok' ? found.value : envelope?.data,
      isPrivate: definition?.isPrivate === true,
    });
  }
  const isAside = (item: StoredItem): number => Number(item.standing === 'aside');
  things.items.sort((one, other) => isAside(one) - isAside(other) || one.title.localeCompare(other.title));
  return things;
}

function standingOf(found: 'ok' | 'too-new' | 'damaged' | undefined): StoredItem['standing'] {
  if (found === 'ok') return 'readable';
  return found === 'too-new' ? 'newer' : 'unreadable';
}
