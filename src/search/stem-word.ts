/** Without their last letter these are other words: "care" is no car, "made" not mad, and who writes "here" speaks of no woman. */
const withTheirE = new Set(['care', 'hate', 'here', 'made', 'none', 'note', 'plane', 'ride', 'site']);

/**
 * Cuts an English word back to something close to its stem, so that "networked" and "networking" count as the same word
 * when we compare a query with titles, mark words in a sentence, or thin out the spelling list.
 * It is much smaller and rougher than the stemmer inside Pagefind, and never decides what is found: only what is marked
 * and which of the found pages fits better.
 *
 * @param word one word in lower case, letters and digits only
 * @returns the stem; words of three letters or fewer come back as they are
 */
export function stemWord(word: string): string {
  if (word.length <= 3) return word;
  let stem = word;
  if (stem.endsWith('ies') && stem.length > 4) stem = stem.slice(0, -3) + 'y';
  else if (stem.endsWith('sses')) stem = stem.slice(0, -2);
  else if (stem.endsWith('s') && !/(ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  const ending = /(ing|ed|ly)$/.exec(stem)?.[0];
  if (ending !== undefined) {
    const rest = stem.slice(0, -ending.length);
    if (withTheirE.has(`${rest}e`)) stem = `${rest}e`;
    else if (rest.length >= 3 && /[aeiouy]/.test(rest)) stem = /([bdfgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest;
  }
  if (withTheirE.has(stem)) return stem;
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('y')) stem = stem.slice(0, -1) + 'i';
  return stem;
}
