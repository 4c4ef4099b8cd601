import { useEffect, useState } from 'react';
import { PartHeading } from './PartHeading.tsx';
import type { RunwayResult } from './rules.ts';
import type { RunwayLineProps } from './RunwayLine.tsx';
import { useSettled } from './use-settled.ts';
import { describeResult } from './words.ts';

interface RunwayResultPartProps extends Omit<RunwayLineProps, 'result' | 'description'> {
  result: RunwayResult;
}

/** What came of it: the sentence, said once when typing rests; what isn't in it yet; and below, when there is one, the line. */
export function RunwayResultPart({ result, ...rest }: RunwayResultPartProps) {
  const [main = '', ...more] = describeResult(result);
  const said = useSettled(main);
  const part = useLinePart(result.kind === 'line');
  return (
    <div className="runway-result">
      <PartHeading level={rest.level}>How long it lasts</PartHeading>
      <p className="runway-main">{main}</p>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {more.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {part && result.kind === 'line' ? <part.RunwayLine {...rest} result={result} description={main} /> : null}
    </div>
  );
}

type LinePart = typeof import('./RunwayLine.tsx');

/** Loads the drawing when it is first needed. Where it doesn't come (no network), the sentences above it are the result. */
function useLinePart(isNeeded: boolean): LinePart | null {
  const [part, setPart] = useState<LinePart | null>(null);
  useEffect(() => {
    if (!isNeeded || part) return;
    let isHere = true;
    import('./RunwayLine.tsx').then(
      (loaded) => {
        if (isHere) setPart(loaded);
      },
      () => {},
    );
    return () => {
      isHere = false;
    };
  }, [isNeeded, part]);
  return part;
}
