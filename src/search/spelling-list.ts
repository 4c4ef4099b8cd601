import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';

/**
 * The words of our own pages, against which a slip of the pen is mended. Made at build, fetched only when somebody types
 * a word that no page has.
 */
export interface SpellingList {
  /** Words from titles, answers and the ways people ask: the likelier ones to be meant. */
  readonly known: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** What one page gives to the list. */
export interface PageWords {
  /** Title, answer and the ways people ask. */
  readonly keyText: string;
  readonly bodyText: string;
}

/** Shorter words have too many neighbors one letter away to be mended safely. */
const shortest = 4;
const longest = 18;

/**
 * Gathers the spelling list: every word of a title, an answer or a way people ask, and every other word that stands on at
 * least two pages. Of several forms with one stem only the shortest stays, because Pagefind searches by stem anyway.
 *
 * @param pages the words of each page
 * @param limit the most words to keep; key words and words of many pages stay
 * @returns the text of spelling-list.json: two sorted lists, each word written as the number of letters it shares with
 *   the word before it (one upper-case base-36 digit) and the rest
 */
export function writeSpellingList(pages: readonly PageWords[], limit = 6000): string {
  const counts = new Map<string, { key: boolean; pages: number; form: string }>();
  for (const page of pages) {
    const keyWords = new Set(splitWords(page.keyText));
    const stemsOfPage = new Set<string>();
    for (const word of new Set([...keyWords, ...splitWords(page.bodyText)])) {
      if (word.length < shortest || word.length > longest || /[^a-z]/.test(word)) continue;
      const stem = stemWord(word);
      const count = counts.get(stem) ?? { key: false, pages: 0, form: word };
      counts.set(stem, {
        key: count.key || keyWords.has(word),
        pages: count.pages + (stemsOfPage.has(stem) ? 0 : 1),
        form: word.length < count.form.length ? word : count.form,
      });
      stemsOfPage.add(stem);
    }
  }
  const kept = [...counts.values()]
    .filter((count) => count.key || count.pages > 1)
    .sort((a, b) => Number(b.key) - Number(a.key) || b.pages - a.pages || (a.form < b.form ? -1 : 1))
    .slice(0, limit);
  const listOf = (key: boolean) => packWords(kept.filter((count) => count.key === key).map((count) => count.form));
  return JSON.stringify({ v: 1, key: listOf(true), rest: listOf(false) });
}

/**
 * Reads the spelling list back.
 *
 * @param json what writeSpellingList wrote, parsed
 * @returns the list; an empty one when the version is another
 */
export function readSpellingList(json: unknown): SpellingList {
  if (typeof json !== 'object' || json === null || !('v' in json) || json.v !== 1)
    return { known: new Set(), words: [] };
  const { key, rest } = json as { key: string; rest: string; v: 1 };
  const keyWords = unpackWords(key);
  return { known: new Set(keyWords), words: [...keyWords, ...unpackWords(rest)] };
}

function packWords(words: string[]): string {
  let before = '';
  return words
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < before.length && before[shared] === word[shared]) shared += 1;
      before = word;
      return shared.toString(36).toUpperCase() + word.slice(shared);
    })
    .join('');
}

function unpackWords(packed: string): string[] {
  // Words are a to z in lower case, so a digit or an upper-case letter begins the next one.
  let before = '';
  return (packed.match(/[0-9A-Z][a-z]*/g) ?? []).map((piece) => {
    before = before.slice(0, parseInt(piece[0] ?? '0', 36)) + piece.slice(1);
    return before;
  });
}
