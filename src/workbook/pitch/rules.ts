import { estimateSpeakingSeconds } from '#workbook/shell/speaking-time.ts';
import type { Pitch } from './model.ts';

/** About how long these words take to say, in whole seconds. */
export function estimateSeconds(text: string): number {
  return Math.round(estimateSpeakingSeconds(text));
}

/** Words that say nothing to a ten-year-old (chapter 8). */
const throatWords = [
  'background',
  'professional',
  'results-driven',
  'synergy',
  'leverage',
  'passionate',
  'solutions',
  'stakeholders',
];

/** Words that hand out blame, or ask to be asked about. */
const blameWords = [
  'unfair',
  'unfairly',
  'idiot',
  'idiots',
  'fault',
  'betrayed',
  'stabbed',
  'toxic',
  'backstabbing',
  'incompetent',
];

function findWord(text: string, words: readonly string[]): string | undefined {
  const said: readonly string[] = text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  return words.find((word) => said.includes(word));
}

/** The next small step for the sentence about why it ended (E107: practice advice), at most two. */
export function adviseExit(text: string): string[] {
  const words = text.trim();
  if (words === '') return ['Begin with “My job” or “They”, and end where it ended: “My job was cut.” That would do.'];
  const said: string[] = [];
  const blame = findWord(words, blameWords);
  if (blame !== undefined)
    said.push(`“${blame}” makes them ask about it. It may well be true; say it to a friend, and leave it out here.`);
  // An end of a sentence is followed by a space or nothing: "v. Acme" and "3.5" are rare here, and a step too many does no harm.
  const sentences = words.split(/[.!?]+(?:\s|$)/).filter((one) => one.trim() !== '').length;
  if (sentences > 2) said.push('What ruins it is the next sentence. Which one could stand alone?');
  else if (estimateSeconds(words) > 15)
    said.push('It takes more than fifteen seconds. Once, short, and then what you’re after.');
  return said;
}

/** The next small step for the thirty or sixty seconds. */
export function adviseLength(text: string, seconds: 30 | 60): string[] {
  if (text.trim() === '') return [];
  const said: string[] = [];
  const throat = findWord(text, throatWords);
  if (throat !== undefined) said.push(`What would you say for “${throat}” to a ten-year-old?`);
  const takes = estimateSeconds(text);
  if (takes > seconds * 1.2)
    said.push(`It takes about ${String(takes)} seconds. What could go, and nobody would miss it?`);
  return said;
}

/** The three pieces one after another, as a first draft; '' where nothing is written. */
export function joinPieces({ who, better, lookingFor, exitLine }: Pitch): string {
  return [who, better, exitLine, lookingFor]
    .map((piece) => piece.trim())
    .filter(Boolean)
    .map((piece) => (/[.!?…”"’)]$/.test(piece) ? piece : `${piece}.`))
    .join(' ');
}
