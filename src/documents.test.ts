import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyRestore } from '#storage/apply-restore.ts';
import { createBackup, packBackup } from '#storage/backup.ts';
import { checkBackup } from '#storage/check-backup.ts';
import { isSameData } from '#storage/compare-data.ts';
import { versionOf } from '#storage/define-document.ts';
import { createFakeBrowser, settle, type FakeBrowser, type FakeTab } from '#storage/fake-browser.ts';
import { migrateRecord } from '#storage/migrate.ts';
import { openDocument } from '#storage/open-document.ts';
import { planRestore } from '#storage/plan-restore.ts';
import { documents } from './documents.ts';
import { fixtureFolder, readFixtures } from '../tests/fixtures/saved/read-fixtures.ts';

const now = new Date(2026, 10, 22);
let browser: FakeBrowser;
let tab: FakeTab;

beforeEach(() => {
  browser = createFakeBrowser();
  tab = browser.openTab();
});

describe('the list of documents', () => {
  it('[S1] no kind is used twice', () => {
    const kinds = documents.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('[S2] every folder of fixtures belongs to a document', () => {
    const folders = readdirSync(fixtureFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const kinds = documents.map(({ kind }) => kind);
    expect(folders.map(({ name }) => name).filter((name) => !kinds.includes(name))).toEqual([]);
  });

  it('[S9] a backup made of every fixture comes back whole', () => {
    for (const { kind } of documents) {
      for (const { version, text } of readFixtures(kind))
        browser.device.texts.set(`imfired:${kind}:v${String(version)}`, text);
    }
    const before = [...browser.device.texts].map(([key, text]): [string, unknown] => [key, JSON.parse(text)]);
    const check = checkBackup(packBackup(createBackup(documents, { hasPrivate: true, now }, tab)), documents);
    if (!check.ok) throw new Error(check.sentence);
    expect(check.value.aside).toEqual([]);
    browser.device.texts.clear();
    applyRestore(planRestore(check.value, 'replace', documents, now, tab), now, tab);
    browser.device.texts.delete('imfired:undo');
    const after = [...browser.device.texts].map(([key, text]): [string, unknown] => [key, JSON.parse(text)]);
    expect(Object.fromEntries(after)).toEqual(Object.fromEntries(before));
  });
});

describe.each(documents.map((document) => ({ kind: document.kind, document })))(
  'the document "$kind"',
  ({ kind, document }) => {
    it('[S2] has a title, and an empty value that its own schema takes as it is', () => {
      expect(document.title).toMatch(/\S/);
      const text = JSON.stringify({ v: versionOf(document), at: 1, data: document.empty() });
      expect(migrateRecord(document, text)).toMatchObject({ kind: 'ok', value: document.empty() });
    });

    it('[S2] has a fixture for every version, as that version saved it', () => {
      const expected = Array.from(
        { length: versionOf(document) },
        (_, index) => `${fixtureFolder}/${kind}/v${String(index + 1)}.json`,
      );
      expect(expected.filter((path) => !existsSync(path))).toEqual([]);
      for (const { version, text } of readFixtures(kind)) {
        expect(JSON.parse(text)).toMatchObject({ v: version, at: expect.any(Number) as number });
      }
    });

    it('[S2] [S3] opens every fixture, and nothing in the newest one is dropped', async () => {
      for (const { version, text } of readFixtures(kind)) {
        browser.device.texts.set(`imfired:${kind}:v${String(version)}`, text);
        const open = openDocument(document, `v${String(version)}`, tab);
        await settle();
        expect(open).toMatchObject({ wasDamaged: false, isEditable: true });
        if (version === versionOf(document)) {
          expect(isSameData(open.value, (JSON.parse(text) as { data: unknown }).data)).toBe(true);
        }
        open.close();
      }
    });

    it('[S2] migrations have names, each its own', () => {
      const names = document.migrations.map(({ name }) => name);
      expect(names.every((name) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toBe(true);
      expect(new Set(names).size).toBe(names.length);
    });
  },
);

describe('the fixtures', () => {
  it('are records as they stand on disk', () => {
    for (const { kind } of documents) {
      for (const { text } of readFixtures(kind))
        expect(Object.keys(JSON.parse(text) as object)).toEqual(['v', 'at', 'data']);
    }
  });

  it('are read from the folder that is there', () => {
    expect(readFileSync(`${fixtureFolder}/README.md`, 'utf8')).toContain('never edited');
  });
});
