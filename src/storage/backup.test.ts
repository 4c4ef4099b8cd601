import { beforeEach, describe, expect, it } from 'vitest';
import { applyRestore, type RestoreResult } from './apply-restore.ts';
import { createBackup, createBackupOf, nameBackupFile, packBackup, type BackupFile } from './backup.ts';
import { bringBackAside, removeAside } from './bring-back.ts';
import { checkBackup, type CheckedBackup } from './check-backup.ts';
import { diaryDocument, exampleDocument, type Example } from './example-document.ts';
import { createFakeBrowser, settle, type FakeBrowser, type FakeTab } from './fake-browser.ts';
import { chooseKeep } from './keep-choice.ts';
import { listStored } from './list-stored.ts';
import { openDocument } from './open-document.ts';
import { planRestore, type RestoreMode } from './plan-restore.ts';
import { backupProblems } from './sentences.ts';
import { forgetUndoCopy, readUndoCopy, undoRestore } from './undo-restore.ts';

const documents = [exampleDocument, diaryDocument];
const now = new Date(2026, 10, 22, 9, 4);
const key = 'imfired:example:main';
const value: Example = { title: 'Rent', note: 'due', rows: [{ id: 'a', amount: 3 }] };
const pack = (data: unknown, at = 5, v = 3): string => JSON.stringify({ v, at, data });

let browser: FakeBrowser;
let tab: FakeTab;
const texts = (): Record<string, string> => Object.fromEntries(browser.device.texts);
const ours = (): Record<string, string> =>
  Object.fromEntries([...browser.device.texts].filter(([name]) => name !== 'imfired:undo'));
const asides = (): string[] =>
  [...browser.device.texts].filter(([name]) => name.startsWith('imfired:aside:')).map(([, text]) => text);

beforeEach(() => {
  browser = createFakeBrowser();
  tab = browser.openTab();
});

const make = (hasPrivate = true): BackupFile => createBackup(documents, { hasPrivate, now }, tab);

/** Checks a file that must be fine. */
function check(file: unknown): CheckedBackup {
  const result = checkBackup(typeof file === 'string' ? file : JSON.stringify(file), documents);
  if (!result.ok) throw new Error(result.sentence);
  return result.value;
}

const fileOf = (...records: object[]): object => ({
  app: 'imfired',
  format: 1,
  created: '2026-11-22T09:04:00.000Z',
  records,
  aside: [],
});

function restore(file: unknown, mode: RestoreMode): RestoreResult {
  return applyRestore(planRestore(check(file), mode, documents, now, tab), now, tab);
}

describe('making a backup', () => {
  it('[S9] one file with every record, its version and its time', () => {
    browser.device.texts.set(key, pack(value));
    browser.device.texts.set('imfired:example:two', pack({ name: 'old', note: '' }, 6, 1));
    expect(make()).toEqual({
      app: 'imfired',
      format: 1,
      created: now.toISOString(),
      records: [
        { kind: 'example', id: 'main', v: 3, at: 5, data: value },
        { kind: 'example', id: 'two', v: 1, at: 6, data: { name: 'old', note: '' } },
      ],
      aside: [],
    });
  });

  it('[S3] [S9] what is damaged, moved aside, newer or unknown goes in as it is', () => {
    browser.device.texts.set(key, '{"v":3,"da');
    browser.device.texts.set('imfired:aside:example:main:77', 'null');
    browser.device.texts.set('imfired:example:newer', pack({ later: 1 }, 5, 99));
    browser.device.texts.set('imfired:tomorrow:main', pack({ what: 'is this' }));
    const { records, aside } = make();
    expect(aside).toEqual([
      { kind: 'example', id: 'main', at: 77, raw: 'null' },
      { kind: 'example', id: 'main', at: now.getTime(), raw: '{"v":3,"da' },
    ]);
    expect(records.map(({ kind, id, v }) => [kind, id, v])).toEqual([
      ['example', 'newer', 99],
      ['tomorrow', 'main', 3],
    ]);
  });

  it('[S9] private documents go in only if ticked, and neither does what was moved aside of them', () => {
    browser.device.texts.set('imfired:diary:main', pack({ text: 'secret' }, 5, 1));
    browser.device.texts.set('imfired:aside:diary:main:7', 'secret too');
    expect(packBackup(make(false))).not.toContain('secret');
    expect(packBackup(make(true))).toContain('secret too');
  });

  it('[S9] the notes of the storage room and the keys of others stay out', () => {
    for (const name of ['imfired:keep', 'imfired:undo', 'imfired:last-backup:main', 'imfired:probe', 'theme']) {
      browser.device.texts.set(name, pack({ madeAt: 1 }));
    }
    expect(make()).toMatchObject({ records: [], aside: [] });
  });

  it('[S5] [S7] what is on the screen and could not be stored goes in', async () => {
    browser.device.faults.isBlocked = true;
    const document = openDocument(exampleDocument, 'main', tab);
    await settle();
    document.update((old) => ({ ...old, note: 'only on the screen' }));
    expect(make().records).toMatchObject([{ kind: 'example', data: { note: 'only on the screen' } }]);
    document.close();
  });

  it('[S8] a tab that keeps nothing backs up what is in the tab', () => {
    chooseKeep('nothing', 'leave', 5, tab);
    tab.session.texts.set(key, pack(value));
    expect(make().records).toHaveLength(1);
  });

  it('[S9] the file has a neutral name with the day', () => {
    expect(nameBackupFile(now)).toBe('workbook-backup-2026-11-22.json');
  });

  it('[S5] one record alone makes a file that can be brought back', () => {
    const file = createBackupOf(exampleDocument, 'main', 3, value, now);
    expect(restore(packBackup(file), 'merge')).toMatchObject({ ok: true });
    expect(JSON.parse(texts()[key] ?? '')).toMatchObject({ v: 3, data: value });
  });
});

