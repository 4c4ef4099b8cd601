import { writeMoney } from '#workbook/shell/money.ts';
import type { Offer, OfferPage } from './model.ts';

/** The most offers that stand beside each other. */
export const mostOffers = 4;

const sums = [
  { key: 'pay', name: 'the pay', perYear: 1 },
  { key: 'bonus', name: 'the bonus', perYear: 1 },
  { key: 'match', name: 'the retirement match', perYear: 1 },
  { key: 'premium', name: 'what you pay for health insurance', perYear: -12 },
  { key: 'commute', name: 'what getting there costs', perYear: -12 },
] as const;

/** What an offer comes to in a year, before tax, of what is known, and what isn't known. */
export interface Worth {
  /** null where not even the pay is known. */
  total: number | null;
  unknown: string[];
}

/** Pay, likely bonus and match, less a year of premiums and of getting there. What is not known counts as nothing and is named. */
export function addUp(offer: Offer): Worth {
  const known = sums.filter(({ key }) => offer[key] !== null);
  const total = known.reduce((sum, { key, perYear }) => sum + (offer[key] ?? 0) * perYear, 0);
  return {
    total: offer.pay === null ? null : total,
    unknown: sums.filter(({ key }) => offer[key] === null).map(({ name }) => name),
  };
}

/**
 * What to say of the offers beside each other; nothing where fewer than two can be compared. It names the difference and never the winner:
 * how to weigh money against the rest has no study behind it that would know the reader.
 */
export function compareOffers(offers: readonly Offer[]): string | null {
  const known = offers.slice(0, mostOffers).flatMap((offer) => {
    const { total, unknown } = addUp(offer);
    return total === null ? [] : [{ name: offer.name.trim() || 'the one without a name', total, unknown }];
  });
  if (known.length < 2) return null;
  const sorted = known.toSorted((one, other) => other.total - one.total);
  const [most, next] = [sorted[0]!, sorted[1]!];
  const gap = most.total - next.total;
  const open = sorted.some(({ unknown }) => unknown.length > 0)
    ? ' Some of it isn’t known yet, and may turn that around.'
    : '';
  if (gap === 0) return `In money ${most.name} and ${next.name} come to the same.${open}`;
  return `In money ${most.name} comes to $${writeMoney(gap)} a year more than ${next.name}, about $${writeMoney(Math.round(gap / 52))} a week before tax.${open}`;
}

/** The words to ask with, from the sum and the one reason; null where either is missing. */
export function writeAsk({ ask, reason }: OfferPage): string | null {
  const because = reason
    .trim()
    .replace(/[.\s]+$/, '')
    .replace(/^because\s+/i, '');
  return ask === null || because === ''
    ? null
    : `“I’d like to come. I’d like you to make it $${writeMoney(ask)}, because ${because}.” Then count to ten without another word.`;
}

/** What to look at again before asking. */
export function adviseAsk({ ask, lowest, reason, offers }: OfferPage): string[] {
  const said: string[] = [];
  const least = Math.min(...offers.map(({ pay }) => pay ?? Infinity));
  if (ask !== null && ask <= least) said.push('That is no more than what they have offered already.');
  if (lowest !== null && reason.includes(writeMoney(lowest)))
    said.push('What you need to live on stands in your reason. That number is yours to keep.');
  if (/\b(?:rent|mortgage|daughter|son|kids?|children|college|debts?|bills)\b/i.test(reason))
    said.push('The reason is about home. One about the work is easier for them to say yes to.');
  return said;
}
