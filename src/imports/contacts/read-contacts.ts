import { unzipSync } from 'fflate';
import { readConnections } from './connections-csv.ts';
import { ImportProblem, withoutDoubles, type FoundContacts } from './contact.ts';
import { readVcards } from './vcard.ts';

/** What a list of people may weigh. 3,000 connections are about 300 kB. */
export const largestBytes = 10_000_000;

/**
 * Reads the people out of a file: a network site's `Connections.csv` or the whole archive that it comes in, any table of names, or address
 * cards. What kind it is follows from what is in it, not from its name.
 *
 * @param bytes the file as it is
 * @throws ImportProblem with the sentence for the reader
 */
export function readContacts(bytes: Uint8Array): FoundContacts {
  if (bytes.length > largestBytes)
    throw new ImportProblem(
      `Expected a list of people, and found a file of ${String(Math.round(bytes.length / 1_000_000))} MB, which is too large to be one (at most 10 MB). Nothing was changed.`,
    );
  if (bytes.length === 0) throw new ImportProblem('The file is empty. Nothing was changed.');
  const text = decode(isArchive(bytes) ? findConnections(bytes) : bytes);
  const { contacts, nameless } = /^\s*BEGIN:VCARD/im.test(text) ? readVcards(text) : readConnections(text);
  return { contacts: withoutDoubles(contacts), nameless };
}

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Nothing in the archive but the list of connections is opened: the rest is other people's letters. */
function findConnections(bytes: Uint8Array): Uint8Array {
  let found: Uint8Array | undefined;
  try {
    [found] = Object.values(
      unzipSync(bytes, {
        filter: ({ name, originalSize }) => /(?:^|\/)connections\.csv$/i.test(name) && originalSize <= largestBytes,
      }),
    );
  } catch {
    throw new ImportProblem('The archive is damaged or cut off. Nothing was changed. Try loading it down once more.');
  }
  if (!found)
    throw new ImportProblem('Expected an archive with Connections.csv in it, and found none. Nothing was changed.');
  return found;
}

/** Reads the bytes as text: UTF-8, UTF-16 where the file says so, and what older programs on Windows write. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0))
    throw new ImportProblem(
      'Expected a text file such as Connections.csv or an address card, and found one that is no text: a picture, perhaps, or a document. Nothing was changed.',
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