describe('checking a backup', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['white space', ' \n ', 'empty'],
    ['a photo', 'ÿØÿà JFIF', 'not-json'],
    ['a web page', '<!doctype html>', 'not-json'],
    ['a file that was cut off', '{\n  "app": "imfired",\n  "format": 1, "rec', 'cut-off'],
    ['null', 'null', 'wrong-app'],
    ['a list', '[]', 'wrong-app'],
    ['a file of another app', '{"app":"excalidraw","type":"x"}', 'wrong-app'],
    ['a newer format', '{"app":"imfired","format":2,"records":[]}', 'newer-format'],
    ['no format', '{"app":"imfired","records":[]}', 'wrong-shape'],
    ['format 0', '{"app":"imfired","format":0,"records":[]}', 'wrong-shape'],
    ['format 1.5', '{"app":"imfired","format":1.5,"records":[]}', 'wrong-shape'],
    ['records that are no list', '{"app":"imfired","format":1,"records":{"length":3}}', 'wrong-shape'],
    ['more than 25 MB', ' '.repeat(25 * 1024 * 1024 + 1), 'too-big'],
  ] as const)('[S9] %s is refused with a sentence that says what to do', (_name, text, reason) => {
    expect(checkBackup(text, documents)).toEqual({ ok: false, reason, sentence: backupProblems[reason] });
  });

  it('[S9] the sentences are one sentence each, and end as one', () => {
    for (const sentence of Object.values(backupProblems)) expect(sentence).toMatch(/^[A-Z][^!?]*[a-z)”]\.$/);
  });

  it('[S9] a byte order mark does no harm', () => {
    expect(check(`\uFEFF${JSON.stringify(fileOf())}`).records).toEqual([]);
  });

  it('[S9] records of unknown kinds and newer versions are kept', () => {
    const file = fileOf(
      { kind: 'tomorrow', id: 'main', v: 1, at: 5, data: { a: 1 } },
      { kind: 'example', id: 'main', v: 99, at: 5, data: {} },
    );
    expect(check(file).records.map(({ kind, standing }) => [kind, standing])).toEqual([
      ['tomorrow', 'unknown-kind'],
      ['example', 'too-new'],
    ]);
  });

  it.each([
    ['null', null],
    ['a number', 7],
    ['no version', { kind: 'example', id: 'main', data: {} }],
    ['wrong data', { kind: 'example', id: 'main', v: 3, at: 5, data: { title: 7 } }],
    ['a kind of the storage room', { kind: 'undo', id: 'main', v: 1, at: 5, data: {} }],
    ['a kind that would forge another key', { kind: 'example:main', id: 'x', v: 1, at: 5, data: {} }],
    ['an id that would forge another key', { kind: 'example', id: 'a:b', v: 1, at: 5, data: {} }],
    ['the kind __proto__', { kind: '__proto__', id: 'main', v: 1, at: 5, data: {} }],
  ])('[S3] [S9] an entry that is %s is kept aside, counted, and harms no other', (_name, entry) => {
    const good = { kind: 'example', id: 'good', v: 3, at: 5, data: value };
    const backup = check({ ...fileOf(), records: [entry, good] });
    expect(backup.records).toHaveLength(1);
    expect(backup.unreadableCount).toBe(1);
    expect(backup.aside[0]?.raw).toBe(JSON.stringify(entry));
  });

  it('[S9] fields called __proto__ change nothing', () => {
    const text =
      '{"app":"imfired","format":1,"__proto__":{"isAdmin":true},"records":[{"kind":"example","id":"main","v":3,"at":5,' +
      '"data":{"title":"a","note":"","rows":[],"__proto__":{"isAdmin":true}}}],"aside":[]}';
    const backup = check(text);
    expect(backup.records[0]?.standing).toBe('readable');
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    expect(JSON.stringify(backup)).not.toContain('isAdmin');
  });

  it('[S9] of two records with one name the newer counts, the other is kept aside', () => {
    const backup = check(
      fileOf(
        { kind: 'example', id: 'main', v: 3, at: 5, data: value },
        { kind: 'example', id: 'main', v: 3, at: 9, data: { ...value, note: 'newer' } },
      ),
    );
    expect(backup.records).toMatchObject([{ at: 9 }]);
    expect(backup.aside[0]?.raw).toBe(pack(value, 5));
  });

  it('[S9] odd entries among what was moved aside are kept too', () => {
    const aside = [
      null,
      7,
      { kind: 'x:y', id: 'main', raw: 'text' },
      { kind: 'example', id: 'main', at: 'x', raw: 'text' },
    ];
    expect(check({ ...fileOf(), aside }).aside).toEqual([
      { kind: 'unknown', id: 'main', at: 0, raw: JSON.stringify(aside[2]) },
      { kind: 'example', id: 'main', at: 0, raw: 'text' },
    ]);
  });
});

