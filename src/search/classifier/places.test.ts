import { describe, expect, it, vi } from 'vitest';
import type { Fragment } from '../fragment.ts';
import { findPlace } from '../find-place.ts';
import { readQuery } from '../read-query.ts';
import { learnPlaces } from './learn-places.ts';
import { readPlaces } from './place-file.ts';
import { noneAsked, type AskedFile, type AskedQuery } from './read-asked.ts';

const content = 'Call first. Rent. Tell the landlord early. The car. Ask the lender for a later payment. It passes.';
const fragment: Fragment = {
  url: '/advice/behind/',
  content,
  meta: { kind: 'advice', title: 'I can’t pay', answer: 'Call first.' },
  anchors: [
    { element: 'strong', id: 'on-rent', text: 'Rent.', location: 2 },
    { element: 'strong', id: 'on-the-car', text: 'The car.', location: 7 },
    { element: 'p', id: 'on-it-passes', text: '', location: 15 },
  ],
};
const page = {
  fragment,
  ways: ['cannot pay my bills', 'behind on bills', 'bills due what first'],
  parts: new Map([
    ['rent', ['eviction notice', 'behind on rent', 'apartment']],
    ['the-car', ['repo my truck', 'behind on car payment', 'vehicle loan']],
  ]),
};
const fileOf = (queries: readonly AskedQuery[]): AskedFile => ({ text: JSON.stringify(queries), parse: () => queries });
const asked = fileOf([
  { text: 'roommate money', slugs: ['behind'], place: 'rent' },
  { text: 'all of it at once', slugs: ['behind'], place: 'top' },
  { text: 'nobody knows where', slugs: ['behind'] },
]);

describe('the paragraph of a page that a question asks for', () => {
  it.each([
    ['will they repo it', 'on-the-car', 'The car'],
    ['got an eviction notice', 'on-rent', 'Rent'],
    ['my roommate left', 'on-rent', 'Rent'],
    ['does it pass', 'on-it-passes', ''],
    ['which bills first', '', ''],
  ])('%s', async (query, id, heading) => {
    const [places] = await learnPlaces([page], asked);
    const learned = { ...fragment, places: places! };
    const place = await findPlace({ kind: 'advice' }, learned, [], {
      terms: readQuery(query),
      meant: query,
      asked: undefined,
    });
    expect(place).toMatchObject({ id, heading });
  });

  it('is sure where the words say so, and not where they say little', async () => {
    const [places] = await learnPlaces([page], asked);
    const learned = { ...fragment, places: places! };
    const isSure = async (query: string) =>
      (await findPlace({ kind: 'advice' }, learned, [], { terms: readQuery(query), meant: query, asked: undefined }))
        .isSure;
    expect(await isSure('eviction notice for my apartment behind on rent')).toBe(true);
    expect(await isSure('behind')).toBe(false);
  });

  it('comes with the others that may be meant, without itself and the top', async () => {
    const [places] = await learnPlaces([page], asked);
    const query = 'rent and car';
    const { id, others } = await findPlace({ kind: 'advice' }, { ...fragment, places: places! }, [], {
      terms: readQuery(query),
      meant: query,
      asked: undefined,
    });
    const ids = others?.map((other) => other.id) ?? [];
    expect([id, ...ids].sort().slice(0, 2)).toEqual(['on-rent', 'on-the-car'].sort());
    expect(ids).not.toContain(id);
    expect(ids).not.toContain('');
    expect(ids.length).toBeLessThanOrEqual(2);
  });

  it('is asked for in every state alike', async () => {
    const [places] = await learnPlaces([page], fileOf([{ text: 'new car', slugs: ['behind'], place: 'the-car' }]));
    const learned = { ...fragment, places: places! };
    const query = 'rent new york';
    const place = await findPlace({ kind: 'advice' }, learned, [], {
      terms: readQuery(query),
      meant: query,
      asked: undefined,
    });
    expect(place.id).toBe('on-rent');
  });

  it('is the top where nothing was learned, or no word of the query', async () => {
    const query = 'landlord';
    const lead = (from: Fragment) =>
      findPlace({ kind: 'advice' }, from, [], { terms: readQuery(query), meant: query, asked: undefined });
    const [places] = await learnPlaces([page], noneAsked);
    expect(await lead(fragment)).toMatchObject({ id: '' });
    expect(await lead({ ...fragment, places: places!.split('\n').slice(0, 2).join('\n') })).toMatchObject({ id: '' });
  });

  it('must stand on the page', async () => {
    const parts = new Map([['the-boat', ['sell my boat']]]);
    await expect(learnPlaces([{ ...page, parts }], noneAsked)).rejects.toThrow(
      '/advice/behind/ has no paragraph "the-boat", which "sell my boat" is to lead to: expected the first five words of one',
    );
    await expect(learnPlaces([page], fileOf([{ text: 'boat', slugs: ['behind'], place: 'the-boat' }]))).rejects.toThrow(
      'has no paragraph "the-boat"',
    );
    await expect(learnPlaces([page], fileOf([{ text: 'boat', slugs: ['other'], place: 'the-boat' }]))).rejects.toThrow(
      '"boat" is to lead to the paragraph "the-boat" of other: expected a page that has parts.',
    );
  });

  it('is learned once from the same page and the same searches, which are then not even taken apart', async () => {
    const parse = vi.fn(() => [{ text: 'tow truck', slugs: ['behind'], place: 'the-car' }]);
    const learn = (text: string) => learnPlaces([page], { text, parse });
    const first = await learn(`once ${String(Math.random())}`);
    expect(parse).toHaveBeenCalledOnce();
    const text = `again ${String(Math.random())}`;
    expect(await learn(text)).toEqual(first);
    expect(await learn(text)).toEqual(first);
    expect(parse).toHaveBeenCalledTimes(2);
  });

  it('is kept in a text that says so much and no more', async () => {
    const [places] = await learnPlaces([page], asked);
    const { ids, source } = readPlaces(places!);
    expect(ids).toEqual(['', 'on-rent', 'on-the-car', 'on-it-passes']);
    expect([...source.bias.keys()]).toEqual([0, 1, 2, 3]);
    expect([...(await source.read(['truck', 'zebra'])).keys()]).toEqual(['truck']);
    expect(readPlaces('').source.bias.size).toBe(0);
  });
});
