import { describe, expect, it } from 'vitest';
import { groupResults, type PagefindHit, type TermHits } from './group-results.ts';
import type { ListedPage, PageKind } from './page-list.ts';

function page(id: string, title: string, kind: PageKind = 'advice', answer = '', order = 0): [string, ListedPage] {
  return [id, { id, url: `/x/${id}/`, kind, title, answer, order, from: 0, length: 100, headings: new Set() }];
}
function hit(id: string, score: number, ...words: number[]): PagefindHit {
  return { id, score, words };
}
function term(word: string, hits: PagefindHit[], weight = 1): TermHits {
  return { weight, alternatives: [{ word, weight: 1, isBeginning: false, hits }] };
}

describe('grouping', () => {
  it('gives every page once, whatever it was found by', () => {
    const pages = new Map([page('a', 'A'), page('b', 'B')]);
    const results = groupResults(
      [term('sign', [hit('a', 2, 4), hit('b', 1, 3)]), term('release', [hit('a', 2, 4, 9)])],
      pages,
      10,
    );
    expect(results.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(results[0]?.places).toEqual([4, 9]);
    expect(results[0]?.coverage).toBe(1);
    expect(results[1]?.coverage).toBeLessThan(1);
  });

  it('puts a title that says it before a text that says it often', () => {
    const pages = new Map([page('title', 'Final paycheck'), page('text', 'Other')]);
    const results = groupResults([term('paycheck', [hit('text', 9, 1, 2, 3, 4), hit('title', 1, 5)])], pages, 10);
    expect(results[0]?.id).toBe('title');
  });

  it('puts one way of asking that holds the whole query before words here and there', () => {
    const pages = new Map([page('way', 'One'), page('apart', 'Two')]);
    const results = groupResults(
      [
        term('hide', [hit('way', 1, 120), hit('apart', 1, 101)]),
        term('partner', [hit('way', 1, 122), hit('apart', 1, 160)]),
      ],
      pages,
      10,
    );
    expect(results[0]?.id).toBe('way');
  });

  it('puts a way of asking that has the words as they were typed before one that has them the other way around', () => {
    const pages = new Map([page('other', 'One', 'advice', '', 1), page('typed', 'Two', 'advice', '', 2)]);
    const results = groupResults(
      [
        term('tell', [hit('other', 1, 122), hit('typed', 1, 120)]),
        term('kids', [hit('other', 1, 120), hit('typed', 1, 122)]),
      ],
      pages,
      10,
    );
    expect(results.map(({ id }) => id)).toEqual(['typed', 'other']);
  });

  it('takes a page that many ask for by a word to be about it, before one that one way of asking names', () => {
    const pages = new Map([page('once', 'One', 'advice', '', 1), page('often', 'Two', 'advice', '', 2)]);
    const results = groupResults([term('rent', [hit('once', 1, 120), hit('often', 1, 120, 140, 160)])], pages, 10);
    expect(results.map(({ id }) => id)).toEqual(['often', 'once']);
  });

  it('counts places in the hidden words as ways of asking, and not as places to go to', () => {
    const pages = new Map([page('a', 'A')]);
    expect(groupResults([term('hide', [hit('a', 1, 7, 130)])], pages, 10)[0]?.places).toEqual([7]);
  });

  it('prefers a page with the rare word to one with the common word', () => {
    const pages = new Map(['a', 'b', 'c', 'd', 'e'].map((id) => page(id, id)));
    const common = ['a', 'b', 'c', 'd'].map((id) => hit(id, 1, 1));
    expect(groupResults([term('job', common), term('cobra', [hit('e', 2, 1)])], pages, 5)[0]?.id).toBe('e');
  });

  it('counts other words for a thing less than the word that was typed', () => {
    const pages = new Map([page('own', 'X'), page('other', 'Y')]);
    const terms: TermHits[] = [
      {
        weight: 1,
        alternatives: [
          { word: 'cv', weight: 1, isBeginning: false, hits: [hit('own', 1, 1)] },
          { word: 'resume', weight: 0.5, isBeginning: false, hits: [hit('other', 1, 1)] },
        ],
      },
    ];
    expect(groupResults(terms, pages, 10).map(({ id }) => id)).toEqual(['own', 'other']);
  });

  it('leaves order to the kind of page where pages fit equally well, and then to the book', () => {
    const pages = new Map([
      page('ch', 'T', 'chapter'),
      page('ad', 'T', 'advice', '', 2),
      page('ad1', 'T', 'advice', '', 1),
    ]);
    const results = groupResults(
      [
        term(
          'x',
          ['ch', 'ad', 'ad1'].map((id) => hit(id, 1, 1)),
        ),
      ],
      pages,
      10,
    );
    expect(results.map(({ id }) => id)).toEqual(['ad1', 'ad', 'ch']);
  });

  it('finds pages that the page list does not have', () => {
    expect(groupResults([term('x', [hit('new', 1, 1)])], new Map(), 10)[0]?.id).toBe('new');
  });

  it('of nothing is nothing', () => {
    expect(groupResults([], new Map(), 0)).toEqual([]);
    expect(groupResults([term('x', [])], new Map(), 0)).toEqual([]);
  });
});
