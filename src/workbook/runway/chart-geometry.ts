import { HORIZON_WEEKS, type Projection } from './rules.ts';

/** One of Bob's weeks, as content/bob/weeks.yaml has it. Savings in dollars. */
export interface BobWeek {
  chapter: number;
  week: number;
  savings: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Everything that the drawing needs, in its own units (one unit is one CSS pixel at the measured width). */
export interface ChartShape {
  width: number;
  height: number;
  /** Edges of the field that the lines stand in. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Height of the zero line. */
  zeroY: number;
  lastWeek: number;
  weekTicks: { week: number; x: number }[];
  moneyTicks: { dollars: number; y: number }[];
  /** The reader's line in the pieces of it that are in the drawing: it may leave below and come back. */
  line: Point[][];
  /** Where the reader's line crosses zero; null when it doesn't within the drawing. */
  zero: Point | null;
  bob: Point[];
}

const MARGIN = { left: 56, right: 16, top: 28, bottom: 44 } as const;

/** How far below zero the drawing reaches at most, as a share of what stands above: debt is shown, not dwelt on. */
const BELOW_SHARE = 0.15;

/**
 * Takes Bob's rows and the furthest chapter read. Gives his weeks up to there, one point a week (the last chapter of a week
 * counts), so that nothing is shown before the story tells it.
 */
export function selectBobWeeks(weeks: readonly BobWeek[], furthestChapter: number): BobWeek[] {
  const byWeek = new Map<number, BobWeek>();
  for (const week of weeks) if (week.chapter <= furthestChapter) byWeek.set(week.week, week);
  return [...byWeek.values()].sort((a, b) => a.week - b.week);
}

/** Gives a round step (1, 2 or 5 times a power of ten) that cuts `span` into at most `most` parts; 1 for an empty span. */
export function chooseStep(span: number, most: number): number {
  if (!(span > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(span / most));
  const step = [1, 2, 5, 10].find((factor) => factor * power * most >= span) ?? 10;
  return step * power;
}

/**
 * Takes the reader's line, Bob's weeks (none when not asked for) and the width at hand. Gives the places of everything in
 * the drawing. The field ends a little after the money does, or at two years.
 */
export function shapeChart(projection: Projection, bobWeeks: readonly BobWeek[], width: number): ChartShape {
  const height = Math.round(Math.min(340, Math.max(220, width * 0.5)));
  const [left, right, top, bottom] = [MARGIN.left, width - MARGIN.right, MARGIN.top, height - MARGIN.bottom];
  const bobEnd = bobWeeks.at(-1)?.week ?? 0;
  const ownEnd = projection.runsOutWeek === null ? HORIZON_WEEKS : projection.runsOutWeek + 3;
  const lastWeek = Math.min(HORIZON_WEEKS, Math.max(8, ownEnd, bobEnd + 1));

  const shown = projection.balances.slice(0, lastWeek + 1);
  const most = Math.max(0, ...shown, ...bobWeeks.map(({ savings }) => savings));
  const least = Math.min(0, ...shown, ...bobWeeks.map(({ savings }) => savings));
  const step = chooseStep(most, 4);
  const ceiling = most > 0 ? Math.ceil(most / step) * step : step;
  // With nothing above zero the floor is the debt itself; else a share of the height, and the line leaves the field there.
  const floor = most > 0 ? Math.max(least, -ceiling * BELOW_SHARE) : least;

  const toX = (week: number) => left + ((right - left) * week) / lastWeek;
  const toY = (dollars: number) => bottom - ((bottom - top) * (dollars - floor)) / (ceiling - floor);
  const toPoint = ([week, dollars]: [number, number]) => ({ x: toX(week), y: toY(dollars) });

  const weekStep = [1, 2, 4, 8, 13, 26].find((each) => (lastWeek / each) * 44 <= right - left) ?? 52;
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    zeroY: toY(0),
    lastWeek,
    weekTicks: countBy(weekStep, lastWeek).map((week) => ({ week, x: toX(week) })),
    moneyTicks: countBy(step, ceiling).map((dollars) => ({ dollars, y: toY(dollars) })),
    line: cutBelow(
      shown.map((balance, week) => [week, balance]),
      floor,
    ).map((piece) => piece.map(toPoint)),
    zero: projection.runsOutWeek === null ? null : { x: toX(projection.exactWeeks), y: toY(0) },
    bob: bobWeeks.map(({ week, savings }) => toPoint([week, savings])),
  };
}

/** Multiples of `step` from 0 to `end`. Counted, not added up: 0.1 + 0.2 has no place on an axis. */
function countBy(step: number, end: number): number[] {
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, index) => index * step);
}

/** Cuts a line into its pieces at or above `floor`, with new points where it crosses it. */
function cutBelow(points: readonly [number, number][], floor: number): [number, number][][] {
  const pieces: [number, number][][] = [];
  let piece: [number, number][] = [];
  points.forEach(([x, y], index) => {
    const [nextX, nextY] = points[index + 1] ?? [x, y];
    const crossing: [number, number] = [x + ((nextX - x) * (floor - y)) / (nextY - y), floor];
    if (y >= floor) {
      piece.push([x, y]);
      if (nextY >= floor && index < points.length - 1) return;
      if (nextY < floor) piece.push(crossing);
      pieces.push(piece);
      piece = [];
    } else if (nextY > floor) {
      piece.push(crossing);
    }
  });
  return pieces;
}

/** Writes points as an SVG path: `M1 2L3 4`, to a tenth of a pixel; empty for no points. */
export function drawPath(points: readonly Point[]): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

/** Writes the area between points and the zero line as a closed SVG path; empty for no points. */
export function drawArea(points: readonly Point[], zeroY: number): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `${drawPath([...points, { x: last.x, y: zeroY }, { x: first.x, y: zeroY }])}Z`;
}
