import { brotliDecompressSync } from 'node:zlib';

/**
 * The letters (code points) that a WOFF2 font has a glyph for. Reads what our fonts use and no more: a table directory in the
 * order of the W3C's WOFF 2.0 (section 5) and a `cmap` with a subtable of format 4 or 12 (OpenType specification, "cmap").
 * @throws when the file is no WOFF2 font or has no such table
 */
export function readLetters(font: Buffer): Set<number> {
  if (font.toString('latin1', 0, 4) !== 'wOF2') throw new Error('not a WOFF2 font');
  const count = font.readUInt16BE(12);
  let at = 48;
  let start = 0;
  let cmap: { start: number; length: number } | undefined;
  const readBase128 = () => {
    let value = 0;
    for (;;) {
      const byte = font[at++]!;
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) return value;
    }
  };
  for (let i = 0; i < count; i++) {
    const flags = font[at++]!;
    const known = flags & 0x3f;
    const tag = known === 0x3f ? font.toString('latin1', at, (at += 4)) : known;
    const original = readBase128();
    // glyf and loca (10, 11) are transformed unless the version is 3; other tables unless it is 0. Only then a second length follows.
    const version = flags >> 6;
    const isTransformed = known === 10 || known === 11 ? version !== 3 : version !== 0;
    const length = isTransformed ? readBase128() : original;
    // Number 0 of the list of known tags is cmap.
    if (tag === 0 || tag === 'cmap') cmap = { start, length };
    start += length;
  }
  if (!cmap) throw new Error('a font without a cmap');
  const tables = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)));
  return readCmap(tables.subarray(cmap.start, cmap.start + cmap.length));
}

function readCmap(cmap: Buffer): Set<number> {
  const letters = new Set<number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === 12) readGroups(table, letters);
    else if (format === 4) readSegments(table, letters);
  }
  if (letters.size === 0) throw new Error('a cmap without a subtable of format 4 or 12');
  return letters;
}

function readGroups(table: Buffer, letters: Set<number>): void {
  for (let i = 0; i < table.readUInt32BE(12); i++) {
    const [first, last] = [table.readUInt32BE(16 + i * 12), table.readUInt32BE(20 + i * 12)];
    for (let letter = first; letter <= last; letter++) letters.add(letter);
  }
}

function readSegments(table: Buffer, letters: Set<number>): void {
  const size = table.readUInt16BE(6);
  for (let i = 0; i < size; i += 2) {
    const last = table.readUInt16BE(14 + i);
    const first = table.readUInt16BE(16 + size + i);
    for (let letter = first; letter <= last && letter !== 0xffff; letter++) letters.add(letter);
  }
}
