import type { ReactNode } from 'react';
import { isRealDay, writeDay } from './calendar-day.ts';

/** One line on a sheet of Bob's. A `date` (YYYY-MM-DD) is written in words before the text. */
export interface BobLine {
  text: string;
  date?: string | undefined;
  /** From which chapter on the line may be seen; without it, from the sheet's own chapter on. */
  fromChapter?: number | undefined;
}

/** One of the two sheets: when and how it came about, its lines, and what came of it. */
export interface BobPaper {
  caption: string;
  lines: readonly BobLine[];
  after?: string | undefined;
}

interface BobSheetProps {
  /** What the disclosure is called, e.g. "Bob’s own page, bad and then better". */
  title: string;
  /** How far the reader is: lines from later chapters are left out. */
  chapter: number;
  bad: BobPaper;
  better: BobPaper;
  /** What goes below both: a drawing, a table. */
  children?: ReactNode;
}

/**
 * Bob's own sheet beside the reader's: closed until it is asked for, the bad one first, then the better one. Bob is company
 * and not a measure. Drawn on the server only (no `client:` directive): a `details` of the browser needs no script.
 */
export function BobSheet({ title, chapter, bad, better, children }: BobSheetProps) {
  return (
    <details className="bob-sheet" data-pagefind-ignore>
      <summary>{title}</summary>
      <div className="bob-sides">
        <Paper paper={bad} chapter={chapter} name="First" className="bob-paper is-first" />
        <Paper paper={better} chapter={chapter} name="Then" className="bob-paper is-better" />
      </div>
      {children}
    </details>
  );
}

interface PaperProps {
  paper: BobPaper;
  chapter: number;
  name: string;
  className: string;
}

function Paper({ paper, chapter, name, className }: PaperProps) {
  const lines = paper.lines.filter((line) => (line.fromChapter ?? 0) <= chapter);
  return (
    <figure className="bob-side">
      <figcaption className="bob-caption">
        <b>{name}.</b> {paper.caption}
      </figcaption>
      <div className={className}>
        <ul>
          {lines.map((line) => (
            <li key={`${line.date ?? ''} ${line.text}`}>
              {line.date !== undefined && isRealDay(line.date) ? (
                <span className="bob-date">{writeDay(line.date)}</span>
              ) : null}
              {line.text}
            </li>
          ))}
        </ul>
      </div>
      {paper.after ? <p className="bob-caption">{paper.after}</p> : null}
    </figure>
  );
}
