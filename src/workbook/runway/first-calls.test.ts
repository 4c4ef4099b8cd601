import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { firstCalls, howLongPeopleTake } from './first-calls.ts';

interface Claim {
  id: string;
  mayBeSaid?: boolean | 'as-caution';
}

const file = new URL('../../../content/evidence.yaml', import.meta.url);
const claims = parse(readFileSync(file, 'utf8')) as Claim[];

describe('what is said beside the sums', () => {
  it('rests on claims that are in the evidence and may be said', () => {
    const ids = [...firstCalls, ...howLongPeopleTake].flatMap((entry) => entry.claims);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const claim = claims.find((one) => one.id === id);
      expect(claim, id).toBeDefined();
      expect(claim?.mayBeSaid ?? true, id).toBe(true);
    }
  });

  it('begins with 211 and has the number that leads to a free housing counselor', () => {
    expect(firstCalls[0]?.links[0]?.href).toBe('tel:211');
    expect(firstCalls.flatMap(({ links }) => links.map(({ href }) => href))).toContain('tel:+18554112372');
  });

  it('makes no forecast: no "you will", no promise of weeks', () => {
    for (const { text } of howLongPeopleTake) expect(text).not.toMatch(/\byou(r|rs)?\b|\bwill\b/i);
  });
});
