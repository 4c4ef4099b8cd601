import { SectionsSummary } from '#workbook/shell/SectionsSummary.tsx';
import { listSummary } from './exports.ts';
import type { FirstWeek } from './model.ts';

interface FirstWeekSummaryProps {
  value: FirstWeek;
  /** For paper: an empty answer is a line to write on. On the screen it says "not known yet". */
  print?: boolean | undefined;
  /** Level of the headings of its parts. */
  headingLevel?: 2 | 3 | 4 | 5 | undefined;
}

/** The reader's first week in plain readable form, as `/workbook/mine/` and the printed page show it. */
export function FirstWeekSummary({ value, ...rest }: FirstWeekSummaryProps) {
  return <SectionsSummary sections={listSummary(value)} {...rest} />;
}
