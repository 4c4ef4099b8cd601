import { isHeading, splitPlaces, type Fragment } from './fragment.ts';

export interface FoundPlace {
  /** The id to link to, without "#"; empty for the page's top. */
  readonly id: string;
  /** The heading or the term that the place stands under; empty where there is none. */
  readonly heading: string;
  /** A run of the page's own words around the place, with "…" where it was cut. */
  readonly excerpt: string;
  /** It is very likely what is asked for. */
  readonly isSure?: boolean;
  /** Other places of the page that may be meant, the likelier first. */
  readonly others?: readonly Pick<FoundPlace, 'id' | 'heading'>[];
}

/** About two lines on a phone. */
const excerptWords = 28;

/**
 * Chooses the place in a page where the most of what was searched for stands together; a heading that has it goes first.
 *
 * @param fragment the page's text, without the words for search only
 * @param places where the found words stand (group-results.ts), ascending
 * @returns the place; the page's beginning when no word is in the text (only the title matched)
 */
export function choosePlace(fragment: Fragment, places: readonly number[]): FoundPlace {
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
  const start = Math.max(0, anchor !== undefined && match - anchor.location < 12 ? anchor.location : match - 6);
  // What stands under the next heading is about something else.
  const next = fragment.anchors.find((other) => isHeading(other) && other.location > start + 1)?.location;
  const end = Math.min(words.length, start + excerptWords, next ?? Infinity);
  const excerpt = words.slice(start, end).join(' ');
  if (inText.length === 0) return { id: '', heading: '', excerpt };
  return {
    id: anchor?.id ?? '',
    heading: heading?.text.replace(/[.,:;]$/, '') ?? '',
    excerpt: `${start > 0 && start !== anchor?.location ? '… ' : ''}${excerpt}${end < words.length ? ' …' : ''}`,
  };
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
