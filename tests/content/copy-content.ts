import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '#book/check-content.ts';

const checkout = join(import.meta.dirname, '../..');

/** A copy of everything that checkContent looks at, to break one thing in. */
export interface ContentCopy {
  root: string;
  /** Replaces `found` (which must stand there once or more) by `replacement`, the first time it stands there. Gives the line it stood in. */
  replace(file: string, found: string, replacement: string): number;
  /** Adds a paragraph at the end of a file and gives the line it stands in. */
  add(file: string, text: string): number;
  write(file: string, text: string): void;
  remove(file: string): void;
  /** What is wrong with the copy, each as file:line and message. */
  check(): { at: string; message: string }[];
  [Symbol.dispose](): void;
}

/** Copies content/, and of src/ what says which pages, exercises and drawings there are, into a folder of its own. */
export function copyContent(): ContentCopy {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const part of ['content', 'src/pages', 'src/book/figures'])
    cpSync(join(checkout, part), join(root, part), { recursive: true });
  cpSync(join(checkout, 'src/workbook'), join(root, 'src/workbook'), {
    recursive: true,
    filter: (path) => !/\.[a-z]+$/.test(path) || /\/[A-Z]\w*\.astro$/.test(path),
  });
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  return {
    root,
    replace(file, found, replacement) {
      const text = read(file);
      const at = text.indexOf(found);
      if (at < 0) throw new Error(`"${found}" does not stand in ${file} any more: give this test other words.`);
      writeFileSync(join(root, file), text.slice(0, at) + replacement + text.slice(at + found.length));
      return text.slice(0, at).split('\n').length;
    },
    add(file, text) {
      const before = read(file).trimEnd();
      writeFileSync(join(root, file), `${before}\n\n${text}\n`);
      return before.split('\n').length + 2;
    },
    write: (file, text) => writeFileSync(join(root, file), text),
    remove: (file) => rmSync(join(root, file)),
    check: () => checkContent(root).map(({ file, line, message }) => ({ at: `${file}:${line}`, message })),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}
