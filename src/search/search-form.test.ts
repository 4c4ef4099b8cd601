// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { writePlaces } from './classifier/place-file.ts';
import { readExample, trainClassifier, usualTraining } from './classifier/train-classifier.ts';
import type { Fragment } from './fragment.ts';
import type { PagefindHit } from './group-results.ts';
import type { LoadedSearch, SearchLoad } from './load-search.ts';
import type { ListedPage, PageKind } from './page-list.ts';
import { BookSearch, defineBookSearch } from './search-form.ts';
import { readSpellingList, writeSpellingList } from './spelling-list.ts';

function page(id: string, kind: PageKind, title: string, answer = '', order = 0): ListedPage {
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
const pages = [
  page('sign', 'advice', 'Should I sign?', 'Not <b>today</b>: sign nothing.'),
  page('two', 'advice', 'Two offers?', 'Ask each of them.'),
  page('one', 'chapter', 'A Meeting With No Subject', '', 1),
  page('nine', 'chapter', 'Forty Names', 'He finds his old boss among the names.', 9),
];
const words: Record<string, PagefindHit[]> = {
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
const fragment: Fragment = {
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
const search: LoadedSearch = {
  base: '/',
  pages: new Map(pages.map((listed) => [listed.id, listed])),
  total: 9,
  find: async (word) => words[word.replaceAll('"', '')] ?? [],
  spelling: async () => readSpellingList(JSON.parse(writeSpellingList([{ keyText: 'severance only', bodyText: '' }]))),
  fragment: async () => fragment,
  isIndexThere: () => true,
};

let element: BookSearch;
let load: () => Promise<SearchLoad>;

function input(): HTMLInputElement {
  return element.querySelector('input[type=search]') as HTMLInputElement;
}
function links(): HTMLAnchorElement[] {
  return [...element.querySelectorAll<HTMLAnchorElement>('a[data-result]')];
}
function status(): string {
  return element.querySelector('[role=status]')?.textContent ?? '';
}
async function settle(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await new Promise((resolve) => setTimeout(resolve));
}
async function type(text: string): Promise<void> {
  input().value = text;
  input().dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}
function press(key: string): void {
  (document.activeElement ?? element).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
}
function place(attributes: Record<string, string> = {}): void {
  element = document.createElement('book-search') as BookSearch;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.load = () => load();
  element.furthestChapter = () => 1;
  document.body.append(element);
}

beforeAll(defineBookSearch);
beforeEach(() => {
  load = async () => ({ ok: true, search });
  window.history.replaceState(null, '', '/search/');
  place();
});
afterEach(() => {
  document.body.replaceChildren();
});

describe('the search', () => {
  it('loads nothing until its field has the focus', async () => {
    const loaded = vi.fn(load);
    load = loaded;
    expect(loaded).not.toHaveBeenCalled();
    input().focus();
    await settle();
    expect(loaded).toHaveBeenCalled();
  });

  describe('while the index is still on its way', () => {
    let arrive: () => void;
    const learned = { idf: 4, weights: new Map([[0, 9]]) };

    beforeEach(() => {
      const index = new Promise<void>((resolve) => (arrive = resolve));
      load = async () => ({
        ok: true,
        search: {
          ...search,
          isIndexThere: () => false,
          find: (word) => index.then(() => search.find(word)),
          classifier: {
            bias: new Map([
              [0, 0],
              [1, 0],
            ]),
            read: async (features) => new Map(features.includes('sign') ? [['sign', learned]] : []),
          },
        },
      });
    });

    it('shows what is most asked for at once, and the whole answer when it is there', async () => {
      await type('sign');
      expect(links().map((link) => link.getAttribute('href'))).toEqual(['/advice/sign/']);
      expect(status()).toBe('Looking…');
      arrive();
      await settle();
      expect(links()).toHaveLength(3);
      expect(status()).toBe('3 results.');
    });
    it('keeps 988 that the early answer brought, though the whole one ranks another page first', async () => {
      const night = { ...page('night', 'advice', 'Too much?'), url: '/advice/when-its-too-much/' };
      const index = new Promise<void>((resolve) => (arrive = resolve));
      load = async () => ({
        ok: true,
        search: {
          ...search,
          pages: new Map([night, ...pages].map((listed) => [listed.id, listed])),
          isIndexThere: () => false,
          find: (word) => index.then(() => search.find(word)),
          classifier: {
            bias: new Map([
              [0, 0],
              [1, 0],
            ]),
            read: async () => new Map([['sign', { idf: 4, weights: new Map([[0, 1]]) }]]),
          },
        },
      });
      const isHidden = () => element.querySelector<HTMLElement>('.crisis')?.parentElement?.hidden;
      await type('sign');
      expect(links()[0]?.getAttribute('href')).toBe(night.url);
      expect(isHidden()).toBe(false);
      arrive();
      await settle();
      expect(links()[0]?.getAttribute('href')).toBe('/advice/sign/');
      expect(isHidden()).toBe(false);
      expect(status()).toMatch(/^Call or text 988\./);
      await type('table');
      expect(isHidden()).toBe(true);
    });
    it('keeps the focus on a result that was chosen meanwhile', async () => {
      await type('sign');
      links()[0]!.focus();
      arrive();
      await settle();
      expect(document.activeElement).toBe(links()[0]);
      expect(links()[0]!.getAttribute('href')).toBe('/advice/sign/');
    });
    it('looks for no place while more is on its way', async () => {
      const loaded = await load();
      const read = vi.fn(async () => fragment);
      if (loaded.ok) load = async () => ({ ok: true, search: { ...loaded.search, fragment: read } });
      await type('sign');
      expect(links()).toHaveLength(1);
      // Longer than a place is waited for.
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(read).not.toHaveBeenCalled();
      arrive();
      await vi.waitFor(() => expect(read).toHaveBeenCalled(), 2000);
    });
    it('waits where nobody was seen to ask so', async () => {
      await type('zeppelin');
      expect(links()).toHaveLength(0);
      expect(status()).toBe('Looking…');
      arrive();
      await settle();
      expect(status()).toBe('Nothing found.');
    });
    it('lets an early answer stand when the index cannot be had', async () => {
      const loaded = await load();
      if (loaded.ok)
        load = async () => ({
          ok: true,
          search: { ...loaded.search, find: () => Promise.reject(new Error('gone')) },
        });
      await type('sign');
      expect(links()).toHaveLength(1);
      expect(status()).not.toContain('could not');
      expect(status()).not.toBe('Looking…');
    });
  });

  it('shows each result as a link with kind, title and answering sentence', async () => {
    await type('sign');
    expect(links().map((link) => link.dataset['result'])).toEqual(['advice', 'chapter', 'chapter']);
    expect(links()[0]?.textContent).toBe('Advice Should I sign?');
    expect(links()[0]?.getAttribute('href')).toBe('/advice/sign/');
    expect(status()).toBe('3 results.');
  });

  it('shows text as text, with the words marked', async () => {
    await type('sign');
    const sentence = element.querySelector('.found__sentence');
    expect(sentence?.textContent).toBe('Not <b>today</b>: sign nothing.');
    expect(sentence?.querySelector('b')).toBeNull();
    expect(sentence?.querySelector('mark')?.textContent).toBe('sign');
  });

  it('links to the place in a chapter and shows its words', async () => {
    await type('sign');
    await vi.waitFor(() => expect(links()[1]?.getAttribute('href')).toBe('/chapter/one/#p-2'));
    expect(links()[1]?.parentElement?.querySelector('.found__sentence')?.textContent).toContain('they sign it');
  });

  it('shows the paragraph that a question is about', async () => {
    await type('sign table');
    const passages = () => [...element.querySelectorAll('.found__passage')].map(({ textContent }) => textContent);
    // Both pages have this text here, and it is surely what is asked.
    const passage = 'pass and they sign it at the table';
    await vi.waitFor(() => expect(passages()).toEqual([passage, passage]), 2000);
    expect(links()[0]?.getAttribute('href')).toBe('/advice/sign/#p-2');
  });

  it('does not grow under a thumb when the paragraph comes late', async () => {
    const late = () => new Promise<Fragment>((resolve) => setTimeout(() => resolve(fragment), 1200));
    load = async () => ({ ok: true, search: { ...search, fragment: late } });
    await type('sign table');
    await vi.waitFor(() => expect(links()[0]?.getAttribute('href')).toBe('/advice/sign/#p-2'), 4000);
    expect(element.querySelectorAll('.found__passage')).toHaveLength(0);
  });

  it('keeps the focus on a result that has got its place, when the list is made anew', async () => {
    await type('sign table');
    await vi.waitFor(() => expect(links()[0]?.getAttribute('href')).toBe('/advice/sign/#p-2'), 2000);
    links()[0]!.focus();
    element.querySelector('input[type=checkbox]')!.dispatchEvent(new Event('change'));
    expect(document.activeElement).toBe(links()[0]);
  });

  it('covers what a chapter says that is not read yet, until asked', async () => {
    await type('sign');
    const third = () => element.querySelectorAll('.found')[2]?.textContent ?? '';
    expect(third()).toContain('Chapter 9');
    expect(third()).toContain('Forty Names');
    expect(third()).not.toContain('old boss');
    const lift = element.querySelector<HTMLInputElement>('input[type=checkbox]');
    if (lift === null) throw new Error('no switch');
    lift.checked = true;
    lift.dispatchEvent(new Event('change'));
    expect(third()).toContain('old boss');
  });

  it('drops an answer that comes after the next key', async () => {
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => (release = resolve));
    load = async () => ({
      ok: true,
      search: {
        ...search,
        find: async (word) => (word.includes('sign') ? slow.then(() => words['sign'] ?? []) : search.find(word)),
      },
    });
    await type('sign');
    await type('only');
    release();
    await settle();
    expect(links()).toHaveLength(1);
    expect(status()).toBe('1 result.');
  });

  it('narrows to one kind', async () => {
    await type('sign');
    const buttons = [...element.querySelectorAll<HTMLButtonElement>('.search__kind')].filter(
      (button) => !button.hidden,
    );
    expect(buttons.map((button) => button.textContent)).toEqual(['All', 'Advice', 'Chapters']);
    buttons[2]?.click();
    expect(links()).toHaveLength(2);
    expect(status()).toBe('2 results.');
    expect(buttons[2]?.getAttribute('aria-pressed')).toBe('true');
    await type('only');
    expect(links()).toHaveLength(1);
    expect(element.querySelector<HTMLElement>('.search__kinds')?.hidden).toBe(true);
  });

  it('is moved through with the arrows, and Enter goes to the first result', async () => {
    input().focus();
    await type('sign');
    press('ArrowDown');
    expect(document.activeElement).toBe(links()[0]);
    press('ArrowDown');
    expect(document.activeElement).toBe(links()[1]);
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(input());
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(document.activeElement).toBe(links()[0]);
  });

  it('says what it mended', async () => {
    words['severance'] = [{ id: 'sign', score: 1, words: [3] }];
    await type('sevrance');
    expect(element.querySelector('.search__mended')?.textContent).toContain(
      'No page has “sevrance”. These are for severance.',
    );
    expect(status()).toContain('with a word mended');
  });

  it('that finds nothing says so and offers pages that exist', async () => {
    await type('xylophone');
    expect(links()).toHaveLength(0);
    expect(status()).toBe('Nothing found.');
    expect([...element.querySelectorAll('.search__nothing a')].map((link) => link.getAttribute('href'))).toEqual([
      '/chapter/one/',
      '/search/#everything',
    ]);
  });

  it('offers the nearest words where none is near enough to be meant', async () => {
    await type('sevarants');
    expect(element.querySelector('.search__mended')?.textContent).toBe('Did you mean severance?');
    element.querySelector<HTMLButtonElement>('.search__mended button')?.click();
    expect(input().value).toBe('severance');
  });

  it('empties with its field', async () => {
    await type('sign');
    await type('');
    expect(links()).toHaveLength(0);
    expect(status()).toBe('');
  });

  it('under the dev server says where it works', async () => {
    load = async () => ({ ok: false, reason: 'dev' });
    await type('sign');
    expect(status()).toContain('Search works on the built site');
  });

  it('that cannot be loaded says so', async () => {
    load = async () => ({ ok: true, search: { ...search, find: () => Promise.reject(new Error('gone')) } });
    await type('sign');
    expect(status()).toContain('could not be loaded');
  });
});

describe('words of crisis', () => {
  it('bring 988 before any result, and before anything is loaded', () => {
    load = () => new Promise(() => undefined);
    input().value = 'i cant go on';
    input().dispatchEvent(new Event('input', { bubbles: true }));
    const box = element.querySelector('.crisis');
    expect(box?.querySelector('a')?.getAttribute('href')).toBe('tel:988');
    expect(status()).toMatch(/^Call or text 988\./);
    const list = element.querySelector('.search__results');
    expect(
      box !== null && list !== null && (box.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    ).toBe(true);
  });

  it('are said aloud, with the results after them', async () => {
    await type('end it, sign');
    expect(status()).toMatch(/^Call or text 988\. 3 results\.$/);
  });

  it('need not be known: 988 stands also where the page about such a night answers best, and goes with the next answer', async () => {
    const box = () => element.querySelector<HTMLElement>('.crisis')?.parentElement;
    const night = { ...page('night', 'advice', 'Too much?'), url: '/advice/when-its-too-much/' };
    const known = { ...search, pages: new Map([...search.pages, ['night', night]]) };
    const find = async (word: string) =>
      word.includes('barn') ? [{ id: 'night', score: 1, words: [1] }] : search.find(word);
    load = async () => ({ ok: true, search: { ...known, find } });
    await type('barn');
    expect(box()?.hidden).toBe(false);
    expect(status()).toMatch(/^Call or text 988\. 1 result\.$/);
    await type('sign');
    expect(box()?.hidden).toBe(true);
    await type('barn');
    await type('');
    expect(box()?.hidden).toBe(true);
  });

  it('go when they go', async () => {
    await type('end it');
    await type('end date');
    expect(element.querySelector('.crisis')?.parentElement?.hidden).toBe(true);
  });
});

describe('the address', () => {
  it('never holds what is typed', async () => {
    await type('my secret');
    expect(window.location.href).not.toContain('secret');
  });

  it('is read where the search has a page of its own', async () => {
    window.history.replaceState(null, '', '/search/#q=sign');
    place({ 'data-reads-address': '' });
    await settle();
    expect(input().value).toBe('sign');
    expect(links()).toHaveLength(3);
  });

  it('loses a query that would be sent to the host', async () => {
    window.history.replaceState(null, '', '/search/?q=sign');
    place({ 'data-reads-address': '' });
    await settle();
    expect(window.location.search).toBe('');
    expect(links()).toHaveLength(3);
  });

  it('loses an old query when another is typed', async () => {
    window.history.replaceState(null, '', '/search/#q=sign');
    place({ 'data-reads-address': '' });
    await settle();
    await type('only');
    expect(window.location.hash).toBe('');
  });

  it('is copied with the query only when asked', async () => {
    const writeText = vi.fn((link: string) => Promise.resolve(void link));
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await type('sign');
    [...element.querySelectorAll('button')]
      .find((button) => button.textContent === 'Copy a link to this search')
      ?.click();
    await settle();
    expect(writeText.mock.calls[0]?.[0]).toMatch(/\/search\/#q=sign$/);
    expect(status()).toContain('Link copied');
    vi.unstubAllGlobals();
  });
});
