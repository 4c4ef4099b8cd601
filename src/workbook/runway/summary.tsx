import { useToday } from '#workbook/shell/use-today.ts';
import type { Runway } from './model.ts';
import type { HeadingLevel } from './PartHeading.tsx';
import { workOutRunway } from './rules.ts';
import { RunwayChart } from './RunwayChart.tsx';
import { RunwayPaper } from './RunwayPaper.tsx';
import { describeResult } from './words.ts';

interface RunwaySummaryProps {
  value: Runway;
  /** For paper: an empty answer is a line to write on. On the screen it says "not known yet". */
  print?: boolean | undefined;
  /** Level of the headings of its parts. */
  headingLevel?: HeadingLevel | undefined;
}

/**
 * The reader's page as `/workbook/mine/` shows and prints it: the lines, the result in words, the drawing. Bob's line stays
 * in the exercise.
 */
export function RunwaySummary({ value, print = false, headingLevel = 3 }: RunwaySummaryProps) {
  const today = useToday();
  const result = today === null ? null : workOutRunway(value, today);
  const sentences = result === null || result.kind === 'no-savings' ? [] : describeResult(result);
  return (
    <div className="summary">
      <RunwayPaper value={value} print={print} headingLevel={headingLevel} />
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {result?.kind === 'line' ? (
        <RunwayChart projection={result.projection} bobWeeks={[]} description={sentences[0] ?? ''} />
      ) : null}
    </div>
  );
}
