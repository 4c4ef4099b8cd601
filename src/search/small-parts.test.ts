import { describe, expect, it } from 'vitest';
import { choosePlace } from './choose-place.ts';
import { trimFragment, type Fragment } from './fragment.ts';
import { labelKind } from './kind-labels.ts';
import { markWords } from './mark-words.ts';
import { listPage, readPageList, writePageList, type ListedPage } from './page-list.ts';
import { readSearchAddress, writeAddressWithoutQuery, writeSearchLink } from './read-address.ts';
import { isSpoiler, sinkCovered } from './spoilers.ts';

const fragment: Fragment = {
  url: '/read/x/',
  content: `Title ${'word '.repeat(40)}Heading here the badge in a tray lay there. ${'more '.repeat(40)}hidden ways of asking`,
  meta: {},
  anchors: [
    { element: 'p', id: 'p0', text: 'word word', location: 1 },
    { element: 'h2', id: 'tray', text: 'Heading here', location: 41 },
    { element: 'p', id: 'p1', text: 'the badge', location: 43 },
    { element: 'search-words', id: 'search-words', text: 'hidden ways of asking', location: 90 },
  ],
};

describe('a fragment', () => {
  it('loses its words for search and the text of its paragraphs', () => {
    const { trimmed, searchWords } = trimFragment(fragment);
    expect(searchWords).toBe('hidden ways of asking');
    expect(trimmed.content).not.toContain('hidden');
    expect(trimmed.anchors.map(({ id, text }) => [id, text])).toEqual([
      ['p0', ''],
      ['tray', 'Heading here'],
      ['p1', ''],
    ]);
  });

  it('without words for search stays whole', () => {
    const plain = { ...fragment, anchors: [] };
    expect(trimFragment(plain).trimmed.content.split(' ')).toHaveLength(94);
  });
});

describe('a place', () => {
  const { trimmed } = trimFragment(fragment);
  it('is where most of the words stand together', () => {
    const place = choosePlace(trimmed, [3, 44, 47]);
    expect(place.id).toBe('p1');
    expect(place.heading).toBe('Heading here');
    expect(place.excerpt.startsWith('the badge in a tray')).toBe(true);
  });
  it('is a heading that says it, however often the word stands elsewhere', () => {
    expect(choosePlace(trimmed, [2, 3, 4, 42, 60, 61])).toMatchObject({ id: 'tray', heading: 'Heading here' });
  });
  it('ends its words where another heading begins', () => {
    const { excerpt } = choosePlace(
      { ...trimmed, anchors: [...trimmed.anchors, { element: 'h2', id: 'x', text: 'more', location: 50 }] },
      [44, 47],
    );
    expect(excerpt).not.toContain('more');
  });
  it('is the top when only the title matched', () => {
    expect(choosePlace(trimmed, [])).toMatchObject({ id: '', heading: '' });
  });
  it('never shows words for search', () => {
    expect(choosePlace(trimmed, [91, 92]).excerpt).not.toContain('hidden');
  });
});

describe('marks', () => {
  it('fall on every form of a word and leave the text as it was', () => {
    const text = 'The “networks”: networking, networked & net <b>work</b>.';
    const parts = markWords(text, ['network']);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter(({ isMarked }) => isMarked).map((part) => part.text)).toEqual([
      'networks',
      'networking',
      'networked',
    ]);
  });
  it('take the apostrophe with the word', () => {
    expect(markWords('your employer’s plan', ['employer'])[1]).toEqual({ text: 'employer’s', isMarked: true });
  });
  it('of nothing are nothing', () => {
    expect(markWords('', ['x'])).toEqual([]);
    expect(markWords('a b', [])).toEqual([{ text: 'a b', isMarked: false }]);
  });
});

