import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createEmptyRunway, runwayDocument, runwaySchema, type Runway } from './model.ts';
import { workOutRunway } from './rules.ts';

function readFixture(): { v: number; data: unknown } {
  const file = new URL('../../../tests/fixtures/saved/runway/v1.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as { v: number; data: unknown };
}

describe('the document', () => {
  it('[S2] an empty page fits its own shape, and each one is fresh', () => {
    expect(v.parse(runwaySchema, createEmptyRunway())).toEqual(createEmptyRunway());
    expect(runwayDocument.empty()).not.toBe(runwayDocument.empty());
  });

  it('[S2] a page saved as version 1 still opens, word for word', () => {
    const { v: version, data } = readFixture();
    expect(version).toBe(1);
    expect(v.parse(runwaySchema, data)).toEqual(data);
    expect(workOutRunway(v.parse(runwaySchema, data), '2026-02-03').kind).toBe('line');
  });

  it.each<[string, (page: Runway) => void]>([
    ['an amount below zero', (page) => (page.savings = -120)],
    ['a date that is none', (page) => (page.countedOn = 'soon')],
    ['no rows at all', (page) => (page.moneyOut = page.moneyIn = [])],
  ])('[S3] %s is kept as it is and not called damaged', (_, change) => {
    const page = createEmptyRunway();
    change(page);
    expect(v.parse(runwaySchema, page)).toEqual(page);
  });
});
