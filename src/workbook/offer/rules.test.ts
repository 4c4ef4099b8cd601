import { describe, expect, it } from 'vitest';
import { offerDocument, type Offer } from './model.ts';
import { addUp, adviseAsk, compareOffers, writeAsk } from './rules.ts';

const offer = (change: Partial<Offer>): Offer => ({
  id: 'a',
  name: 'Lakeline',
  pay: 82_000,
  bonus: 0,
  match: 3_280,
  premium: 240,
  commute: 95,
  daysOff: '20',
  coverDay: null,
  startDay: null,
  hangsOn: '',
  monday: '',
  ...change,
});

describe('what an offer comes to', () => {
  it.each([
    ['all of it', {}, 82_000 + 3_280 - 12 * 240 - 12 * 95, []],
    [
      'a premium that is not known is named and counts as nothing',
      { premium: null },
      82_000 + 3_280 - 12 * 95,
      ['what you pay for health insurance'],
    ],
    ['zero is an answer', { match: 0, premium: 0, commute: 0 }, 82_000, []],
    ['without the pay there is no sum', { pay: null }, null, ['the pay']],
  ])('%s', (_name, change, total, unknown) => {
    expect(addUp(offer(change))).toEqual({ total, unknown });
  });
});

describe('offers beside each other', () => {
  it('says the difference in a year and a week', () => {
    const ashmore = offer({ id: 'b', name: 'Ashmore', pay: 91_000, match: 2_730, premium: 420, commute: 165 });
    expect(compareOffers([offer({}), ashmore])).toBe(
      'In money Ashmore comes to $5,450 a year more than Lakeline, about $105 a week before tax.',
    );
  });
  it('does not hide that something is not known', () => {
    expect(compareOffers([offer({ premium: null }), offer({ id: 'b', name: 'B' })])).toMatch(/isn’t known yet/);
  });
  it('says so when they come to the same, and nothing of one alone', () => {
    expect(compareOffers([offer({}), offer({ id: 'b', name: 'B' })])).toBe('In money Lakeline and B come to the same.');
    expect(compareOffers([offer({})])).toBeNull();
    expect(compareOffers([offer({}), offer({ id: 'b', pay: null })])).toBeNull();
  });
});

describe('asking', () => {
  const page = {
    ...offerDocument.empty(),
    offers: [offer({ pay: 78_000 })],
    ask: 84_500,
    reason: 'because the cage costs you ninety.',
  };
  it('puts sum and reason into one sentence', () => {
    expect(writeAsk(page)).toMatch(
      /^“I’d like to come\. I’d like you to make it \$84,500, because the cage costs you ninety\.”/,
    );
    expect(writeAsk({ ...page, reason: ' ' })).toBeNull();
    expect(writeAsk({ ...page, ask: null })).toBeNull();
  });
  it.each([
    ['nothing to say', {}, 0],
    ['not more than what is offered', { ask: 78_000 }, 1],
    ['the lowest sum in the reason', { lowest: 60_000, reason: 'I need 60,000' }, 1],
    ['a reason about home', { reason: 'my daughter starts college' }, 1],
  ])('%s', (_name, change, count) => {
    expect(adviseAsk({ ...page, ...change })).toHaveLength(count);
  });
});
