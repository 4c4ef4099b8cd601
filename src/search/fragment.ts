/**
 * A fragment is Pagefind's copy of one page: its whole text and where its ids stand. We read it for the place and the
 * excerpt of a result that has no authored sentence.
 */
export interface FragmentAnchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Number of words before it. */
  readonly location: number;
}

export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly FragmentAnchor[];
  /** On a page of advice, what people ask of its paragraphs (classifier/place-file.ts). */
  readonly places?: string;
}

/** What stands before the JSON in every file of Pagefind's, inside the gzip. */
const signature = 'pagefind_dcd';

/** The id of the element that holds the words for search only: it stands last on its page. */
export const searchWordsId = 'search-words';

/**
 * Reads an unzipped fragment.
 *
 * @param text the file's text, with or without Pagefind's signature
 * @returns the fragment
 * @throws SyntaxError when the file is no fragment (an error page of the host)
 */
export function readFragment(text: string): Fragment {
  return JSON.parse(text.startsWith(signature) ? text.slice(signature.length) : text) as Fragment;
}

/** The text of a fragment's file, before it is zipped. */
export function writeFragment(fragment: Fragment): string {
  return signature + JSON.stringify(fragment);
}

/**
 * Takes out of a fragment what nobody is to see (the words for search only) and what nobody needs (the text of a
 * paragraph again beside each paragraph's id).
 *
 * @param fragment as Pagefind wrote it
 * @returns the lighter fragment, and the words that were taken out
 */
export function trimFragment(fragment: Fragment): { trimmed: Fragment; searchWords: string } {
  const hiddenFrom = fragment.anchors.find(({ id }) => id === searchWordsId)?.location ?? Infinity;
  const words = splitPlaces(fragment.content);
  const anchors = fragment.anchors
    .filter(({ location, id }) => location < hiddenFrom && id !== searchWordsId)
    .map((anchor) => ({ ...anchor, text: isHeading(anchor) ? anchor.text : '' }));
  return {
    trimmed: { ...fragment, content: words.slice(0, hiddenFrom).join(' '), anchors },
    searchWords: words.slice(hiddenFrom).join(' '),
  };
}

/** Pagefind's own way of counting words: places in a hit are numbers of this list. */
export function splitPlaces(content: string): string[] {
  return content.split(/\s+/);
}

/** Whether an anchor names the part of the page that follows it; a term of a glossary does, and the bold words that begin a paragraph. */
export function isHeading({ element }: FragmentAnchor): boolean {
  return /^(h[1-6]|dt|strong)$/i.test(element);
}
