import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleDocument, type Example } from './example-document.ts';
import { createFakeBrowser, settle, type FakeBrowser, type FakeTab } from './fake-browser.ts';
import { openDocument, type OpenDocument } from './open-document.ts';

const key = 'imfired:example:main';
const pack = (data: unknown, v = 3, at = 5): string => JSON.stringify({ v, at, data });
const write =
  (note: string) =>
  (old: Example): Example => ({ ...old, note });

let browser: FakeBrowser;
let tab: FakeTab;
const stored = (): string | undefined => browser.device.texts.get(key);
const asides = (): string[] =>
  [...browser.device.texts].filter(([name]) => name.startsWith('imfired:aside:')).map(([, text]) => text);

/** Opens the example and waits for its lock. */
async function open(): Promise<OpenDocument<Example>> {
  const document = openDocument(exampleDocument, 'main', tab);
  await settle();
  return document;
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1000 });
  browser = createFakeBrowser();
  tab = browser.openTab();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an open document', () => {
  it('[S1] [S2] begins empty and stores what is typed under its own key', async () => {
    const document = await open();
    expect(document).toMatchObject({ value: exampleDocument.empty(), state: { kind: 'idle' }, isEditable: true });
    expect(browser.device.texts.size).toBe(0);
    document.update(write('hello'));
    expect(document.state).toEqual({ kind: 'saving' });
    vi.advanceTimersByTime(400);
    expect(document.state).toEqual({ kind: 'saved', at: 1400 });
    expect(stored()).toBe(pack({ title: '', note: 'hello', rows: [] }, 3, 1000));
  });

  it('[S2] an older version is migrated, and written in the newest shape with the next change', async () => {
    browser.device.texts.set(key, pack({ name: 'Rent', note: 'due' }, 1));
    const document = await open();
    expect(document.value).toEqual({ title: 'Rent', note: 'due', rows: [] });
    expect(stored()).toBe(pack({ name: 'Rent', note: 'due' }, 1));
    document.update(write('paid'));
    document.flush();
    expect(stored()).toBe(pack({ title: 'Rent', note: 'paid', rows: [] }, 3, 1000));
  });

  it.each([
    ['truncated JSON', '{"v":3,"at":5,"data":{"ti'],
    ['null', 'null'],
    ['wrong types', pack({ title: 7, note: [], rows: 'no' })],
    ['a 6 MB string', 'x'.repeat(6_000_000)],
  ])('[S3] %s is moved aside unchanged, told, and typing goes on', async (_name, text) => {
    browser.device.texts.set(key, text);
    const document = await open();
    expect(document).toMatchObject({ wasDamaged: true, isEditable: true, value: exampleDocument.empty() });
    expect(stored()).toBeUndefined();
    expect(asides()).toEqual([text]);
    document.update(write('new'));
    document.flush();
    expect(stored()).toContain('new');
    expect(asides()).toEqual([text]);
  });

  it('[S3] what cannot be moved aside stays where it is, and nothing is written over it until it can', async () => {
    browser.device.texts.set(key, '{"v":3,"da');
    browser.device.faults.room = 60;
    const document = await open();
    expect(document).toMatchObject({ wasDamaged: true, state: { kind: 'failed', reason: 'full' } });
    document.update(write('new'));
    document.flush();
    expect(stored()).toBe('{"v":3,"da');
    expect(document.value.note).toBe('new');
    browser.device.faults.room = 5000;
    document.update(write('newer'));
    document.flush();
    expect(stored()).toContain('newer');
    expect(asides()).toEqual(['{"v":3,"da']);
  });

  it('[S3] a record of which the schema would drop a part is kept aside whole before it is written over', async () => {
    const text = pack({ title: 'Rent', note: '', rows: [], later: 'a field of tomorrow' });
    browser.device.texts.set(key, text);
    const document = await open();
    expect(asides()).toEqual([]);
    document.update(write('new'));
    document.flush();
    expect(asides()).toEqual([text]);
  });

  it('[S3] a value that could not be read back is not stored, and the old record stays', async () => {
    browser.device.texts.set(key, pack({ title: 'Rent', note: '', rows: [] }));
    const document = await open();
    document.update((old) => ({ ...old, rows: [{ id: 'a', amount: Number.NaN }] }));
    document.flush();
    expect(document.state).toEqual({ kind: 'failed', reason: 'unknown' });
    expect(stored()).toContain('Rent');
  });

  it('[S4] a newer version is never written to', async () => {
    browser.device.texts.set(key, pack({ anything: true }, 99));
    const document = await open();
    expect(document).toMatchObject({ isEditable: false, state: { kind: 'read-only', reason: 'newer-version' } });
    document.update(write('lost?'));
    document.flush();
    vi.advanceTimersByTime(5000);
    document.close();
    expect([...browser.device.texts]).toEqual([[key, pack({ anything: true }, 99)]]);
  });

  it('[S4] a newer version that another tab writes meanwhile stops the writing; what was typed goes aside', async () => {
    const document = await open();
    document.update(write('typed here'));
    browser.openTab().engine.device.setItem(key, pack({ anything: true }, 99));
    await settle();
    expect(document).toMatchObject({ isEditable: false, state: { kind: 'read-only', reason: 'newer-version' } });
    expect(document.value.note).toBe('typed here');
    vi.advanceTimersByTime(5000);
    expect(stored()).toBe(pack({ anything: true }, 99));
    expect(asides().join()).toContain('typed here');
  });

  it('[S4] a newer version is noticed at the last moment too, when no news came', async () => {
    tab = browser.openTab({ isDeaf: true });
    const document = await open();
    document.update(write('typed here'));
    browser.device.texts.set(key, pack({ anything: true }, 99));
    vi.advanceTimersByTime(800);
    expect(stored()).toBe(pack({ anything: true }, 99));
    expect(document.isEditable).toBe(false);
    expect(asides().join()).toContain('typed here');
  });

  it.each([
    ['throws on every write', { throwsOnWrite: true }, { kind: 'blocked' }],
    ['throws on read', { throwsOnRead: true }, { kind: 'blocked' }],
    ['is blocked from the start', { isBlocked: true }, { kind: 'blocked' }],
    ['has no room at all', { room: 0 }, { kind: 'blocked' }],
  ])('[S7] where the storage %s the page knows before a word is typed', async (_name, faults, state) => {
    browser.device.faults = faults;
    const document = await open();
    expect(document).toMatchObject({ state, isEditable: true });
    document.update(write('only on the screen'));
    vi.advanceTimersByTime(5000);
    expect(document).toMatchObject({ state, value: { note: 'only on the screen' } });
    expect(tab.fire('beforeunload')).toBe(false);
  });

  it('[S7] storage that is let in again is used with the next change', async () => {
    browser.device.faults.isBlocked = true;
    const document = await open();
    document.update(write('one'));
    browser.device.faults.isBlocked = false;
    document.update(write('two'));
    vi.advanceTimersByTime(1000);
    expect(document.state.kind).toBe('saved');
    expect(stored()).toContain('two');
  });

  it('[S5] storage that throws only after the 5th write: seen at once, text kept, next change tries again', async () => {
    const document = await open();
    browser.device.faults.writesLeft = 5;
    for (let word = 1; word <= 8; word += 1) {
      document.update(write(`word ${String(word)}`));
      document.flush();
      expect(document.state.kind).toBe(word <= 5 ? 'saved' : 'failed');
    }
    expect(document.value.note).toBe('word 8');
    expect(stored()).toContain('word 5');
    expect(tab.fire('beforeunload')).toBe(false);
    delete browser.device.faults.writesLeft;
    document.update(write('word 9'));
    document.flush();
    expect(document.state.kind).toBe('saved');
    expect(tab.fire('beforeunload')).toBe(true);
  });

  it('[S5] a full storage is told as full, and the old record stays', async () => {
    const document = await open();
    document.update(write('short'));
    document.flush();
    browser.device.faults.room = 200;
    document.update(write('x'.repeat(500)));
    document.flush();
    expect(document.state).toEqual({ kind: 'failed', reason: 'full' });
    expect(stored()).toContain('short');
  });

  it('[S5] leaving asks nothing while all is stored', async () => {
    const document = await open();
    document.update(write('fine'));
    vi.advanceTimersByTime(1000);
    expect(tab.fire('beforeunload')).toBe(true);
  });

  it.each(['pagehide', 'hidden'])('[S11] what is not stored yet is stored on %s', async (event) => {
    const document = await open();
    document.update(write('half a wo'));
    if (event === 'hidden') tab.hide();
    else tab.fire('pagehide');
    expect(stored()).toContain('half a wo');
  });

  it('[S11] a tab killed in the middle of typing loses at most the last 800 ms', async () => {
    const document = await open();
    for (let time = 0; time < 5000; time += 50) {
      document.update(write(String(time)));
      vi.advanceTimersByTime(50);
      const note = (JSON.parse(stored() ?? pack({ note: '0' })) as { data: { note: string } }).data.note;
      expect(time - Number(note)).toBeLessThanOrEqual(800);
    }
  });

  it('[S12] what is typed before the lock has answered is taken and stored', async () => {
    const document = openDocument(exampleDocument, 'main', tab);
    document.update(write('early'));
    expect(document.value.note).toBe('early');
    await settle();
    vi.advanceTimersByTime(400);
    expect(stored()).toContain('early');
  });

  it('[S2] the time of a record never goes back, whatever the clock says', async () => {
    browser.device.texts.set(key, pack({ title: 'from a fast clock', note: '', rows: [] }, 3, 9_000_000));
    const document = await open();
    document.update(write('later'));
    document.flush();
    expect(JSON.parse(stored() ?? '')).toMatchObject({ at: 9_000_001 });
  });

  it('[S3] two texts moved aside in the same millisecond are both kept', async () => {
    for (const text of ['one', 'two', 'one']) {
      browser.device.texts.set(key, text);
      (await open()).close();
    }
    expect(asides()).toEqual(['one', 'two']);
  });

  it('everybody on a page who opens a record shares it, until the last one closes it', async () => {
    const first = await open();
    const second = await open();
    expect(second.isEditable).toBe(true);
    first.update(write('shared'));
    expect(second.value.note).toBe('shared');
    first.close();
    first.close();
    second.update(write('still'));
    second.close();
    expect(stored()).toContain('still');
  });

  it('tells its listeners once a change, and no more after they stopped', async () => {
    const document = await open();
    const listener = vi.fn();
    const stop = document.subscribe(listener);
    document.update((old) => old);
    expect(listener).not.toHaveBeenCalled();
    document.update(write('a'));
    const count = listener.mock.calls.length;
    expect(count).toBeGreaterThan(0);
    stop();
    document.update(write('b'));
    expect(listener).toHaveBeenCalledTimes(count);
  });
});
