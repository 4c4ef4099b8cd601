import { BlankRows } from './BlankRows.tsx';
import type { SheetRow, SheetSection } from './sections.ts';

interface SectionsSummaryProps {
  sections: readonly SheetSection[];
  /** For paper: an empty answer is a line to write on. On the screen it says "not known yet". */
  print?: boolean | undefined;
  /** Level of the headings of its parts. */
  headingLevel?: 2 | 3 | 4 | 5 | undefined;
}

/** What somebody wrote, part by part, in plain readable form: on `/workbook/mine/` and on paper. */
export function SectionsSummary({ sections, print = false, headingLevel = 3 }: SectionsSummaryProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="summary">
      {sections.map((section) => (
        <section className="summary-part" key={section.title}>
          <Heading>{section.title}</Heading>
          <Rows {...section} isOnPaper={print} />
        </section>
      ))}
    </div>
  );
}

function Rows({ rows, blankLines = 3, questions, isOnPaper }: SheetSection & { isOnPaper: boolean }) {
  if (rows.length === 0)
    return isOnPaper ? (
      <BlankRows count={blankLines} questions={questions} />
    ) : (
      <p className="summary-empty">Nothing yet.</p>
    );
  if (rows.some((row) => row.isTicked !== undefined)) {
    return (
      <ul className="summary-ticks">
        {rows.map((row, index) => (
          <li key={`${String(index)} ${row.label}`} data-ticked={row.isTicked || undefined}>
            {row.isTicked ? <span className="visually-hidden">Done: </span> : null}
            {row.label}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <dl className="summary-rows">
      {rows.map((row, index) => (
        // Two answers may carry the same words of the reader's; their place tells them apart.
        <div key={`${String(index)} ${row.label}`}>
          <dt dir="auto">{row.label}</dt>
          <dd dir="auto">
            {showText(row, isOnPaper)}
            {row.note ? <small className="summary-note">{row.note}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function showText({ text }: SheetRow, isOnPaper: boolean) {
  if (text !== null) return text;
  return isOnPaper ? <span className="is-blank" /> : <span className="summary-empty">not known yet</span>;
}
