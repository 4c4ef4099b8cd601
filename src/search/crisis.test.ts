import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCrisis } from './crisis.ts';

/** Ways in which people say it: each must bring 988. */
const crisis = readList('crisis.txt');

/** Searches that use such words about work: none may bring 988. */
const harmless = readList('not-crisis.txt');

function readList(name: string): readonly string[] {
  return readFileSync(new URL(`../../tests/search/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

describe('words of crisis', () => {
  it('are at least fifty, beside at least fifty harmless ones', () => {
    expect(new Set(crisis).size).toBeGreaterThanOrEqual(50);
    expect(new Set(harmless).size).toBeGreaterThanOrEqual(50);
  });

  it.each(crisis)('bring 988: %s', (text) => {
    expect(readCrisis(text)).not.toBe('none');
  });

  it.each(harmless)('are not seen in: %s', (text) => {
    expect(readCrisis(text)).toBe('none');
  });

  it('are seen in capitals, with curly quotes and without spaces around', () => {
    expect(readCrisis('  I CAN’T GO ON!! ')).not.toBe('none');
    expect(readCrisis('KILL—MYSELF')).toBe('clear');
  });

  it('are not seen in nothing', () => {
    expect(readCrisis('')).toBe('none');
  });
});
