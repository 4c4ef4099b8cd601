import { afterEach, beforeAll, beforeEach } from 'vitest';
import { writePlaces } from './classifier/place-file.ts';
import { readExample, trainClassifier, usualTraining } from './classifier/train-classifier.ts';
import type { Fragment } from './fragment.ts';
import type { PagefindHit } from './group-results.ts';
import type { LoadedSearch, SearchLoad } from './load-search.ts';
import type { ListedPage, PageKind } from './page-list.ts';
import { BookSearch, defineBookSearch } from './search-form.ts';
import { readSpellingList, writeSpellingList } from './spelling-list.ts';

/** For tests: a <book-search> over four pages. */

export function page(id: string, kind: PageKind, title: string, answer = '', order = 0): ListedPage {
  return {
    id,
    url: `/${kind}/${id}/`,
    kind,
    title,
    answer,
    order,
    from: kind === 'chapter' ? order : 0,
    length: 500,
    headings: new Set(),
  };
}
export const pages = [
  page('sign', 'advice', 'Should I sign?', 'Not <b>today</b>: sign nothing.'),
  page('two', 'advice', 'Two offers?', 'Ask each of them.'),
  page('one', 'chapter', 'A Meeting With No Subject', '', 1),
  page('nine', 'chapter', 'Forty Names', 'He finds his old boss among the names.', 9),
];
export const words: Record<string, PagefindHit[]> = {
  sign: [
    { id: 'sign', score: 3, words: [5] },
    { id: 'one', score: 2, words: [4] },
    { id: 'nine', score: 1, words: [7] },
  ],
  table: [
    { id: 'sign', score: 3, words: [9] },
    { id: 'two', score: 2, words: [9] },
  ],
  only: [{ id: 'sign', score: 1, words: [1] }],
};
export const fragment: Fragment = {
  url: '/chapter/one/',
  content: 'Nine minutes pass and they sign it at the table',
  meta: {},
  anchors: [{ element: 'p', id: 'p-2', text: '', location: 2 }],
  places: writePlaces(
    ['', 'p-2'],
    trainClassifier(
      [
        { text: 'only', pages: [0] },
        { text: 'sign at the table', pages: [1] },
      ].map(readExample),
      { ...usualTraining, leastExamples: 1 },
    ),
  ),
};
export const search: LoadedSearch = {
  base: '/',
  pages: new Map(pages.map((listed) => [listed.id, listed])),
  total: 9,
  find: async (word) => words[word.replaceAll('"', '')] ?? [],
  spelling: async () => readSpellingList(JSON.parse(writeSpellingList([{ keyText: 'severance only', bodyText: '' }]))),
  fragment: async () => fragment,
  isIndexThere: () => true,
};

/** What stands in the page in each test, and where it gets its answers: both may be replaced. */
export const tried = {} as { element: BookSearch; load: () => Promise<SearchLoad> };

export function input(): HTMLInputElement {
  return tried.element.querySelector('input[type=search]') as HTMLInputElement;
}
export function links(): HTMLAnchorElement[] {
  return [...tried.element.querySelectorAll<HTMLAnchorElement>('a[data-result]')];
}
export function status(): string {
  return tried.element.querySelector('[role=status]')?.textContent ?? '';
}
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await new Promise((resolve) => setTimeout(resolve));
}
export async function type(text: string): Promise<void> {
  input().value = text;
  input().dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}
export function press(key: string): void {
  (document.activeElement ?? tried.element).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
}
export function place(attributes: Record<string, string> = {}): void {
  const element = document.createElement('book-search') as BookSearch;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.load = () => tried.load();
  element.furthestChapter = () => 1;
  document.body.append(element);
  tried.element = element;
}

/** Puts a new <book-search> into the page before each test. */
export function useSearch(): void {
  beforeAll(defineBookSearch);
  beforeEach(() => {
    tried.load = async () => ({ ok: true, search });
    window.history.replaceState(null, '', '/search/');
    place();
  });
  afterEach(() => {
    document.body.replaceChildren();
  });
}
