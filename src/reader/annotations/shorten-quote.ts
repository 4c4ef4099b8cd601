/** So many letters stand in the bar's one line on a phone. */
const most = 70;

/**
 * The beginning of a passage, to say in one line which one is meant: it ends after a whole word.
 *
 * @param text the passage
 * @returns at most 70 letters; an ellipsis where something was left out
 */
export function shortenQuote(text: string): string {
  const words = text.trim();
  return words.length <= most ? words : `${words.slice(0, most - 4).replace(/\s+\S*$/, '')} …`;
}
