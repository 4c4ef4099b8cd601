/** Silent reading, words a minute: most adults read fiction at 200 to 320 (Brysbaert 2019, 190 studies). A range, never one number. */
const slow = 200;
const fast = 320;

/** Minutes as a range, e.g. 2,900 words → { from: 9, to: 15 }. Both at least 1. */
export function minutesFor(words: number): { from: number; to: number } {
  return { from: Math.max(1, Math.round(words / fast)), to: Math.max(1, Math.round(words / slow)) };
}

/** Counts the words of a chapter's story in its MDX source: no front matter, no tags, nothing from the binder on. */
export function countStoryWords(source: string): number {
  const story = source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split('<Binder')[0]!
    .replace(/<Decide[\s\S]*?<\/Decide>/g, '')
    .replace(/<[^>]*>/g, '');
  return story.match(/[\p{L}\p{N}$][\p{L}\p{N}$'’,.-]*/gu)?.length ?? 0;
}
