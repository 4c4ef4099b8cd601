import { useId, useRef } from 'react';
import { drawArea, drawPath, shapeChart, type BobWeek, type ChartShape } from './chart-geometry.ts';
import type { Projection } from './rules.ts';
import { useWidth } from './use-width.ts';
import { writeDollars } from './words.ts';

interface RunwayChartProps {
  projection: Projection;
  /** Bob's weeks as far as they may be shown; none where his line was not asked for. */
  bobWeeks: readonly BobWeek[];
  /** The result in a sentence, said in place of the picture. */
  description: string;
}

/** The reader's money as a line over the weeks, and Bob's beside it: dashed and with his name, so that no color is needed. */
export function RunwayChart({ projection, bobWeeks, description }: RunwayChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const shape = shapeChart(projection, bobWeeks, useWidth(frame));
  const titleId = useId();
  return (
    <div className="runway-chart" ref={frame}>
      <svg viewBox={`0 0 ${shape.width} ${shape.height}`} role="img" aria-labelledby={titleId}>
        <title id={titleId}>{`Money left, week by week. ${description}`}</title>
        <Axes shape={shape} />
        <OwnLine shape={shape} projection={projection} />
        <BobLine shape={shape} />
      </svg>
    </div>
  );
}

function Axes({ shape }: { shape: ChartShape }) {
  const { left, right, top, bottom, zeroY } = shape;
  return (
    <g>
      <text className="runway-tick" x={left} y={top - 12}>
        Dollars
      </text>
      {shape.moneyTicks.map(({ dollars, y }) => (
        <g key={dollars}>
          <line className="runway-grid" x1={left} x2={right} y1={y} y2={y} />
          <text className="runway-tick is-money" x={left - 8} y={y + 4}>
            {shortenDollars(dollars)}
          </text>
        </g>
      ))}
      <line className="runway-axis" x1={left} x2={right} y1={zeroY} y2={zeroY} />
      {shape.weekTicks.map(({ week, x }) => (
        <g key={week}>
          <line className="runway-axis" x1={x} x2={x} y1={bottom} y2={bottom + 5} />
          <text className="runway-tick is-week" x={x} y={bottom + 19}>
            {week}
          </text>
        </g>
      ))}
      <text className="runway-tick is-end" x={right} y={bottom + 38}>
        Weeks from the count
      </text>
    </g>
  );
}

/** Room that the words "Week 104" need beside the mark. */
const MARK_ROOM = 70;

function OwnLine({ shape, projection }: { shape: ChartShape; projection: Projection }) {
  const { line, zero, zeroY, right, top } = shape;
  // The name stands a little way along, where neither the axis nor the beginning of Bob's line is.
  const points = line.flat().filter(({ x }) => zero === null || x <= zero.x);
  const named = points[Math.round((points.length - 1) * 0.4)];
  // The line falls from the left to the right: right above the mark there is room, or left below it.
  const isLate = zero !== null && zero.x + MARK_ROOM > right;
  return (
    <g>
      {line.map((piece) => (
        <path className="runway-area" key={piece[0]?.x} d={drawArea(piece, zeroY)} />
      ))}
      <path className="runway-line" d={line.map(drawPath).join('')} />
      {named === undefined ? null : (
        <text className="runway-name" x={named.x + 6} y={Math.max(named.y - 6, top - 12)}>
          You
        </text>
      )}
      {zero === null ? null : (
        <g>
          <circle className="runway-zero" cx={zero.x} cy={zero.y} r="5" />
          <text
            className={`runway-name${isLate ? ' is-end' : ''}`}
            x={zero.x + (isLate ? -8 : 8)}
            y={zero.y + (isLate ? 17 : -9)}
          >
            Week {projection.runsOutWeek}
          </text>
        </g>
      )}
    </g>
  );
}

/** Room that his name needs beside the end of his line. */
const BOB_ROOM = 40;

function BobLine({ shape }: { shape: ChartShape }) {
  const [before, end] = shape.bob.slice(-2);
  const last = end ?? before;
  if (before === undefined || last === undefined) return null;
  const isLate = last.x + BOB_ROOM > shape.right;
  // Beside the end; at the edge of the drawing above or below it, on the side that his line doesn't come from.
  const below = before.y <= last.y ? 22 : -12;
  return (
    <g>
      <path className="runway-bob" d={drawPath(shape.bob)} />
      <rect className="runway-bob-end" x={last.x - 4} y={last.y - 4} width="8" height="8" />
      <text
        className={`runway-name is-bob${isLate ? ' is-end' : ''}`}
        x={last.x + (isLate ? 4 : 10)}
        y={last.y + (isLate ? below : 5)}
      >
        Bob
      </text>
    </g>
  );
}

const thousand = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 });

/** `$0`, `$500`, `$10K`, `$2.5M`: what fits beside an axis. */
function shortenDollars(dollars: number): string {
  return dollars < 1000 ? writeDollars(dollars) : `$${thousand.format(dollars)}`;
}
