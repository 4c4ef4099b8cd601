import type { FoundPlace } from './choose-place.ts';
import { isHeading, splitPlaces, type Fragment, type FragmentAnchor } from './fragment.ts';
import type { State } from '#us-states.ts';
import { listFamilies, type QueryTerm } from './read-query.ts';
import { splitWords } from './split-words.ts';
import type { AskedOfState } from './state-questions.ts';
import { stemWord } from './stem-word.ts';

/** What another word for a thing counts beside the one that was typed; a page says most things in several ways. */
const otherWord = 0.5;
/** About three lines on a phone. */
const excerptWords = 30;
/** And five: a sentence that ends before is shown to its end, since the answer often stands there. */
const mostWords = 50;
/** What is surely asked for is shown whole: of twenty paragraphs, nineteen have no more words. */
const mostWhole = 80;
/** So many words stand for a paragraph that has no heading of its own. */
const nameWords = 5;
const sentenceEnd = /[.?!]["”’)]*$/;
/** So many letters are the beginning of a word. */
const beginningLength = 5;
/** A page with so many headings is a table of many of a kind: without the name of one there is no telling which is meant. */
const manyHeadings = 20;

/** A page's top, which needs no name. */
export const topOfPage: FoundPlace = { id: '', heading: '', excerpt: '' };

/** A paragraph, or a row, and what it is known by. */
interface Passage {
  readonly id: string;
  /** The bold words that it begins with, or nothing. */
  readonly about: string;
  readonly words: readonly string[];
}

/**
 * @param fragment the page's text
 * @param id of one of its paragraphs; empty for the top
 * @param terms what was asked
 * @param isSure whether the place is surely what is asked for
 * @returns that place, with what is shown of it: of a place that is sure the whole, unless that is long
 */
export function describePassage(
  fragment: Fragment,
  id: string,
  terms: readonly QueryTerm[],
  isSure = false,
): FoundPlace {
  const passage = id === '' ? undefined : cutFragment(fragment).find((one) => one.id === id);
  if (passage === undefined) return topOfPage;
  const { heading, rest } = splitHeading(passage);
  return isSure && rest.length <= mostWhole ? { id, heading, excerpt: rest.join(' ') } : describe(passage, terms);
}

/**
 * @param fragment the page's text
 * @param ids of some of its paragraphs
 * @returns those that there are, with what each is called: its heading, or its first words
 */
export function namePassages(
  fragment: Fragment,
  ids: readonly string[],
): readonly Pick<FoundPlace, 'id' | 'heading'>[] {
  const passages = cutFragment(fragment);
  return ids.flatMap((id) => {
    const passage = passages.find((one) => one.id === id);
    if (passage === undefined) return [];
    const { heading, rest } = splitHeading(passage);
    return [{ id, heading: heading === '' ? `${rest.slice(0, nameWords).join(' ')} …` : heading }];
  });
}

function cutFragment({ content, anchors }: Fragment): Passage[] {
  const starts = anchors.filter(({ location }) => location > 0);
  return cutPassages(splitPlaces(content), [{ id: '', text: '', location: 0, element: 'p' }, ...starts]);
}

/**
 * Chooses the row of the table of states: under the state that the question names the one that answers it, and where that is not known the one that says so.
 *
 * @param fragment the page's text; each state's name and each row has an id (pages/states.astro)
 * @param terms what was asked, as readQuery gives it
 * @param asked what the query wants to know of which state
 * @returns the row, with the state's name; where no rule is asked for, the one that has the most of the other words, else the first; the top where no state is
 *   named, or two; undefined where the page is no such table
 */
export function chooseRow(
  { content, anchors }: Fragment,
  terms: readonly QueryTerm[],
  asked: AskedOfState | undefined,
): FoundPlace | undefined {
  const headings = anchors.filter(isHeading);
  if (headings.length < manyHeadings) return undefined;
  const heading = headings.find(({ text }) => text === asked?.state.label);
  if (asked === undefined || heading === undefined) return topOfPage;
  const next = headings.find(({ location }) => location > heading.location)?.location ?? Infinity;
  const below = anchors.filter(
    ({ location, element }) => location > heading.location && location < next && element === 'li',
  );
  const name = splitPlaces(heading.text).length;
  const first = { ...heading, text: '', location: heading.location + name, element: 'p' };
  const rows = cutPassages(splitPlaces(content).slice(0, next), [first, ...below]);
  const row = chooseByQuestion(rows, asked) ?? chooseByWords(rows, terms, asked.state);
  if (row === undefined) return topOfPage;
  // The claim's id stands beside each rule, for whoever opens the page.
  const said = row.words.filter((word) => !/^E\d+[.,;]?$/.test(word));
  // A rule cut off in the middle answers half: its last sentence is often the one that says what to do.
  return { id: row.id, heading: heading.text, excerpt: said.join(' ') };
}

function chooseByQuestion(rows: readonly Passage[], { state, question }: AskedOfState): Passage | undefined {
  if (question === undefined) return undefined;
  if (question === 'file') return rows[0];
  const rowOf = (part: string) => rows.find(({ id }) => id === `${state.value.toLowerCase()}-${part}`);
  if (question !== 'weeklyAndWeeks') return rowOf(question) ?? rowOf('unknown');
  const [first, ...more] = ['weekly', 'weeks'].flatMap((part) => rowOf(part) ?? []);
  return first && { ...first, words: [first, ...more].flatMap(({ words }) => words) };
}

/** The row that has the most of the words, those counting more that are rare in the rows; the first where none has one. */
function chooseByWords(rows: readonly Passage[], terms: readonly QueryTerm[], { label }: State): Passage | undefined {
  const name = splitWords(label);
  const texts = rows.map(({ words }) => readText(words));
  const wanted = terms
    .filter(({ word }) => !name.includes(word))
    .map((term) => {
      const isTyped = ({ forms }: ReadText) => listForms(term.word).some((form) => forms.has(form));
      const isAlike = (text: ReadText) => isTyped(text) || hasTerm(text, term);
      const rarity = Math.log((rows.length + 2) / (texts.filter(isAlike).length + 0.5));
      return { isTyped, isAlike, worth: term.weight * rarity };
    });
  const scores = texts.map((text) =>
    wanted.reduce((sum, one) => sum + one.worth * (one.isTyped(text) ? 1 : one.isAlike(text) ? otherWord : 0), 0),
  );
  return rows[scores.indexOf(Math.max(...scores))];
}

interface ReadText {
  readonly forms: ReadonlySet<string>;
  readonly families: ReadonlySet<number>;
}

function readText(text: readonly string[]): ReadText {
  const words = splitWords(text.join(' '));
  return { forms: new Set(words.flatMap(listForms)), families: new Set(listFamilies(words)) };
}

/** A word’s stem, and its beginning: on one page, what begins as "evict" does is about the same. */
function listForms(word: string): string[] {
  const stem = stemWord(word);
  return stem.length >= beginningLength ? [stem, `${stem.slice(0, beginningLength)}*`] : [stem];
}

/** The text in pieces, one from each place to the next. */
function cutPassages(words: readonly string[], places: readonly FragmentAnchor[]): Passage[] {
  return places.map((place, at) => ({
    id: place.id,
    about: isHeading(place) ? place.text : '',
    words: words.slice(place.location, places[at + 1]?.location),
  }));
}

/** "Shame" tells you to stay in: such bold words belong to the sentence. The others are a heading, and stand beside the title. */
function splitHeading({ about, words }: Passage): { heading: string; rest: readonly string[] } {
  return {
    heading: about.replace(/[.,:;]$/, ''),
    rest: words.slice(/[.:?!]$/.test(about) ? splitPlaces(about).length : 0),
  };
}

function describe(passage: Passage, terms: readonly QueryTerm[]): FoundPlace {
  const { id, about } = passage;
  const { heading, rest } = splitHeading(passage);
  const from = has(readText([about]), terms) ? 0 : findSentence(rest, terms);
  const to = findEnd(rest, from);
  return {
    id,
    heading,
    excerpt: `${from > 0 ? '… ' : ''}${rest.slice(from, to).join(' ')}${rest.length > to ? ' …' : ''}`,
  };
}

/** Where the sentence ends that is under way after three lines, or five lines on. */
function findEnd(words: readonly string[], from: number): number {
  const end = words.findIndex((word, at) => at >= from + excerptWords - 1 && sentenceEnd.test(word));
  return end === -1 || end >= from + mostWords ? from + mostWords : end + 1;
}

/** The paragraph's beginning; where none of the typed words stands in what is shown of it, the first sentence that shows one. */
function findSentence(words: readonly string[], terms: readonly QueryTerm[]): number {
  const starts = words.flatMap((_, at) => (at === 0 || sentenceEnd.test(words[at - 1]!) ? [at] : []));
  const typed = terms.map((term) => ({ ...term, others: [], family: undefined }));
  return starts.find((at) => has(readText(words.slice(at, at + excerptWords)), typed)) ?? 0;
}

function has(text: ReadText, terms: readonly QueryTerm[]): boolean {
  return terms.some((term) => hasTerm(text, term));
}

function hasTerm({ forms, families }: ReadText, { word, others, family }: QueryTerm): boolean {
  return (
    [word, ...others].some((one) => listForms(one).some((form) => forms.has(form))) ||
    (family !== undefined && families.has(family))
  );
}
