import type { HeadingLevel } from './PartHeading.tsx';
import { listPrintRows, type PrintRow } from './print-rows.ts';
import type { Runway } from './model.ts';

interface RunwayPaperProps {
  value: Runway;
  /** For paper: what is empty is a line to write on. On the screen it says "not known yet". */
  print: boolean;
  headingLevel: HeadingLevel;
}

/** What the reader wrote, line by line, in plain readable form. */
export function RunwayPaper({ value, print, headingLevel }: RunwayPaperProps) {
  const Heading = `h${headingLevel}` as const;
  const page = listPrintRows(value);
  const parts = [
    { title: 'What there is', rows: page.onHand },
    { title: 'Money out', rows: page.moneyOut },
    { title: 'Money in', rows: page.moneyIn },
  ];
  return parts.map(({ title, rows }) => (
    <section className="summary-part" key={title}>
      <Heading>{title}</Heading>
      <dl className="summary-rows">
        {rows.map((row, index) => (
          <div key={`${index} ${row.label}`}>
            <dt>{row.label}</dt>
            <dd>{showText(row, print)}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}

function showText({ text }: PrintRow, isOnPaper: boolean) {
  if (text !== '') return text;
  return isOnPaper ? <span className="is-blank" /> : <span className="summary-empty">not known yet</span>;
}
