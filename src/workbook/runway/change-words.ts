import { SAMPLE_BENEFIT, type Change } from './changes.ts';
import { writeDollars } from './words.ts';

/** Says one change in one sentence. Weeks are rounded, because the rest of the page isn't that exact either. */
export function describeChange({ kind, label, weeks, reachesHorizon, leavesHorizon }: Change): string {
  const count = Math.max(1, Math.round(Math.abs(weeks)));
  const about = `${leavesHorizon ? 'at least' : 'about'} ${count === 1 ? 'a week' : `${count} weeks`}`;
  const effect = reachesHorizon ? 'the line goes past two years' : `${about} ${weeks > 0 ? 'more' : 'less'}`;
  const name = `“${label || 'a line without a name'}”`;
  switch (kind) {
    case 'cut':
      return `A quarter off ${name}: ${effect}.`;
    case 'lost':
      return `Without ${name}: ${effect}.`;
    case 'late':
      return `${name} four weeks late: ${effect}.`;
    case 'benefit':
      return `Each ${writeDollars(SAMPLE_BENEFIT.dollars)} a week of unemployment benefit, if it came for ${SAMPLE_BENEFIT.weeks} weeks: ${effect}. Your state sets the amount and the weeks.`;
  }
}
