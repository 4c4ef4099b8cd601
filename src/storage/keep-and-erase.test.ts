import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseEverything, type CacheStore } from './erase.ts';
import { exampleDocument, type Example } from './example-document.ts';
import { createFakeBrowser, settle, type FakeBrowser, type FakeTab } from './fake-browser.ts';
import { chooseKeep, countKept, readKeepChoice } from './keep-choice.ts';
import { openDocument, type OpenDocument } from './open-document.ts';

const key = 'imfired:example:main';
const write =
  (note: string) =>
  (old: Example): Example => ({ ...old, note });

let browser: FakeBrowser;
let tab: FakeTab;

async function openIn(where: FakeTab): Promise<OpenDocument<Example>> {
  const document = openDocument(exampleDocument, 'main', where);
  await settle();
  return document;
}

async function pass(ms: number): Promise<void> {
  await settle();
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1000 });
  browser = createFakeBrowser();
  tab = browser.openTab();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('keep, or keep nothing', () => {
  it('[S8] keep is the rule; keep-nothing lives in the tab, and new tabs follow where the device was empty', () => {
    expect(readKeepChoice(tab)).toBe('device');
    expect(chooseKeep('nothing', 'leave', 5, tab)).toEqual({ ok: true });
    expect(readKeepChoice(tab)).toBe('nothing');
    expect(readKeepChoice(browser.openTab())).toBe('nothing');
  });

  it('[S8] with keep-nothing no word reaches the device, and the next page of the tab has them all', async () => {
    chooseKeep('nothing', 'leave', 5, tab);
    const document = await openIn(tab);
    document.update(write('secret'));
    document.close();
    expect(tab.session.texts.get(key)).toContain('secret');
    expect([...browser.device.texts.values()].join()).not.toContain('secret');
    expect((await openIn(tab)).value.note).toBe('secret');
  });

  it('[S8] what was on the device moves into the tab when asked to, also what was kept aside', async () => {
    const document = await openIn(tab);
    document.update(write('mine'));
    document.flush();
    browser.device.texts.set('imfired:aside:example:main:3', 'old');
    expect(chooseKeep('nothing', 'take', 5, tab)).toEqual({ ok: true });
    expect([...browser.device.texts]).toEqual([['imfired:keep', 'nothing']]);
    expect(tab.session.texts.get('imfired:aside:example:main:3')).toBe('old');
    expect(document).toMatchObject({ value: { note: 'mine' }, isEditable: true });
    document.update(write('mine, more'));
    document.flush();
    expect(tab.session.texts.get(key)).toContain('mine, more');
    expect(browser.device.texts.size).toBe(1);
  });

  it('[S8] what was on the device stays there untouched when left, and the tab begins empty', async () => {
    const document = await openIn(tab);
    document.update(write('somebody else'));
    document.flush();
    const before = [...browser.device.texts];
    expect(chooseKeep('nothing', 'leave', 5, tab)).toEqual({ ok: true });
    expect(document.value.note).toBe('');
    document.update(write('guest'));
    document.flush();
    expect([...browser.device.texts]).toEqual(before);
    expect(readKeepChoice(browser.openTab())).toBe('device');
    expect(countKept('device', tab)).toBe(1);
  });

  it('[S8] back to keep: what is in the tab moves to the device; of two the newer wins and the older goes aside', async () => {
    browser.device.texts.set(key, JSON.stringify({ v: 3, at: 1, data: { title: 'old', note: '', rows: [] } }));
    chooseKeep('nothing', 'leave', 5, tab);
    const document = await openIn(tab);
    document.update(write('newer'));
    expect(chooseKeep('device', 'leave', 6, tab)).toEqual({ ok: true });
    await pass(1000);
    expect(browser.device.texts.get(key)).toContain('newer');
    expect(browser.device.texts.get('imfired:aside:example:main:6')).toContain('old');
    expect(tab.session.texts.size).toBe(0);
    expect(document).toMatchObject({ value: { note: 'newer' }, isEditable: true });
  });

  it('[S8] a move that does not fit changes nothing and says so', () => {
    for (const name of ['a', 'b']) browser.device.texts.set(`imfired:example:${name}`, 'x'.repeat(100));
    tab.session.faults.room = 200;
    const before = [...browser.device.texts];
    expect(chooseKeep('nothing', 'take', 5, tab)).toEqual({ ok: false, reason: 'full' });
    expect(browser.device.texts.size).toBe(3);
    expect([...browser.device.texts]).toEqual([...before, ['imfired:keep', 'device']]);
    expect(tab.session.texts.size).toBe(0);
    expect(readKeepChoice(tab)).toBe('device');
  });

  it('[S8] another open tab follows, and writes nothing back to the device', async () => {
    const otherTab = browser.openTab();
    const other = await openIn(otherTab);
    other.update(write('in both'));
    await pass(400);
    chooseKeep('nothing', 'take', 5, tab);
    await pass(1000);
    expect(other).toMatchObject({ value: { note: 'in both' }, isEditable: true });
    other.update(write('only there'));
    await pass(1000);
    expect([...browser.device.texts]).toEqual([['imfired:keep', 'nothing']]);
    expect(otherTab.session.texts.get(key)).toContain('only there');
  });

  it('[S8] when another tab goes back to keep, nothing in this tab is stranded', async () => {
    const otherTab = browser.openTab();
    chooseKeep('nothing', 'leave', 5, tab);
    const other = await openIn(otherTab);
    other.update(write('typed there'));
    await pass(400);
    chooseKeep('device', 'leave', 6, tab);
    await pass(1000);
    expect(browser.device.texts.get(key)).toContain('typed there');
    expect(otherTab.session.texts.size).toBe(0);
  });

  it('[S7] [S8] where there is no session storage the switch says so and nothing changes', () => {
    tab.session.faults.isBlocked = true;
    expect(chooseKeep('nothing', 'take', 5, tab)).toEqual({ ok: false, reason: 'blocked' });
    expect(browser.device.texts.size).toBe(0);
  });
});

