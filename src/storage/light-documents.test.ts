import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setStorageEngine, type StorageEngine } from './browser-storage.ts';
import { exampleDocument, type Example } from './example-document.ts';
import { FakeArea } from './fake-browser.ts';
import { readDocument } from './read-document.ts';
import { noteSeen } from './seen-records.ts';
import { writeDocument } from './write-document.ts';

const key = 'imfired:example:main';
const value: Example = { title: 'Rent', note: '', rows: [] };
let device: FakeArea;
let session: FakeArea;

beforeEach(() => {
  device = new FakeArea();
  session = new FakeArea();
  setStorageEngine({ device, tab: session });
  for (const place of ['device', 'tab'] as const) noteSeen(place, key, false);
});
afterEach(() => setStorageEngine(null));

describe('readDocument and writeDocument', () => {
  it('[S1] [S2] a record lies under its own key with version, time and data', () => {
    expect(writeDocument(exampleDocument, 'main', value, 7)).toEqual({ ok: true });
    expect([...device.texts]).toEqual([[key, JSON.stringify({ v: 3, at: 7, data: value })]]);
    expect(readDocument(exampleDocument)).toEqual({ value, found: true });
  });

  it('[S3] a damaged record is moved aside before the first write, and reading leaves it alone', () => {
    device.texts.set(key, '{"v":3,"da');
    expect(readDocument(exampleDocument)).toEqual({ value: exampleDocument.empty(), found: false });
    expect(device.texts.get(key)).toBe('{"v":3,"da');
    expect(writeDocument(exampleDocument, 'main', value, 7)).toEqual({ ok: true });
    expect(device.texts.get('imfired:aside:example:main:7')).toBe('{"v":3,"da');
    expect(readDocument(exampleDocument).value).toEqual(value);
  });

  it('[S3] what cannot be moved aside is not overwritten', () => {
    device.texts.set(key, '{"v":3,"da');
    device.faults.room = 40;
    expect(writeDocument(exampleDocument, 'main', value, 7)).toEqual({ ok: false, reason: 'full' });
    expect([...device.texts]).toEqual([[key, '{"v":3,"da']]);
  });

  it('[S3] a value that could not be read back is never written', () => {
    writeDocument(exampleDocument, 'main', value, 7);
    const broken = { ...value, rows: [{ id: 'a', amount: Number.NaN }] };
    expect(writeDocument(exampleDocument, 'main', broken, 8)).toEqual({ ok: false, reason: 'unknown' });
    expect(readDocument(exampleDocument).value).toEqual(value);
  });

  it('[S4] a newer version is never written to', () => {
    device.texts.set(key, '{"v":99,"at":1,"data":{}}');
    expect(readDocument(exampleDocument).found).toBe(false);
    expect(writeDocument(exampleDocument, 'main', value, 7)).toEqual({ ok: false, reason: 'newer-version' });
    expect(device.texts.get(key)).toBe('{"v":99,"at":1,"data":{}}');
  });

  it.each([
    ['access is blocked', { isBlocked: true }, 'blocked'],
    ['reading throws', { throwsOnRead: true }, 'blocked'],
    ['writing throws', { throwsOnWrite: true }, 'unknown'],
    ['the room is full', { room: 10 }, 'full'],
  ])('[S5] [S7] nothing is thrown where %s', (_name, faults, reason) => {
    device.faults = faults;
    expect(readDocument(exampleDocument)).toEqual({ value: exampleDocument.empty(), found: false });
    expect(writeDocument(exampleDocument, 'main', value, 7)).toEqual({ ok: false, reason });
  });

  it('[S5] a failed write leaves the old record', () => {
    writeDocument(exampleDocument, 'main', value, 7);
    device.faults.writesLeft = 0;
    expect(writeDocument(exampleDocument, 'main', { ...value, note: 'new' }, 8)).toEqual({
      ok: false,
      reason: 'unknown',
    });
    expect(readDocument(exampleDocument).value).toEqual(value);
  });

  it('[S7] nothing is thrown where there is no storage at all, as on the server', () => {
    setStorageEngine({
      get device(): FakeArea {
        throw new ReferenceError('window is not defined');
      },
      tab: null as unknown as FakeArea,
    } satisfies StorageEngine);
    expect(readDocument(exampleDocument).found).toBe(false);
    expect(writeDocument(exampleDocument, 'main', value, 7)).toEqual({ ok: false, reason: 'blocked' });
  });

  it('[S8] keep-nothing reads and writes in the tab only', () => {
    writeDocument(exampleDocument, 'main', value, 7);
    session.texts.set('imfired:keep', 'nothing');
    expect(readDocument(exampleDocument).found).toBe(false);
    writeDocument(exampleDocument, 'main', { ...value, note: 'here' }, 8);
    expect(device.texts.get(key)).not.toContain('here');
    expect(session.texts.get(key)).toContain('here');
  });

  it('[S8] a page that remembers an erased record does not write it back, but takes a new choice', () => {
    writeDocument(exampleDocument, 'main', value, 7);
    readDocument(exampleDocument);
    device.texts.clear();
    expect(writeDocument(exampleDocument, 'main', value, 8)).toEqual({ ok: false, reason: 'erased' });
    expect(device.texts.size).toBe(0);
    expect(writeDocument(exampleDocument, 'main', value, 9)).toEqual({ ok: true });
  });
});
