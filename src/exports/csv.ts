/**
 * Writes a table as CSV (RFC 4180), with a byte order mark, without which Excel takes UTF-8 for something else. A cell that a spreadsheet
 * would work out as a formula gets an apostrophe in front, so that it stays the words that somebody typed.
 *
 * @param rows the headings first
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

/** What makes a spreadsheet take a cell for a formula; apostrophes in front belong to it, so that reading takes off just the one that was put on. */
const formula = /^'*[=+\-@\t\r]/;

function writeCell(text: string): string {
  const words = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** Takes a cell of a file that may be ours: gives it without the apostrophe that keeps a formula from being one. */
export function readCell(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