describe('restoring a backup', () => {
  it.each(['merge', 'replace'] as const)(
    '[S9] a backup brought back into an empty browser is all of it (%s)',
    (mode) => {
      browser.device.texts.set(key, pack(value));
      browser.device.texts.set('imfired:diary:main', pack({ text: 'secret' }, 5, 1));
      browser.device.texts.set('imfired:tomorrow:main', pack({ what: 'is this' }));
      browser.device.texts.set('imfired:example:newer', pack({ later: 1 }, 5, 99));
      browser.device.texts.set('imfired:aside:example:main:77', '{"v":3,"da');
      const before = texts();
      const file = packBackup(make());
      browser.device.texts.clear();
      expect(restore(file, mode)).toEqual({ ok: true, isUndoKept: true });
      expect(ours()).toEqual(before);
    },
  );

  it('[S9] planning writes nothing', () => {
    browser.device.texts.set(key, pack(value));
    planRestore(
      check(fileOf({ kind: 'example', id: 'main', v: 3, at: 9, data: { ...value, note: 'x' } })),
      'replace',
      documents,
      now,
      tab,
    );
    expect(texts()).toEqual({ [key]: pack(value) });
  });

  const newer = { kind: 'example', id: 'main', v: 3, at: 9, data: { ...value, note: 'from the file' } };
  const older = { ...newer, at: 1 };

  it('[S9] merge: the newer record of the file takes the place, the older one here goes aside', () => {
    browser.device.texts.set(key, pack(value));
    restore(fileOf(newer), 'merge');
    expect(texts()[key]).toBe(pack(newer.data, 9));
    expect(asides()).toEqual([pack(value)]);
  });

  it('[S9] merge: the newer record here stays, the older one of the file goes aside', () => {
    browser.device.texts.set(key, pack(value));
    restore(fileOf(older), 'merge');
    expect(texts()[key]).toBe(pack(value));
    expect(asides()).toEqual([pack(older.data, 1)]);
  });

  it('[S9] merge: the same in both changes nothing, and a second time neither', () => {
    browser.device.texts.set(key, pack(value));
    restore(fileOf({ ...newer, data: value }, { kind: 'example', id: 'two', v: 3, at: 5, data: value }), 'merge');
    const after = ours();
    expect(Object.keys(after)).toHaveLength(2);
    restore(fileOf({ ...newer, data: value }, { kind: 'example', id: 'two', v: 3, at: 5, data: value }), 'merge');
    expect(ours()).toEqual(after);
  });

  it('[S9] merge: an empty page here does not litter what is kept aside', () => {
    browser.device.texts.set(key, pack(exampleDocument.empty()));
    restore(fileOf(newer), 'merge');
    expect(asides()).toEqual([]);
  });

  it('[S9] replace: what is only here goes, except private pages', () => {
    browser.device.texts.set('imfired:example:only-here', pack(value));
    browser.device.texts.set('imfired:diary:main', pack({ text: 'secret' }, 5, 1));
    restore(fileOf(older), 'replace');
    expect(Object.keys(ours()).sort()).toEqual(['imfired:diary:main', key]);
    expect(texts()[key]).toBe(pack(older.data, 1));
  });

  it.each(['merge', 'replace'] as const)('[S3] what is here and unreadable goes aside (%s)', (mode) => {
    browser.device.texts.set(key, '{"v":3,"da');
    restore(fileOf(older), mode);
    expect(texts()[key]).toBe(pack(older.data, 1));
    expect(asides()).toEqual(['{"v":3,"da']);
  });

  it.each(['merge', 'replace'] as const)('[S4] what is here and of a newer version stays (%s)', (mode) => {
    browser.device.texts.set(key, pack({ later: 1 }, 2, 99));
    restore(fileOf(newer), mode);
    expect(texts()[key]).toBe(pack({ later: 1 }, 2, 99));
    expect(asides()).toEqual([pack(newer.data, 9)]);
  });

  it('[S9] merge: a record of a newer version does not push out one that works here', () => {
    browser.device.texts.set(key, pack(value));
    restore(fileOf({ ...newer, v: 99 }), 'merge');
    expect(texts()[key]).toBe(pack(value));
    expect(asides()).toEqual([pack(newer.data, 9, 99)]);
  });

  it('[S9] an old record of an old backup opens, and is migrated when it is read', async () => {
    restore(fileOf({ kind: 'example', id: 'main', v: 1, at: 5, data: { name: 'Rent', note: 'due' } }), 'merge');
    const document = openDocument(exampleDocument, 'main', tab);
    await settle();
    expect(document.value).toEqual({ title: 'Rent', note: 'due', rows: [] });
    document.close();
  });

  it('[S9] an exercise that is open shows what was brought back, here and in another tab', async () => {
    const here = openDocument(exampleDocument, 'main', tab);
    const there = openDocument(exampleDocument, 'main', browser.openTab());
    await settle();
    here.update((old) => ({ ...old, note: 'here' }));
    here.flush();
    const future = { ...newer, at: Date.now() + 1000 };
    restore(fileOf(future), 'merge');
    await settle();
    expect([here.value.note, there.value.note]).toEqual(['from the file', 'from the file']);
    here.close();
    there.close();
  });

  it.each([0, 1, 2, 3, 4, 5])('[S9] all or nothing: when the room runs out (run %i) all is as it was', (writesLeft) => {
    browser.device.texts.set(key, pack(value));
    browser.device.texts.set('imfired:example:only-here', pack(value));
    const before = texts();
    const records = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...newer, id }));
    const plan = planRestore(check(fileOf(newer, ...records)), 'replace', documents, now, tab);
    // The room runs out, but what was there before fits back in.
    const size = Object.entries(before).reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    browser.device.faults.room = size + writesLeft * 60;
    expect(applyRestore(plan, now, tab)).toEqual({ ok: false, reason: 'full' });
    expect(texts()).toEqual(before);
    expect(readUndoCopy(tab)).toBeNull();
  });
});

