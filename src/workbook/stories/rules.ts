import { countWords, estimateSpeakingSeconds } from '#workbook/shell/speaking-time.ts';
import type { Story } from './model.ts';

/** About how long a story takes to tell, in seconds, to the next five. */
export function estimateSeconds({ situation, task, action, result }: Story): number {
  return Math.ceil(estimateSpeakingSeconds([situation, task, action, result].join(' ')) / 5) * 5;
}

/**
 * The next small step for one story, at most two. What the chapter teaches (18), and a coach's rule (E105): the verbs are yours, most of it is
 * what you did, and there is an end.
 */
export function adviseStory(story: Story): string[] {
  const { title, situation, task, action, result } = story;
  if ([title, situation, task, action, result].every((text) => text.trim() === '')) return [];
  if (action.trim() === '') return ['What did you do? Begin with a verb: I called, I asked, I counted.'];
  const said: string[] = [];
  const wes = action.match(/\b(?:we|our team|the team|it was decided)\b/gi)?.length ?? 0;
  const is = action.match(/\bI(?:’|'|\b)/g)?.length ?? 0;
  if (wes > is)
    said.push(
      'There is more “we” in it than “I”. Give credit in half a breath, and say which part would be missing without you.',
    );
  if (result.trim() === '') said.push('What came of it? One sentence, with the number if there is one.');
  else if (countWords(situation) + countWords(task) > countWords(action) + countWords(result))
    said.push('It is longer in the clearing of the throat than in the doing. Two sentences for what was up.');
  if (estimateSeconds(story) > 120)
    said.push('It takes more than two minutes to tell. A minute is plenty; they’ll ask for the rest.');
  return said.slice(0, 2);
}

/** Gives a question that is not the last one. `random` gives numbers from 0 to below 1. */
export function drawQuestion<Q extends { id: string }>(
  questions: readonly Q[],
  lastId: string | null,
  random: () => number,
): Q {
  const rest = questions.length > 1 ? questions.filter(({ id }) => id !== lastId) : questions;
  return rest[Math.floor(random() * rest.length)]!;
}
