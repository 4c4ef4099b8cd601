/** Words a minute of somebody who talks at an easy pace; a rule of thumb. */
const wordsPerMinute = 140;

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** About how long these words take to say, in seconds, not rounded. */
export function estimateSpeakingSeconds(text: string): number {
  return (countWords(text) / wordsPerMinute) * 60;
}
