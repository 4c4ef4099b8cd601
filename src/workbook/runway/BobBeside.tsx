import type { BobWeek } from './chart-geometry.ts';
import { howLongPeopleTake } from './first-calls.ts';
import { PartHeading, type HeadingLevel } from './PartHeading.tsx';
import { writeDollars } from './words.ts';

interface BobBesideProps {
  onToggle(): void;
  /** His weeks as far as the reader has read; none until they are asked for. */
  weeks: readonly BobWeek[];
  level: HeadingLevel;
}

/** Bob's line on request, and beside it how long people really take. He is company and not a measure. */
export function BobBeside({ onToggle, weeks, level }: BobBesideProps) {
  const last = weeks.at(-1);
  return (
    <>
      <div className="exercise-bar">
        <button className="button" type="button" onClick={onToggle}>
          {last ? 'Hide Bob’s line' : 'Show Bob’s line'}
        </button>
      </div>
      {last ? (
        <div className="runway-bob-beside">
          <p>
            Bob’s line goes as far as you have read: chapter {last.chapter}, week {last.week},{' '}
            {writeDollars(last.savings)}. His numbers are his. They say nothing about yours.
          </p>
          <PartHeading level={level}>How long people really take</PartHeading>
          {howLongPeopleTake.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
          <p className="exercise-small">Counted by the US Bureau of Labor Statistics.</p>
        </div>
      ) : null}
    </>
  );
}