describe('undoing a restore', () => {
  const file = fileOf(
    { kind: 'example', id: 'main', v: 3, at: 9, data: { ...value, note: 'from the file' } },
    { kind: 'example', id: 'added', v: 3, at: 9, data: value },
  );

  it.each(['merge', 'replace'] as const)('[S9] undo puts everything back as it was (%s)', (mode) => {
    browser.device.texts.set(key, pack(value));
    browser.device.texts.set('imfired:example:only-here', pack(value));
    const before = texts();
    restore(file, mode);
    expect(readUndoCopy(tab)?.at).toBe(now.getTime());
    expect(undoRestore(now, tab)).toEqual({ ok: true });
    expect(texts()).toEqual(before);
    expect(readUndoCopy(tab)).toBeNull();
  });

  it('[S9] undo still works on the next page and in another tab', () => {
    browser.device.texts.set(key, pack(value));
    restore(file, 'replace');
    const later = browser.openTab();
    expect(undoRestore(now, later)).toEqual({ ok: true });
    expect(texts()).toEqual({ [key]: pack(value) });
  });

  it('[S3] [S9] what was written after the restore is kept aside by undo', () => {
    browser.device.texts.set(key, pack(value));
    restore(file, 'replace');
    browser.device.texts.set(key, pack({ ...value, note: 'written since' }, 50));
    undoRestore(now, tab);
    expect(texts()[key]).toBe(pack(value));
    expect(asides()).toEqual([pack({ ...value, note: 'written since' }, 50)]);
  });

  it('[S9] where there is no room for the copy it is held until the page is left', () => {
    browser.device.texts.set(key, pack({ ...value, note: 'x'.repeat(1000) }));
    const before = texts();
    browser.device.faults.room = 1800;
    expect(restore(file, 'replace')).toEqual({ ok: true, isUndoKept: false });
    expect(undoRestore(now, tab)).toEqual({ ok: true });
    expect(texts()).toEqual(before);
  });

  it('[S9] the copy for undo makes room when the backup needs it', () => {
    browser.device.texts.set(key, pack({ ...value, note: 'x'.repeat(300) }));
    const before = texts();
    // Copy and old text fit together; copy and new text do not.
    browser.device.faults.room = 1100;
    const big = { kind: 'example', id: 'main', v: 3, at: 9, data: { ...value, note: 'y'.repeat(700) } };
    expect(restore(fileOf(big), 'replace')).toEqual({ ok: true, isUndoKept: false });
    expect(texts()[key]).toContain('yyy');
    expect(undoRestore(now, tab)).toEqual({ ok: true });
    expect(texts()).toEqual(before);
  });

  it('[S9] the old state can be let go', () => {
    browser.device.texts.set(key, pack(value));
    restore(file, 'replace');
    const after = ours();
    forgetUndoCopy(tab);
    expect(texts()).toEqual(after);
    expect(undoRestore(now, tab)).toEqual({ ok: true });
    expect(texts()).toEqual(after);
  });

  it.each(['null', '{"at":1,"steps":[null,{"key":"theme","before":"x","afterAt":null}]}', 'x'])(
    'a broken copy (%s) undoes nothing and harms nothing',
    (text) => {
      browser.device.texts.set(key, pack(value));
      browser.device.texts.set('imfired:undo', text);
      expect(undoRestore(now, tab)).toEqual({ ok: true });
      expect(ours()).toEqual({ [key]: pack(value) });
    },
  );
});

