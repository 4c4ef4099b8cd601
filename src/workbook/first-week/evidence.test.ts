import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { checklist } from './checklist.ts';
import { createEmptyFirstWeek, type FirstWeek } from './model.ts';
import { workOutWeek } from './rules.ts';

interface Claim {
  id: string;
  mayBeSaid?: boolean | string;
}

const claims = new Map(
  (parse(readFileSync('content/evidence.yaml', 'utf8')) as Claim[]).map((claim) => [claim.id, claim]),
);

const pages: Partial<FirstWeek>[] = [
  {},
  { state: 'OH' },
  {
    lastDay: '2026-02-20',
    releaseGivenOn: '2026-02-03',
    signedOn: '2026-02-10',
    fortyOrOlder: 'yes',
    coverEndsOn: '2026-06-30',
    cobraElectedOn: '2026-07-10',
  },
];

const used = new Set([
  ...checklist.flatMap((item) => item.evidence),
  ...pages.flatMap((page) => {
    const week = workOutWeek({ ...createEmptyFirstWeek(), ...page }, '2026-02-05');
    return [...week.dates, ...week.open, ...week.lines].flatMap((entry) => entry.basis.evidence);
  }),
]);

it.each([...used].sort())('%s stands in the list of sources and may be said', (id) => {
  expect(claims.has(id)).toBe(true);
  expect(claims.get(id)?.mayBeSaid ?? true).not.toBe(false);
});

it('leans on more than a few', () => {
  expect(used.size).toBeGreaterThan(15);
});
