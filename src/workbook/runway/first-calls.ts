/** One call to make when the money is short. */
export interface FirstCall {
  who: string;
  what: string;
  /** Where a tap leads: a number to dial or an official page. */
  links: readonly { href: string; text: string }[];
  /** The claims it rests on (content/evidence.yaml). */
  claims: readonly string[];
}

/**
 * Whom to call first, in this order, when fewer than four weeks are left. Says no more than its claims do; SNAP and clinics
 * are left to 211, which knows the place. 988 stands at the foot of every page and isn't repeated here.
 */
export const firstCalls: readonly FirstCall[] = [
  {
    who: '211',
    what: 'Call, or look online. They know who near you helps with rent, power and food, SNAP and low-cost clinics too. It is one call for all of it.',
    links: [
      { href: 'tel:211', text: 'Call 211' },
      { href: 'https://www.211.org/', text: '211.org' },
    ],
    claims: ['E34'],
  },
  {
    who: 'The landlord, or the company you pay the mortgage to',
    what: 'Before a payment is missed, if you can; right after, if you could not. Say what happened and ask what they can do. A mortgage company may grant a pause or smaller payments for a while.',
    links: [],
    claims: ['E34', 'E135'],
  },
  {
    who: 'A housing counselor approved by HUD',
    what: 'Free. The Consumer Financial Protection Bureau connects you. Never pay a firm that promises to stop a foreclosure.',
    links: [{ href: 'tel:+18554112372', text: '855-411-2372' }],
    claims: ['E135'],
  },
  {
    who: 'Power, gas, water, phone',
    what: 'Ask each one for its hardship line before the bill is late. The number is on the bill.',
    links: [],
    claims: ['E34'],
  },
  {
    who: 'Your state, for unemployment benefit',
    what: 'If you have not filed: file this week. A claim normally starts in the week you file, so waiting can cost money. Let the state decide whether you qualify.',
    links: [],
    claims: ['E10', 'E11'],
  },
];

/**
 * How long people really take, for the place beside Bob's line. The first two are people still looking on the day they were
 * asked: unfinished spells, not time to a job (E56, E57). Nothing here may be turned into a forecast.
 */
export const howLongPeopleTake: readonly { text: string; claims: readonly string[] }[] = [
  {
    text: 'Of people out of work and looking at the end of 2024, half had been at it for more than about ten weeks, and nearly one in four for 27 weeks or longer. In August 2025 it was about one in four.',
    claims: ['E56', 'E57'],
  },
  {
    text: 'Those people were not done yet. The figures tell how long they had been looking, and not how long it takes to find a job.',
    claims: ['E56'],
  },
  {
    text: 'Of those who had been at a job three years or more and lost it in 2021 to 2023, about two in three were working in January 2024 and about one in six were looking. The rest had left the labor force.',
    claims: ['E58'],
  },
];
