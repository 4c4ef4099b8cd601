import { describe, expect, it, test } from 'vitest';
import type { FoundPage } from './found-pages.ts';
import { listPage, type ListedPage } from './page-list.ts';
import { putStatesFirst } from './put-states-first.ts';
import { splitQuery, splitSubject } from './read-query.ts';
import { readAskedOfState } from './state-questions.ts';

const read = (query: string) => {
  const asked = readAskedOfState(splitQuery(query));
  return asked && [asked.state.value, asked.question, asked.isAll];
};

describe('a question about one state', () => {
  it.each([
    ['nc unemployment weeks', 'NC', 'weeks'],
    ['how long does unemployment last in nc', 'NC', 'weeks'],
    ['how much unemployment will i get florida', 'FL', 'weekly'],
    ['max unemployment benefit arizona', 'AZ', 'weekly'],
    ['how much does georgia unemployment pay and for how long', 'GA', 'weeklyAndWeeks'],
    ['how long does unemployment last in new york and how much', 'NY', 'weeklyAndWeeks'],
    ['how many weeks of unemployment in oregon and how much a week', 'OR', 'weeklyAndWeeks'],
    ['does severance affect unemployment in ohio', 'OH', 'severance'],
    ['can i work part time and still get unemployment nc', 'NC', 'partTime'],
    ['how much can i earn while on unemployment wisconsin', 'WI', 'partTime'],
    ['how many job contacts a week north carolina', 'NC', 'workSearch'],
    ['do i have to apply for 3 jobs a week in georgia', 'GA', 'workSearch'],
    ['waiting week new york', 'NY', 'waitingWeek'],
    ['can unemployment be backdated in illinois', 'IL', 'claimStarts'],
    ['when does my claim start michigan', 'MI', 'claimStarts'],
    ['california last check when fired', 'CA', 'finalPay'],
    ['pto payout illinois', 'IL', 'vacation'],
    ['warn act illinois', 'IL', 'notice'],
    ['WARN act RIF 9 of 80 employees Illinois', 'IL', 'notice'],
    ['file unemployment in pa', 'PA', 'file'],
    ['does severance hold up unemployment wisconsin', 'WI', 'severance'],
    ['does georgia have to pay out my unused pto', 'GA', 'vacation'],
    ['do they owe me my vacation when the plant closes nevada', 'NV', 'vacation'],
  ])('%s', (query, state, question) => {
    expect(read(query)).toEqual([state, question, true]);
  });
  it.each([
    ['how long until texas pays unemployment', 'TX', 'file'],
    ['unemployment denied florida', 'FL', 'file'],
    ['can h1b collect unemployment california', 'CA', 'file'],
    ['freelance while on unemployment texas do i have to report it', 'TX', 'file'],
    ['severance offer says i cannot work for a competitor and unemployment ohio', 'OH', 'severance'],
  ])('with more in it than the table answers: %s', (query, state, question) => {
    expect(read(query)).toEqual([state, question, false]);
  });
  it.each([
    'how long does health insurance last after layoff texas',
    'how long do i have cobra after layoff ohio',
    'when does cobra start ohio',
    'how long to sue after being fired california',
    'how long does it take to get a job in texas',
    'how do i contact unemployment ohio',
    'do i have to give 2 weeks notice in texas',
    'can i take a vacation while on unemployment florida',
    'sick leave ohio',
    'back pay texas',
    'job search texas',
    'work online texas',
    'laid off last week ohio how do i file for bankruptcy',
  ])('that some other page answers: %s', (query) => {
    const [, question, isAll] = read(query)!;
    expect(isAll && question !== 'file').toBe(false);
    if (question !== 'file') expect(isAll).toBe(false);
  });
  it.each(['how much severance is normal in texas', 'texas non compete enforceable', 'jobs in texas', 'georgia'])(
    'that is none of its rules: %s',
    (query) => {
      expect(read(query)).toEqual([expect.any(String), undefined, false]);
    },
  );
  it('is about no one where two states are named, or none', () => {
    expect(read('live in ohio worked in kentucky unemployment')).toBeUndefined();
    expect(read('how long does unemployment last')).toBeUndefined();
    expect(read('west virginia unemployment')?.[0]).toBe('WV');
  });
});

describe('the table of states', () => {
  const page = (url: string) => ({ ...listPage(url, { url, content: '', meta: {}, anchors: [] }), url, id: url });
  const listed: ListedPage[] = [page('/advice/file/'), page('/states/'), page('/advice/other/')];
  const results: FoundPage[] = listed.map((one) => ({ id: one.id, page: one, places: [7] }));
  const order = (query: string, found = results) =>
    putStatesFirst(found, readAskedOfState(splitQuery(query)), listed).map(({ id, places }) => [id, ...places]);

  it('comes first where a rule of one state is all that is asked', () => {
    expect(order('unemployment ohio')).toEqual([
      ['/states/', 7],
      ['/advice/file/', 7],
      ['/advice/other/', 7],
    ]);
  });
  it('is added where the words did not find it', () => {
    expect(order('unemployment ohio', results.slice(2))).toEqual([['/states/'], ['/advice/other/', 7]]);
  });
  it('is among the first three when more is asked of a state, and stays where it is without one', () => {
    for (const query of ['unemployment denied ohio', 'unemployment', 'ohio'])
      expect(order(query).map(([id]) => id)).toEqual(['/advice/file/', '/states/', '/advice/other/']);
    const many = [results[0]!, results[2]!, { ...results[0]!, id: 'third' }, results[1]!];
    expect(order('unemployment denied ohio', many).map(([id]) => id)).toEqual([
      '/advice/file/',
      '/advice/other/',
      '/states/',
      'third',
    ]);
    expect(
      order('unemployment denied', many)
        .map(([id]) => id)
        .at(-1),
    ).toBe('/states/');
    expect(order('ohio', results.slice(2)).map(([id]) => id)).toEqual(['/advice/other/', '/states/']);
  });
});

test.each([
  ['unemployment denied nc', 'unemployment denied'],
  ['west virginia severance', 'severance'],
  ['unemployment in florida id me verification', 'unemployment id me verification'],
  ['ohio unemployment ohio', 'unemployment'],
  ['texas', 'texas'],
  ['ohio or kentucky unemployment', 'ohio or kentucky unemployment'],
])('%s is asked in every state as %s', (query, everywhere) => {
  expect(splitSubject(query).join(' ')).toBe(everywhere);
});
