// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { listPage } from './page-list.ts';
import { renderResult } from './render-result.ts';

const meta = { kind: 'advice', title: 'Should I sign?', answer: 'Not today.' };
const page = listPage('x', { url: '/advice/sign/', content: '', meta, anchors: [] });
const place = {
  id: 'on-seven-days',
  heading: 'Seven days',
  excerpt: 'You may take it back.',
  others: [{ id: 'on-a-lawyer', heading: 'A lawyer' }],
};

function show(isFirst: boolean, isSure: boolean, mayGrow = true, isSpoiler = false) {
  const { item, showPlace } = renderResult({ page, base: '/', words: ['take'], isSpoiler, isFirst });
  showPlace({ ...place, isSure }, mayGrow);
  const textOf = (name: string) => item.querySelector(`.found__${name}`)?.textContent;
  return {
    sentence: textOf('sentence'),
    passage: textOf('passage'),
    href: item.querySelector('a')?.getAttribute('href'),
    others: [...item.querySelectorAll('.found__other')].map((one) => `${one.textContent} ${one.getAttribute('href')}`),
  };
}

describe('the paragraph that answers', () => {
  it('stands in place of the page’s sentence where it is surely asked for', () => {
    for (const isFirst of [true, false])
      expect(show(isFirst, true)).toMatchObject({
        sentence: undefined,
        passage: 'You may take it back.',
        href: '/advice/sign/#on-seven-days',
      });
  });
  it('stands under it in the first result, and in no other, where that is less sure', () => {
    expect(show(true, false)).toMatchObject({ sentence: 'Not today.', passage: 'You may take it back.' });
    expect(show(false, false)).toMatchObject({ sentence: 'Not today.', passage: undefined });
  });
  it('is led to and not shown when it comes late, or of a page that is covered', () => {
    expect(show(true, true, false)).toMatchObject({ sentence: 'Not today.', passage: undefined });
    expect(show(true, true, false).href).toBe('/advice/sign/#on-seven-days');
    expect(show(true, true, true, true)).toMatchObject({ passage: undefined, href: '/advice/sign/' });
  });
});

describe('the other places of the page', () => {
  it('are led to from the first result alone, as long as it may grow', () => {
    for (const isSure of [true, false])
      expect(show(true, isSure).others).toEqual(['A lawyer /advice/sign/#on-a-lawyer']);
    expect(show(false, true).others).toEqual([]);
    expect(show(true, true, false).others).toEqual([]);
    expect(show(true, true, true, true).others).toEqual([]);
  });
});
