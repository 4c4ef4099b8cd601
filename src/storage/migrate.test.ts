import { describe, expect, it } from 'vitest';
import { defineDocument, versionOf } from './define-document.ts';
import { exampleDocument } from './example-document.ts';
import { migrateRecord } from './migrate.ts';

const fullData = { title: 'Rent', note: 'due', rows: [{ id: 'a', amount: 3 }] };

describe('defineDocument', () => {
  it('[S2] the version is one more than the number of migrations', () => {
    expect(versionOf(exampleDocument)).toBe(3);
  });

  it.each(['Runway', 'a:b', '', 'aside', 'undo', 'keep', 'probe', '__proto__'])(
    '[S1] the kind "%s" is refused on first load',
    (kind) => {
      expect(() => defineDocument({ ...exampleDocument, kind })).toThrow(/kebab-case/);
    },
  );

  it('[S2] a definition cannot be changed afterwards', () => {
    expect(Object.isFrozen(exampleDocument)).toBe(true);
    expect(Object.isFrozen(exampleDocument.migrations)).toBe(true);
  });
});

describe('migrateRecord', () => {
  it('[S2] a record of today is read as it is', () => {
    const found = migrateRecord(exampleDocument, JSON.stringify({ v: 3, at: 7, data: fullData }));
    expect(found).toMatchObject({ kind: 'ok', value: fullData, at: 7, version: 3 });
  });

  it('[S2] each version takes the steps it is missing, in order', () => {
    const before = { name: 'Rent', note: 'due' };
    const after = { kind: 'ok', value: { title: 'Rent', note: 'due', rows: [] } };
    expect(migrateRecord(exampleDocument, JSON.stringify({ v: 1, at: 7, data: before }))).toMatchObject(after);
    const second = { title: 'Rent', note: 'due' };
    expect(migrateRecord(exampleDocument, JSON.stringify({ v: 2, at: 7, data: second }))).toMatchObject(after);
  });

  it('[S4] version 99 is too new, whatever its data', () => {
    for (const data of [null, 'x', fullData]) {
      expect(migrateRecord(exampleDocument, JSON.stringify({ v: 99, at: 7, data }))).toEqual({
        kind: 'too-new',
        version: 99,
      });
    }
  });

  it.each([
    ['cut-off JSON', '{"v":3,"at":7,"data":{"title":"Re'],
    ['nothing at all', ''],
    ['null', 'null'],
    ['a bare number', '7'],
    ['a list', '[1,2]'],
    ['no version', '{"at":7,"data":{}}'],
    ['version 0', '{"v":0,"at":7,"data":{}}'],
    ['a version in letters', '{"v":"3","at":7,"data":{}}'],
    ['no data', '{"v":3,"at":7}'],
    ['6 MB of one letter', 'x'.repeat(6_000_000)],
  ])('[S3] %s is damaged, not empty', (_name, text) => {
    expect(migrateRecord(exampleDocument, text)).toEqual({ kind: 'damaged', reason: 'no-record' });
  });

  it.each([
    ['null', null],
    ['a text', 'hello'],
    ['a number for a text', { ...fullData, title: 7 }],
    ['a text for a list', { ...fullData, rows: 'none' }],
    ['a field missing', { title: 'Rent' }],
  ])('[S3] %s as data is damaged', (_name, data) => {
    expect(migrateRecord(exampleDocument, JSON.stringify({ v: 3, at: 7, data }))).toEqual({
      kind: 'damaged',
      reason: 'wrong-shape',
    });
  });

  it('[S3] a step that throws on odd data makes the record damaged and throws nothing', () => {
    expect(migrateRecord(exampleDocument, JSON.stringify({ v: 1, at: 7, data: null }))).toEqual({
      kind: 'damaged',
      reason: 'migration-failed',
    });
  });

  it('[S2] a record without a time is old, but readable', () => {
    expect(migrateRecord(exampleDocument, JSON.stringify({ v: 3, data: fullData }))).toMatchObject({
      kind: 'ok',
      at: 0,
    });
  });
});
