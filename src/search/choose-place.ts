import { isHeading, splitPlaces, type Fragment, type FragmentAnchor } from './fragment.ts';
import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';

export interface FoundPlace {
  /** The id to link to, without "#"; empty for the page's top. */
  readonly id: string;
  /** The heading or the term that the place stands under; empty where there is none. */
  readonly heading: string;
  /** A run of the page's own words around the place, with "…" where it was cut. */
  readonly excerpt: string;
}

/** About two lines on a phone. */
const excerptWords = 28;

/**
 * Chooses the place in a page where the most of what was searched for stands together; a heading that has it goes first.
 *
 * @param fragment the page's text, without the words for search only
 * @param places where the found words stand (group-results.ts), ascending
 * @param shown what the result shows of the page anyhow, on a page that answers at its beginning: a place further down is chosen only where
 *   more of the words stand together than there
 * @returns the place; the page's beginning when no word is in the text (only the title matched)
 */
export function choosePlace(fragment: Fragment, places: readonly number[], shown?: string): FoundPlace {
  const words = splitPlaces(fragment.content);
  const allInText = places.filter((place) => place < words.length);
  const headings = fragment.anchors.filter(isHeading);
  const isInHeading = (place: number) =>
    headings.some(({ location, text }) => place >= location && place < location + splitPlaces(text).length);
  // A heading or a term that says it is the place, however often the word stands elsewhere.
  const inHeadings = allInText.filter(isInHeading);
  const inText = inHeadings.length > 0 ? inHeadings : allInText;
  const first = findDensest(inText);
  const anchors = fragment.anchors.filter(({ location }) => location <= (inText[first] ?? 0));
  const anchor = anchors.at(-1);
  const heading = anchors.filter(isHeading).at(-1);
  // An excerpt begins with the paragraph if that is near, else a few words before the first match.
  const match = inText[first] ?? 0;
  const start = chooseStart(match, anchor, heading, fragment, allInText);
  // What stands under the next heading is about something else.
  const next = fragment.anchors.find((other) => isHeading(other) && other.location > start + 1)?.location;
  const end = Math.min(words.length, start + excerptWords, next ?? Infinity);
  const excerpt = words.slice(start, end).join(' ');
  if (inText.length === 0 || (shown !== undefined && !saysMore(fragment, allInText, inText[first] ?? 0, shown)))
    return { id: '', heading: '', excerpt };
  return {
    id: anchor?.id ?? '',
    heading: heading?.text.replace(/[.,:;]$/, '') ?? '',
    excerpt: `${start > 0 && start !== anchor?.location ? '… ' : ''}${excerpt}${end < words.length ? ' …' : ''}`,
  };
}

/**
 * Where the excerpt begins: where the rarest of the words stands under the same heading ("Georgia", and there "severance"); else with the paragraph
 * if that is near, else a few words before the first match.
 */
function chooseStart(
  match: number,
  anchor: FragmentAnchor | undefined,
  heading: FragmentAnchor | undefined,
  fragment: Fragment,
  places: readonly number[],
): number {
  if (heading !== undefined && match < heading.location + splitPlaces(heading.text).length) {
    const end = fragment.anchors.find((other) => isHeading(other) && other.location > heading.location)?.location;
    const words = splitPlaces(fragment.content);
    const stemAt = (place: number) =>
      splitWords(words[place] ?? '')
        .map(stemWord)
        .join(' ');
    // An address ("unemployment.ohio.gov") is rare, and says nothing.
    const under = places.filter((place) => place > match && place < (end ?? Infinity) && !stemAt(place).includes(' '));
    const countOf = (place: number) => places.filter((other) => stemAt(other) === stemAt(place)).length;
    const [rarest] = under.sort((a, b) => countOf(a) - countOf(b) || a - b);
    if (rarest !== undefined && rarest > match + excerptWords / 2) return rarest;
  }
  return Math.max(0, anchor !== undefined && match - anchor.location < 12 ? anchor.location : match - 6);
}

/** Whether more different words stand together from `match` on than in what is shown and in the page's first paragraph. */
function saysMore(fragment: Fragment, places: readonly number[], match: number, shown: string): boolean {
  const words = splitPlaces(fragment.content);
  const stemsAt = (some: readonly number[]) =>
    new Set(some.flatMap((place) => splitWords(words[place] ?? '').map(stemWord)));
  const all = stemsAt(places);
  const lead = Math.min(
    ...fragment.anchors.map(({ location }) => location).filter((location) => location > 0),
    Infinity,
  );
  const above = stemsAt(places.filter((place) => place < lead));
  for (const stem of splitWords(shown).map(stemWord)) if (all.has(stem)) above.add(stem);
  return stemsAt(places.filter((place) => place >= match && place < match + excerptWords)).size > above.size;
}

/** Index of the match that begins the window with the most matches. */
function findDensest(places: readonly number[]): number {
  let [best, most] = [0, 0];
  for (const [at, place] of places.entries()) {
    let count = 0;
    while (at + count < places.length && (places[at + count] ?? Infinity) < place + excerptWords) count += 1;
    if (count > most) [best, most] = [at, count];
  }
  return best;
}
