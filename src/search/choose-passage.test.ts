import { describe, expect, it } from 'vitest';
import { chooseRow, describePassage, namePassages } from './choose-passage.ts';
import { splitPlaces, type Fragment } from './fragment.ts';
import { readQuery, splitQuery } from './read-query.ts';
import { readAskedOfState } from './state-questions.ts';
import { states } from '#us-states.ts';

/** A page whose paragraphs are these; one that begins with "Word." in capitals has it in bold. */
function makePage(paragraphs: readonly string[]): Fragment {
  let location = 0;
  const anchors = paragraphs.map((text, at) => {
    const bold = /^[A-Z ]+\./.exec(text)?.[0];
    const anchor = { element: bold ? 'strong' : 'p', id: `on-${at}`, text: bold ?? '', location };
    location += splitPlaces(text).length;
    return anchor;
  });
  return { url: '/advice/x/', content: paragraphs.join(' '), meta: {}, anchors: anchors.slice(1) };
}

describe('the paragraph of a page of advice', () => {
  const page = makePage([
    'Call before you miss a payment. Ask what they can do.',
    'RENT. Tell the landlord in writing, and ask for a plan.',
    'Then write down whom you spoke with.',
  ]);
  const show = (id: string, query: string, from = page) => describePassage(from, id, readQuery(query));

  it('is shown from its beginning, without the bold words that are its heading', () => {
    expect(show('on-1', 'behind on rent')).toEqual({
      id: 'on-1',
      heading: 'RENT',
      excerpt: 'Tell the landlord in writing, and ask for a plan.',
    });
    expect(show('on-2', 'names')).toMatchObject({ heading: '', excerpt: 'Then write down whom you spoke with.' });
  });
  it('keeps the bold words that belong to the sentence', () => {
    const shame = { ...page, anchors: page.anchors.map((one) => (one.id === 'on-1' ? { ...one, text: 'RENT' } : one)) };
    expect(show('on-1', 'rent', shame).excerpt).toMatch(/^RENT\. Tell/);
  });
  it('is shown from the sentence on that has the word, where that comes late', () => {
    const long = makePage([
      'Ask soon.',
      `THE CAR. ${'Many words of no use. '.repeat(8)}It goes through a court.`,
      'OTHER. Nothing.',
    ]);
    expect(show('on-1', 'court', long).excerpt).toMatch(/^… .*It goes through a court\.$/);
  });
  it('is shown to the end of its sentence, where that is near, else cut', () => {
    const words = (count: number) => 'and '.repeat(count);
    const cutOff = (text: string) => show('on-1', 'rent', makePage(['Top.', `RENT. ${text}`, 'OTHER. No.'])).excerpt;
    expect(cutOff(`${words(40)}so. More.`)).toMatch(/so\. …$/);
    expect(cutOff(`${words(80)}so.`).split(' ')).toHaveLength(51);
  });
  it('is shown whole where it is surely asked for, unless it is long', () => {
    const page = (count: number) => makePage(['Top.', `RENT. ${'Pay it. '.repeat(count).trim()}`, 'OTHER. No.']);
    const length = (count: number) =>
      describePassage(page(count), 'on-1', readQuery('rent'), true).excerpt.split(' ').length;
    expect(length(40)).toBe(80);
    expect(length(41)).toBeLessThan(60);
  });
  it('is called by its heading, or by its first words', () => {
    expect(namePassages(page, ['on-2', 'on-9', 'on-1'])).toEqual([
      { id: 'on-2', heading: 'Then write down whom you …' },
      { id: 'on-1', heading: 'RENT' },
    ]);
  });
  it('is the top where the page has none of the name', () => {
    expect(show('', 'rent')).toEqual({ id: '', heading: '', excerpt: '' });
    expect(show('on-9', 'rent').id).toBe('');
  });
});

describe('the row of the table of states', () => {
  const rows = {
    finalPay: 'Last paycheck. The next payday.',
    weeks: 'For how many weeks. 12 to 26 weeks.',
    severance: 'Severance and the benefit. Taken off. agency.gov E155, E7.',
    unknown: 'Not known to us: the sum. Ask at the counter.',
  };
  const makeTable = (facts: Record<string, string>): Fragment => {
    let content = 'Your state';
    const anchors: Fragment['anchors'][number][] = [];
    for (const { value, label } of states) {
      const add = (element: string, id: string, text: string, words: string) => {
        anchors.push({ element, id, text, location: splitPlaces(content).length });
        content += ` ${words}`;
      };
      add('h2', `${value}-name`, label, `${label} File for unemployment at agency.gov.`);
      for (const [key, row] of Object.entries(facts)) add('li', `${value.toLowerCase()}-${key}`, '', row);
    }
    return { url: '/states/', content, meta: {}, anchors };
  };
  const table = makeTable(rows);
  const find = (query: string, from = table) => chooseRow(from, readQuery(query), readAskedOfState(splitQuery(query)));

  it('is under the state that is named, and has what is asked, in whatever words, without the ids of claims', () => {
    expect(find('does severance affect unemployment in ohio')).toEqual({
      id: 'oh-severance',
      heading: 'Ohio',
      excerpt: 'Severance and the benefit. Taken off. agency.gov',
    });
    expect(find('last paycheck in west virginia')).toMatchObject({ id: 'wv-finalPay', heading: 'West Virginia' });
    expect(find('how long does unemployment last in nc')).toMatchObject({ id: 'nc-weeks' });
  });
  it('is shown whole, however long: what to do is often said last', () => {
    const rule = `Severance. ${'Counted in the week in which it’s paid. '.repeat(12)}Report it all the same.`;
    expect(find('severance in ohio', makeTable({ ...rows, severance: rule }))?.excerpt).toBe(rule);
  });
  it('is two rows where two are asked for in one breath, or the one that is known', () => {
    const query = 'how much does ohio unemployment pay and for how long';
    const weekly = 'How much a week. From $176 to $624.';
    expect(find(query, makeTable({ weekly, ...rows }))).toMatchObject({
      id: 'oh-weekly',
      excerpt: `${weekly} ${rows.weeks}`,
    });
    expect(find(query)).toMatchObject({ id: 'oh-weeks', excerpt: rows.weeks });
  });
  it('says that what is asked is not known, rather than something else', () => {
    expect(find('how much is unemployment in nc a week')).toMatchObject({ id: 'nc-unknown' });
  });
  it('is where to file when that is asked', () => {
    expect(find('unemployment ohio')).toMatchObject({
      id: 'OH-name',
      excerpt: 'File for unemployment at agency.gov.',
    });
  });
  it('has the most of the words where no rule is asked for, and is what stands first where none has one', () => {
    expect(find('how much severance is usual in ohio')).toMatchObject({ id: 'oh-severance' });
    expect(find('ohio lawyer')).toMatchObject({ id: 'OH-name' });
  });
  it('is the top of the page where nothing is named', () => {
    expect(find('severance')).toMatchObject({ id: '', heading: '' });
    expect(find('the main severance rule')).toMatchObject({ id: '' });
  });
  it('is the top where two are named, but not where one name holds the other', () => {
    expect(find('live in ohio worked in maine severance')).toMatchObject({ id: '' });
    expect(find('west virginia severance')).toMatchObject({ heading: 'West Virginia' });
  });
  it('is found by a name with a word in it that says nothing, and by its letters', () => {
    expect(find('severance dc')).toMatchObject({ heading: 'District of Columbia' });
  });
  it('is no concern of a page with few headings', () => {
    expect(find('ohio', { ...table, anchors: table.anchors.slice(0, 4) })).toBeUndefined();
  });
});
