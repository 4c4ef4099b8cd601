/** A value at the end of a week; weeks count from the day of the meeting, which is in week 0. */
export interface Point {
  week: number;
  value: number;
}

/** A chart's geometry in its own units; the drawing is scaled to the width there is. */
export interface ChartShape {
  /** One path for each line, in the order given; empty for a line without points. */
  paths: string[];
  /** Where each line's last point is. */
  ends: ({ x: number; y: number; value: number } | null)[];
  /** Horizontal rules, with what they stand for. */
  ticks: { y: number; value: number }[];
  /** The weeks under the chart. */
  weeks: { x: number; week: number }[];
}

export const chartWidth = 340;
export const chartHeight = 150;
const left = 40;
const right = 44;
const top = 10;
const bottom = 24;

/**
 * Lays out lines over one scale from nothing to the largest value. A step of the scale is 1, 2 or 5 with zeros, so that it can be read.
 *
 * @param lines each by week, in order
 */
export function shapeChart(lines: readonly (readonly Point[])[]): ChartShape {
  const all = lines.flat();
  const lastWeek = Math.max(1, ...all.map(({ week }) => week));
  const most = Math.max(1, ...all.map(({ value }) => value));
  const step = niceStep(most / 3);
  const highest = Math.ceil(most / step) * step;
  const x = (week: number) => round(left + (week / lastWeek) * (chartWidth - left - right));
  const y = (value: number) => round(chartHeight - bottom - (value / highest) * (chartHeight - top - bottom));
  const ticks = [];
  for (let value = 0; value <= highest; value += step) ticks.push({ y: y(value), value });
  const weekStep = Math.max(1, Math.ceil(lastWeek / 6));
  const weeks = [];
  for (let week = 0; week <= lastWeek; week += weekStep) weeks.push({ x: x(week), week });
  return {
    paths: lines.map((line) =>
      line.map(({ week, value }, i) => `${i === 0 ? 'M' : 'L'}${x(week)} ${y(value)}`).join(''),
    ),
    ends: lines.map((line) => {
      const end = line.at(-1);
      return end ? { x: x(end.week), y: y(end.value), value: end.value } : null;
    }),
    ticks,
    weeks,
  };
}

function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  return [1, 2, 5, 10].map((one) => one * power).find((one) => one >= least) ?? 10 * power;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * Counts days into running totals by week.
 *
 * @param days `YYYY-MM-DD`; null and what is no date are left out
 * @param firstDay the day from which weeks count
 * @returns a point for each week from 0 to the last one with a day in it; days before the first count into week 0
 */
export function countByWeek(days: readonly (string | null)[], firstDay: string): Point[] {
  const start = Date.parse(firstDay);
  const weeks = days
    .map((day) => Math.floor((Date.parse(day ?? '') - start) / 604_800_000))
    .filter((week) => Number.isFinite(week) && week < 520)
    .map((week) => Math.max(0, week));
  if (!Number.isFinite(start) || weeks.length === 0) return [];
  const points: Point[] = [];
  for (let week = 0; week <= Math.max(...weeks); week += 1)
    points.push({ week, value: weeks.filter((one) => one <= week).length });
  return points;
}