describe('erase all', () => {
  const fakeCaches = (names: string[]): CacheStore => ({
    keys: () => Promise.resolve([...names]),
    delete: (name) => Promise.resolve(names.splice(names.indexOf(name), 1).length > 0),
  });

  async function erase(caches: CacheStore | null = null): ReturnType<typeof eraseEverything> {
    const proof = eraseEverything(tab, caches);
    await pass(1000);
    return proof;
  }

  it('[S8] every key of ours goes, in both storages, also what was kept aside; the keys of others stay', async () => {
    for (const area of [browser.device, tab.session]) {
      area.texts.set(key, '{"v":3');
      area.texts.set('imfired:aside:example:main:3', 'x');
      area.texts.set('imfired:keep', 'device');
      area.texts.set('imfired:undo', 'x');
      area.texts.set('imfiredish', 'not ours');
      area.texts.set('theme', 'not ours');
    }
    expect(await erase()).toEqual({ isEmpty: true, removedCount: 8, left: [] });
    for (const area of [browser.device, tab.session]) {
      expect([...area.texts.keys()]).toEqual(['imfiredish', 'theme']);
    }
  });

  it('[S8] our caches go, the caches of others stay', async () => {
    const names = ['imfired-pages-3', 'somebody-else'];
    expect(await erase(fakeCaches(names))).toEqual({ isEmpty: true, removedCount: 1, left: [] });
    expect(names).toEqual(['somebody-else']);
  });

  it('[S8] what cannot be removed is named', async () => {
    browser.device.texts.set(key, 'x');
    browser.device.removeItem = () => {
      throw new Error('no');
    };
    expect(await erase()).toMatchObject({ isEmpty: false, left: ['imfired:example:main', 'imfired:keep'] });
  });

  it('[S8] open pages are empty afterwards, in this tab and in others, and write nothing back', async () => {
    const here = await openIn(tab);
    here.update(write('old words'));
    await pass(400);
    const otherTab = browser.openTab();
    const other = await openIn(otherTab);
    other.takeOver();
    await pass(400);
    other.update(write('old words, more'));
    expect(await erase()).toMatchObject({ isEmpty: true });
    otherTab.hide();
    otherTab.fire('pagehide');
    await pass(5000);
    expect([here.value.note, other.value.note]).toEqual(['', '']);
    expect(browser.device.texts.size).toBe(0);
  });

  it.each([
    ['without a channel', { hasNoChannel: true }],
    ['without locks', { hasNoLocks: true }],
    ['that hears no storage events', { isDeaf: true }],
  ])('[S8] a tab %s writes nothing back either', async (_name, options) => {
    const other = await openIn(browser.openTab(options));
    other.update(write('old words'));
    await pass(400);
    other.update(write('old words, more'));
    const proof = eraseEverything(tab, null);
    await settle();
    expect(other.value.note).toBe('');
    await pass(1000);
    expect(await proof).toMatchObject({ isEmpty: true });
    await pass(5000);
    expect(other.value.note).toBe('');
    expect(browser.device.texts.size).toBe(0);
  });

  it('[S8] a write that crosses the news of an erase is taken back at once', async () => {
    const other = await openIn(browser.openTab());
    other.update(write('old words'));
    await pass(400);
    other.update(write('old words, more'));
    const proof = eraseEverything(tab, null);
    other.flush();
    expect(browser.device.texts.get(key)).toContain('old words');
    await settle();
    expect(browser.device.texts.size).toBe(0);
    await pass(1000);
    expect(await proof).toMatchObject({ isEmpty: true });
  });

  it('[S8] a page that comes back out of the cache with words it could not store writes them back neither', async () => {
    const otherTab = browser.openTab();
    const other = await openIn(otherTab);
    other.update(write('old words'));
    await pass(400);
    browser.device.faults.throwsOnWrite = true;
    other.update(write('old words, more'));
    otherTab.fire('pagehide');
    browser.device.faults.throwsOnWrite = false;
    await erase();
    expect(other.value.note).toBe('old words, more');
    otherTab.fire('pageshow');
    await pass(2000);
    expect(other.value.note).toBe('');
    expect(browser.device.texts.size).toBe(0);
  });

  it('[S8] a page that comes back out of the back/forward cache afterwards is empty', async () => {
    const otherTab = browser.openTab();
    const other = await openIn(otherTab);
    other.update(write('old words'));
    otherTab.fire('pagehide');
    expect(await erase()).toMatchObject({ isEmpty: true });
    otherTab.fire('pageshow');
    await pass(2000);
    expect(other.value.note).toBe('');
    expect(browser.device.texts.size).toBe(0);
  });

  it('[S8] a keep-nothing tab is emptied too, and its words do not move to the device', async () => {
    const otherTab = browser.openTab();
    chooseKeep('nothing', 'leave', 5, otherTab);
    const other = await openIn(otherTab);
    other.update(write('old words'));
    await pass(1000);
    expect(await erase()).toMatchObject({ isEmpty: true });
    await pass(5000);
    expect(otherTab.session.texts.size).toBe(0);
    expect(browser.device.texts.size).toBe(0);
  });

  it('what is typed after an erase is kept as ever', async () => {
    const document = await openIn(tab);
    document.update(write('old'));
    await erase();
    document.update(write('new'));
    await pass(400);
    expect(browser.device.texts.get(key)).toContain('new');
  });
});