describe('the page list', () => {
  const pages = [
    listPage('en_1', {
      url: '/read/a/',
      meta: { kind: 'chapter', title: 'A', order: '3' },
      content: 'A b c',
      anchors: fragment.anchors,
    }),
    listPage('en_2', {
      url: '/glossary/',
      meta: { kind: 'glossary', title: 'B', answer: 'Yes.' },
      content: 'x '.repeat(99),
      anchors: fragment.anchors,
    }),
    listPage('en_3', {
      url: '/appendix/c/',
      meta: { kind: 'nonsense', title: 'C', order: 'x', from: '7' },
      content: '',
      anchors: [],
    }),
  ];
  it('comes back as it was written', () => {
    const read = readPageList(JSON.parse(writePageList(pages, 9)));
    expect([...read.pages.values()]).toEqual(pages);
    expect(read.total).toBe(9);
    expect(read.classifier).toBeUndefined();
  });
  it('says what was learned of which page', () => {
    const classifier = {
      name: 'abc',
      bias: new Map([
        [0, -1.5],
        [2, 0.3],
      ]),
    };
    expect(readPageList(JSON.parse(writePageList(pages, 3, classifier))).classifier).toEqual(classifier);
  });
  it('knows from which chapter on a page may be shown', () => {
    expect(pages.map(({ from }) => from)).toEqual([3, 0, 7]);
  });
  it('takes an unknown kind for a page and a number that is none for 0', () => {
    expect(pages[2]).toMatchObject({ kind: 'page', order: 0 });
  });
  it.each([null, [], { v: 1, pages: [] }])('of another version is empty: %j', (json) => {
    expect(readPageList(json).pages.size).toBe(0);
  });
  it('knows the headings of a page that holds many things, and of no other', () => {
    expect(pages.map(({ headings }) => [...headings])).toEqual([[], [41, 42], []]);
  });
  it('labels chapters with their number', () => {
    expect(pages.map(labelKind)).toEqual(['Chapter 3', 'Terms', 'Page']);
  });
});

describe('spoilers', () => {
  it.each([
    [0, 0, false],
    [1, 0, false],
    [2, 0, true],
    [2, 1, true],
    [2, 2, false],
    [9, 8, true],
  ])('a page from chapter %i on, read as far as %i, is covered: %s', (from, furthest, isCovered) => {
    expect(isSpoiler({ from }, furthest, false)).toBe(isCovered);
    expect(isSpoiler({ from }, furthest, true)).toBe(false);
  });
  it('stand behind what may be shown, but for the best of all', () => {
    const result = (id: string, from: number) => ({ id, page: { from } as ListedPage });
    const results = [result('a', 9), result('b', 9), result('c', 0), result('d', 0)];
    const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id).join('');
    expect(idsOf(sinkCovered(results, ({ from }) => from > 1))).toBe('acdb');
    expect(idsOf(sinkCovered(results, () => false))).toBe('abcd');
    expect(sinkCovered([], () => true)).toEqual([]);
  });
});

describe('the address', () => {
  it.each([
    ['https://x.org/search/#q=laid%20off', 'laid off', undefined],
    ['https://x.org/search/?q=laid+off', 'laid off', '/search/'],
    ['https://x.org/b/search/?q=a&x=1#top', 'a', '/b/search/?x=1#top'],
    ['https://x.org/search/?q=', '', '/search/'],
    ['https://x.org/search/#everything', '', undefined],
    ['https://x.org/search/', '', undefined],
  ])('is read: %s', (href, query, replaceWith) => {
    expect(readSearchAddress(href)).toEqual(replaceWith === undefined ? { query } : { query, replaceWith });
  });
  it('loses its query when another one is typed', () => {
    expect(writeAddressWithoutQuery('https://x.org/search/#q=old')).toBe('/search/');
  });
  it('carries a query only after #, and gives it back', () => {
    const link = writeSearchLink(' can I sign & ask? ', 'https://x.org/search/');
    expect(new URL(link).search).toBe('');
    expect(readSearchAddress(link).query).toBe('can I sign & ask?');
  });
  it('takes no more than a question', () => {
    expect(readSearchAddress(`https://x.org/search/#q=${'a'.repeat(5000)}`).query).toHaveLength(200);
  });
});
