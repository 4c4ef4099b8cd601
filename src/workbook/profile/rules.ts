/** Characters that the big business network gives a headline (chapter 16; read in November 2026). Others have fewer. */
export const headlineRoom = 220;

/** About how much of "about" a stranger sees before they have to press something. */
export const firstSight = 300;

/** Counts characters as a person would: an emoji is one. */
export function countCharacters(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
}

/** Words that could stand over anybody (chapter 16). */
const couldBeAnybody = [
  'results-driven',
  'dynamic',
  'passionate',
  'seeking new opportunities',
  'seeking opportunities',
  'open to opportunities',
  'proven track record',
  'team player',
  'detail-oriented',
  'self-starter',
  'guru',
  'ninja',
  'synergy',
];

/** The next small step for a headline; nothing where there is none to take. A habit of the trade, not a study. */
export function adviseHeadline(headline: string): string[] {
  const words = headline.trim().toLowerCase();
  if (words === '') return ['Begin with “I help”, or “I find out”, or what you’d say at a hardware store.'];
  const said: string[] = [];
  const found = couldBeAnybody.find((one) => words.includes(one));
  if (found !== undefined) said.push(`“${found}” could stand over anybody. What gets better when you’re around?`);
  if (/^[^,]+ at [^,]+$/.test(words) && words.split(' ').length <= 6)
    said.push(
      'A title and a company say where you sat. Say what you do, and for whom; the title has a shelf of its own.',
    );
  if (countCharacters(headline) > headlineRoom)
    said.push(`It is longer than the ${String(headlineRoom)} characters that there is room for.`);
  return said;
}

/** The next small step for "about". */
export function adviseAbout(about: string): string[] {
  if (about.trim() === '') return ['Two sentences as you’d talk, and one thing that happened. The rest can wait.'];
  const said: string[] = [];
  if (!/\b(?:i|i’m|i'm|my|me|i’ve|i've)\b/i.test(about)) said.push('Nobody is in it yet. Try it with “I”.');
  if (!/\d/.test(about))
    said.push('One thing that happened, with a number or a day, would make a stranger believe it.');
  return said;
}
