/** One line of what somebody wrote, as it is read, printed and saved; null text is an empty one: a line to write on. */
export interface SheetRow {
  label: string;
  text: string | null;
  /** A second, smaller line: where the answer comes from, or where to look for it. */
  note?: string | undefined;
  /** Only for things to tick. */
  isTicked?: boolean | undefined;
}

/** A part of an exercise in plain readable form. */
export interface SheetSection {
  title: string;
  rows: readonly SheetRow[];
  /** How many empty lines a part without rows gets on paper; 3 without it. */
  blankLines?: number | undefined;
  /** What is asked of each thing in a list: on paper every empty one has these questions. `blankLines` then counts the things. */
  questions?: readonly string[] | undefined;
}

/** Gives the text, or null where there is nothing but space: an empty answer, which is not a wrong one. */
export function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** Gives the text on one line, with its spaces put right: for names in files of other programs. */
export function putOnOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Tells whether anything at all is written or ticked. */
export function isEmptySheet(sections: readonly SheetSection[]): boolean {
  return sections.every(({ rows }) => rows.every(({ text, isTicked }) => text === null && isTicked !== true));
}

/**
 * Writes the parts as Markdown with headings from level 2 on. The reader's words may hold anything: nothing in them becomes a
 * heading, a link or a picture, and their line breaks stay within their line of the list.
 */
export function writeSectionsMarkdown(sections: readonly SheetSection[]): string {
  return sections.map(writeSection).join('\n');
}

function writeSection({ title, rows }: SheetSection): string {
  const lines = rows.map(({ label, text, note, isTicked }) => {
    const name = escapeMarkdown(label.replace(/[?:]$/, ''));
    if (isTicked !== undefined) return `- [${isTicked ? 'x' : ' '}] ${name}`;
    const answer = text === null ? 'not known yet' : escapeMarkdown(text);
    return `- ${name === '' ? '' : `${name}: `}${answer}${note ? `\n  ${escapeMarkdown(note)}` : ''}`;
  });
  return `## ${title}\n\n${lines.length === 0 ? 'Nothing yet.' : lines.join('\n')}\n`;
}

/** Takes what somebody typed. Gives it as Markdown that shows those words and does nothing else. */
export function escapeMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&').replace(/^(\s*)([-+=]|\d+[.)])/, '$1\\$2'))
    .join('\n  ');
}
