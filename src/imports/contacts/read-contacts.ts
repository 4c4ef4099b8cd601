import { unzipSync } from 'fflate';
import { decodeText, largestBytes, sayTooLarge } from '#imports/decode-text.ts';
import { ImportProblem } from '#imports/import-problem.ts';
import { readConnections } from './connections-csv.ts';
import { withoutDoubles, type FoundContacts } from './contact.ts';
import { readVcards } from './vcard.ts';

/** What is expected, in the sentences about what was found instead. */
export const expected = 'a list of people such as Connections.csv, or address cards';

/**
 * Reads the people out of a file: a network site's `Connections.csv` or the whole archive that it comes in, any table of names, or address
 * cards. What kind it is follows from what is in it, not from its name.
 *
 * @param bytes the file as it is
 * @throws ImportProblem with the sentence for the reader
 */
export function readContacts(bytes: Uint8Array): FoundContacts {
  if (bytes.length > largestBytes) throw new ImportProblem(sayTooLarge(expected, bytes.length));
  const text = decodeText(isArchive(bytes) ? findConnections(bytes) : bytes, expected);
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