describe('what is stored here', () => {
  it('[S3] [S8] everything is listed by the reader’s name for it, with size and standing', () => {
    browser.device.texts.set(key, pack({ name: 'Rent', note: '' }, 5, 1));
    browser.device.texts.set('imfired:example:newer', pack({}, 5, 99));
    browser.device.texts.set('imfired:diary:main', '{"v":1,"da');
    browser.device.texts.set('imfired:aside:example:main:77', pack(value));
    browser.device.texts.set('imfired:keep', 'device');
    const { items, place } = listStored(documents, tab);
    expect(place).toBe('device');
    expect(
      items.map(({ title, id, standing, at, isPrivate, canComeBack }) => [
        title,
        id,
        standing,
        at,
        isPrivate,
        canComeBack,
      ]),
    ).toEqual([
      ['A diary', 'main', 'unreadable', 0, true, false],
      ['An example', 'main', 'readable', 5, false, false],
      ['An example', 'newer', 'newer', 5, false, false],
      ['An example', 'main', 'aside', 77, false, true],
    ]);
    expect(items[1]).toMatchObject({ data: { title: 'Rent', note: '', rows: [] } });
    expect(items[1]?.bytes).toBe(key.length + pack({ name: 'Rent', note: '' }, 5, 1).length);
  });

  it('[S3] what was kept aside can be brought back, and the other one goes aside in its place', () => {
    browser.device.texts.set(key, pack(value));
    browser.device.texts.set('imfired:aside:example:main:77', pack({ ...value, note: 'old' }));
    expect(bringBackAside('imfired:aside:example:main:77', 90, tab)).toEqual({ ok: true });
    expect(texts()).toEqual({ [key]: pack({ ...value, note: 'old' }), 'imfired:aside:example:main:90': pack(value) });
  });

  it('[S3] only what was kept aside can be removed one by one', () => {
    browser.device.texts.set(key, pack(value));
    browser.device.texts.set('imfired:aside:example:main:77', 'x');
    expect(removeAside(key, tab)).toBe(false);
    expect(removeAside('theme', tab)).toBe(false);
    expect(removeAside('imfired:aside:example:main:77', tab)).toBe(true);
    expect(texts()).toEqual({ [key]: pack(value) });
  });
});
