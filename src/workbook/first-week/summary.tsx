import { listSummary, type SummaryRow, type SummarySection } from './exports.ts';
import type { FirstWeek } from './model.ts';

interface FirstWeekSummaryProps {
  value: FirstWeek;
  /** For paper: an empty answer is a line to write on. On the screen it says "not known yet". */
  print?: boolean | undefined;
  /** Level of the headings of its parts. */
  headingLevel?: 2 | 3 | 4 | 5 | undefined;
}

/** The reader's first week in plain readable form, as `/workbook/mine/` and the printed page show it. */
export function FirstWeekSummary({ value, print = false, headingLevel = 3 }: FirstWeekSummaryProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="summary">
      {listSummary(value).map((section) => (
        <section className="summary-part" key={section.title}>
          <Heading>{section.title}</Heading>
          <Rows {...section} isOnPaper={print} />
        </section>
      ))}
    </div>
  );
}

function Rows({ rows, isOnPaper }: SummarySection & { isOnPaper: boolean }) {
  if (rows.some((row) => row.isTicked !== undefined)) {
    return (
      <ul className="summary-ticks">
        {rows.map((row) => (
          <li key={row.label}>
            <span aria-hidden="true">{row.isTicked ? '☑ ' : '☐ '}</span>
            {row.isTicked ? <span className="visually-hidden">Done: </span> : null}
            {row.label}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <dl className="summary-rows">
      {rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>
            {showText(row, isOnPaper)}
            {row.note ? <small className="summary-note">{row.note}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function showText({ text }: SummaryRow, isOnPaper: boolean) {
  if (text !== null) return text;
  return isOnPaper ? <span className="is-blank" /> : <span className="summary-empty">not known yet</span>;
}
