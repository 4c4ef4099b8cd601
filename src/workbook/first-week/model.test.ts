import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { versionOf } from '#storage/define-document.ts';
import { migrateRecord } from '#storage/migrate.ts';
import { createEmptyFirstWeek, dayFields, firstWeekDocument, firstWeekSchema } from './model.ts';

it('the empty page fits its own schema', () => {
  expect(v.is(firstWeekSchema, createEmptyFirstWeek())).toBe(true);
});

it('the empty page is a fresh one each time', () => {
  createEmptyFirstWeek().ticks['claim'] = true;
  expect(createEmptyFirstWeek().ticks).toEqual({});
});

it('what version 1 saved opens with nothing lost', () => {
  const saved = readFileSync('tests/fixtures/saved/first-week/v1.json', 'utf8');
  const record = migrateRecord(firstWeekDocument, saved);
  expect(record).toMatchObject({ kind: 'ok', value: (JSON.parse(saved) as { data: unknown }).data });
  expect(versionOf(firstWeekDocument)).toBe(1);
});

it.each(dayFields)('%s: a day that does not exist is a text like any other and can be kept', (field) => {
  expect(v.is(firstWeekSchema, { ...createEmptyFirstWeek(), [field]: '2026-02-31' })).toBe(true);
});

it.each([
  ['no object', null],
  ['a missing field', { toldOn: null }],
  ['a choice that does not exist', { ...createEmptyFirstWeek(), letGo: 'in pairs' }],
  ['a number for a day', { ...createEmptyFirstWeek(), lastDay: 20260203 }],
])('%s does not fit', (_, data) => {
  expect(v.is(firstWeekSchema, data)).toBe(false);
});
