import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentPlace, listKeys, readText, removeText, writeText } from './browser-storage.ts';
import { FakeArea } from './fake-browser.ts';
import { isRecordName, parseKey } from './key-names.ts';
import { canKeepAnything } from './probe-storage.ts';

const engineOf = (device: FakeArea, tab = new FakeArea()) => ({ device, tab });

describe('the one door', () => {
  it('[S1] only browser-storage.ts names the storages of the browser', () => {
    const naming = readdirSync(import.meta.dirname)
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
      .filter((name) => /window\.(local|session)Storage/.test(readFileSync(`${import.meta.dirname}/${name}`, 'utf8')));
    expect(naming).toEqual(['browser-storage.ts']);
  });

  it.each([
    ['blocked', { isBlocked: true }, { ok: false, reason: 'blocked' }],
    ['full', { room: 3 }, { ok: false, reason: 'full' }],
    ['odd', { throwsOnWrite: true }, { ok: false, reason: 'unknown' }],
  ])('[S5] a write to a storage that is %s says why it failed', (_name, faults, result) => {
    const device = new FakeArea();
    device.faults = faults;
    expect(writeText(engineOf(device), 'imfired:a:b', 'text', 'device')).toEqual(result);
  });

  it('[S3] "we could not look" is not "nothing there"', () => {
    const device = new FakeArea();
    expect(readText(engineOf(device), 'x', 'device')).toEqual({ ok: true, text: null });
    device.faults.throwsOnRead = true;
    expect(readText(engineOf(device), 'x', 'device')).toEqual({ ok: false });
  });

  it('[S8] keys of others are neither listed nor taken for ours', () => {
    const device = new FakeArea();
    for (const name of ['imfired:b:main', 'theme', 'imfired', 'xx-imfired:a:main', 'imfired:a:main'])
      device.texts.set(name, 'x');
    expect(listKeys(engineOf(device), 'device')).toEqual(['imfired:a:main', 'imfired:b:main']);
    device.faults.isBlocked = true;
    expect(listKeys(engineOf(device), 'device')).toEqual([]);
    expect(removeText(engineOf(device), 'imfired:a:main', 'device')).toBe(false);
  });

  it.each([
    [null, null, 'device'],
    [null, 'nothing', 'tab'],
    ['nothing', null, 'tab'],
    ['device', 'nothing', 'device'],
    ['nothing', 'device', 'tab'],
  ] as const)('[S8] the tab chose %s and the device %s: records live in the %s', (inTab, onDevice, place) => {
    const [device, tab] = [new FakeArea(), new FakeArea()];
    if (inTab !== null) tab.texts.set('imfired:keep', inTab);
    if (onDevice !== null) device.texts.set('imfired:keep', onDevice);
    expect(currentPlace({ device, tab })).toBe(place);
  });
});

describe('the test write', () => {
  it.each([
    ['works', {}, true],
    ['is blocked', { isBlocked: true }, false],
    ['throws on write', { throwsOnWrite: true }, false],
    ['throws on read', { throwsOnRead: true }, false],
    ['has no room and nothing in it', { room: 0 }, false],
  ])('[S7] a storage that %s', (_name, faults, canKeep) => {
    const device = new FakeArea();
    device.faults = faults;
    expect(canKeepAnything(engineOf(device), 'device')).toBe(canKeep);
    expect(device.texts.size).toBe(0);
  });

  it('[S7] a full storage is not a blocked one', () => {
    const device = new FakeArea();
    device.texts.set('imfired:a:main', 'x');
    device.faults.room = 15;
    expect(canKeepAnything(engineOf(device), 'device')).toBe(true);
  });
});

describe('names of keys', () => {
  it.each([
    ['imfired:first-week:main', { type: 'record', kind: 'first-week', id: 'main' }],
    ['imfired:position:01-a.b_c', { type: 'record', kind: 'position', id: '01-a.b_c' }],
    ['imfired:aside:runway:main:77', { type: 'aside', kind: 'runway', id: 'main', at: 77 }],
    ['imfired:keep', null],
    ['imfired:undo', null],
    ['imfired:last-backup:main', null],
    ['imfired:a:b:c', null],
    ['theme', null],
  ])('[S1] the key %s', (key, name) => {
    expect(parseKey(key)).toEqual(name);
  });

  it.each([['__proto__'], [''], ['Aside'], ['keep'], [null], [{}], ['a:b'], ['x'.repeat(80)]])(
    '[S9] %j is no kind of a record',
    (kind) => {
      expect(isRecordName(kind, 'main')).toBe(false);
    },
  );
});
