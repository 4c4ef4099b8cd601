import { ImportProblem } from './import-problem.ts';

/** What a file of words may weigh. 3,000 connections are about 300 kB. */
export const largestBytes = 10_000_000;

/** The sentence for a file that is too large. `what` is what was expected, such as "a list of people". */
export function sayTooLarge(what: string, bytes: number): string {
  return `Expected ${what}, and found a file of ${String(Math.round(bytes / 1_000_000))} MB, which is too large to be one (at most 10 MB). Nothing was changed.`;
}

/**
 * Reads bytes as text: UTF-8, UTF-16 where the file says so, and what older programs on Windows write.
 *
 * @param what what was expected, for the sentence, such as "a list of people"
 * @throws ImportProblem when there is nothing, too much, or something that is no text
 */
export function decodeText(bytes: Uint8Array, what: string): string {
  if (bytes.length === 0) throw new ImportProblem(`Expected ${what}, and the file is empty. Nothing was changed.`);
  if (bytes.length > largestBytes) throw new ImportProblem(sayTooLarge(what, bytes.length));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0))
    throw new ImportProblem(
      `Expected ${what}, and found a file that is no text: a picture, perhaps, or a document. Nothing was changed.`,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Reads a file that somebody chose, no further than is allowed.
 *
 * @param what what was expected, for the sentence
 * @throws ImportProblem when it is too large
 */
export async function readChosenFile(file: File, what: string): Promise<Uint8Array> {
  if (file.size > largestBytes) throw new ImportProblem(sayTooLarge(what, file.size));
  return new Uint8Array(await file.arrayBuffer());
}
