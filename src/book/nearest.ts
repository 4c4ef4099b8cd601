import { closest } from 'fastest-levenshtein';

/** "; nearest: E07" when there is anything to be near to, else "". For messages about a wrong id. */
export function nearestOf(found: string, known: readonly string[]): string {
  return known.length === 0 ? '' : `; nearest: ${closest(found, known)}`;
}
