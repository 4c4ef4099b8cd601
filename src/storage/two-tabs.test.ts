import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleDocument, type Example } from './example-document.ts';
import { createFakeBrowser, settle, type FakeBrowser, type FakeTab } from './fake-browser.ts';
import { openDocument, type OpenDocument } from './open-document.ts';

const key = 'imfired:example:main';
const write =
  (note: string) =>
  (old: Example): Example => ({ ...old, note });
const entitle =
  (title: string) =>
  (old: Example): Example => ({ ...old, title });

let browser: FakeBrowser;
const stored = (): string => browser.device.texts.get(key) ?? '';
const asides = (): string[] =>
  [...browser.device.texts].filter(([name]) => name.startsWith('imfired:aside:')).map(([, text]) => text);

async function openIn(tab: FakeTab): Promise<OpenDocument<Example>> {
  const document = openDocument(exampleDocument, 'main', tab);
  await settle();
  return document;
}

/** Lets time pass and news arrive. */
async function pass(ms: number): Promise<void> {
  await settle();
  vi.advanceTimersByTime(ms);
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1000 });
  browser = createFakeBrowser();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('two tabs where there are locks', () => {
  it('[S6] the first edits; the second shows it live and is read-only', async () => {
    const first = await openIn(browser.openTab());
    const second = await openIn(browser.openTab());
    expect(first.isEditable).toBe(true);
    expect(second).toMatchObject({ isEditable: false, state: { kind: 'read-only', reason: 'other-tab' } });
    first.update(write('live'));
    await pass(400);
    expect(second.value.note).toBe('live');
    second.update(write('not me'));
    await pass(1000);
    expect(stored()).toContain('live');
  });

  it('[S6] taking over: the other tab stores its last words and steps back, and nothing is lost', async () => {
    const first = await openIn(browser.openTab());
    const second = await openIn(browser.openTab());
    first.update(write('half a sentence'));
    second.takeOver();
    await pass(0);
    expect(second).toMatchObject({ isEditable: true, value: { note: 'half a sentence' } });
    expect(first).toMatchObject({ isEditable: false, state: { kind: 'read-only', reason: 'other-tab' } });
    second.update(write('half a sentence, ended'));
    await pass(400);
    expect(first.value.note).toBe('half a sentence, ended');
    first.takeOver();
    await pass(0);
    expect([first.isEditable, second.isEditable]).toEqual([true, false]);
  });

  it('[S6] a tab that does not answer is robbed after 300 ms, and what it had typed is merged in', async () => {
    const first = await openIn(browser.openTab({ hasNoChannel: true }));
    const second = await openIn(browser.openTab());
    first.update(entitle('from the first'));
    second.takeOver();
    await pass(299);
    expect(second.isEditable).toBe(false);
    await pass(1);
    expect(stored()).toContain('from the first');
    second.update(write('from the second'));
    await pass(1000);
    expect([first.isEditable, second.isEditable]).toEqual([false, true]);
    expect(JSON.parse(stored())).toMatchObject({ data: { title: 'from the first', note: 'from the second' } });
    expect(asides()).toEqual([]);
  });

  it('[S6] a tab that takes over has the last words of the other one at once, also if news is late', async () => {
    const first = await openIn(browser.openTab());
    const second = await openIn(browser.openTab({ isDeaf: true }));
    first.update(write('half a sentence'));
    second.takeOver();
    await pass(0);
    expect(second).toMatchObject({ isEditable: true, value: { note: 'half a sentence' } });
  });

  it('[S6] a tab that was taken over from edits again once the other one is closed', async () => {
    const first = await openIn(browser.openTab());
    const second = await openIn(browser.openTab());
    second.takeOver();
    await pass(0);
    second.update(write('written there'));
    second.close();
    await pass(0);
    expect(first).toMatchObject({ isEditable: true, value: { note: 'written there' } });
  });

  it('[S6] a record closed before its lock was granted keeps no other tab out', async () => {
    openDocument(exampleDocument, 'main', browser.openTab()).close();
    await pass(0);
    expect((await openIn(browser.openTab())).isEditable).toBe(true);
  });

  it('[S6] when the tab that edits is closed, the next one in line edits', async () => {
    const first = await openIn(browser.openTab());
    const second = await openIn(browser.openTab());
    const third = await openIn(browser.openTab());
    first.update(write('last words'));
    first.close();
    await pass(0);
    expect(second).toMatchObject({ isEditable: true, value: { note: 'last words' } });
    expect(third.isEditable).toBe(false);
  });

  it('[S6] of three tabs the one that takes over gets it, not the one next in line', async () => {
    const first = await openIn(browser.openTab());
    const second = await openIn(browser.openTab());
    const third = await openIn(browser.openTab());
    third.takeOver();
    await pass(300);
    expect([first, second, third].map((tab) => tab.isEditable)).toEqual([false, false, true]);
    third.close();
    await pass(0);
    expect([first, second].filter((tab) => tab.isEditable)).toHaveLength(1);
  });

  it('[S12] the tab in which somebody typed before it was alive becomes the one that edits', async () => {
    const first = await openIn(browser.openTab());
    const second = openDocument(exampleDocument, 'main', browser.openTab());
    second.update(write('typed early'));
    await pass(1000);
    expect([first.isEditable, second.isEditable]).toEqual([false, true]);
    expect(stored()).toContain('typed early');
    expect(first.value.note).toBe('typed early');
  });

  it('[S11] a page put into the back/forward cache lets go, and looks again when it comes back', async () => {
    const firstTab = browser.openTab();
    const first = await openIn(firstTab);
    first.update(write('before'));
    firstTab.fire('pagehide');
    const second = await openIn(browser.openTab());
    expect(second).toMatchObject({ isEditable: true, value: { note: 'before' } });
    second.update(write('after'));
    await pass(400);
    second.close();
    await pass(0);
    firstTab.fire('pageshow');
    await pass(0);
    expect(first).toMatchObject({ isEditable: true, value: { note: 'after' } });
  });

  it('[S6] two records are two locks', async () => {
    const [one, other] = [browser.openTab(), browser.openTab()];
    const first = openDocument(exampleDocument, 'a', one);
    const second = openDocument(exampleDocument, 'b', other);
    await settle();
    expect([first.isEditable, second.isEditable]).toEqual([true, true]);
  });

  it('[S6] where asking for a lock fails, tabs edit without', async () => {
    const tab = {
      ...browser.openTab(),
      locks: { request: () => Promise.reject(new DOMException('no', 'SecurityError')) },
    };
    const document = openDocument(exampleDocument, 'main', tab);
    await settle();
    document.update(write('fine'));
    await pass(400);
    expect(document.state.kind).toBe('saved');
  });
});

describe('two tabs where there are no locks', () => {
  const openBoth = async (isDeaf = false) => {
    const options = { hasNoLocks: true, hasNoChannel: true, isDeaf };
    const [one, other] = [browser.openTab(options), browser.openTab(options)];
    return { one, other, first: await openIn(one), second: await openIn(other) };
  };

  it('[S6] both edit, and what the other one stores appears', async () => {
    const { first, second } = await openBoth();
    first.update(write('hello'));
    await pass(400);
    expect(second).toMatchObject({ isEditable: true, value: { note: 'hello' } });
  });

  it.each([false, true])('[S6] changes to different fields are merged (news late or lost: %s)', async (isDeaf) => {
    const { first, second } = await openBoth(isDeaf);
    first.update(entitle('a title'));
    second.update(write('a note'));
    await pass(800);
    expect(JSON.parse(stored())).toMatchObject({ data: { title: 'a title', note: 'a note' } });
    expect(asides()).toEqual([]);
  });

  it.each([false, true])(
    '[S6] of one field the newest wins and the other is kept aside (news lost: %s)',
    async (isDeaf) => {
      const { first, second } = await openBoth(isDeaf);
      first.update(write('the older'));
      vi.advanceTimersByTime(10);
      second.update(write('the newer'));
      await pass(1000);
      expect(stored()).toContain('the newer');
      expect(asides().join()).toContain('the older');
    },
  );

  it('[S6] what was taken in from the other tab does not count as a change of one’s own', async () => {
    const { first, second } = await openBoth();
    first.update(write('one'));
    await pass(800);
    first.update(write('two'));
    second.update(entitle('a title'));
    first.flush();
    second.flush();
    await pass(800);
    expect(JSON.parse(stored())).toMatchObject({ data: { title: 'a title', note: 'two' } });
    expect(asides()).toEqual([]);
  });

  it('[S6] coming back into view shows what was missed', async () => {
    const { other, first, second } = await openBoth(true);
    first.update(write('missed'));
    await pass(400);
    expect(second.value.note).toBe('');
    other.hide();
    other.show();
    expect(second.value.note).toBe('missed');
  });
});

describe('whatever two tabs do', () => {
  /** A small generator of repeatable chance. */
  function createChance(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
      return state / 4_294_967_296;
    };
  }

  it.each(Array.from({ length: 60 }, (_, seed) => seed))('[S6] no stored word vanishes (run %i)', async (seed) => {
    const chance = createChance(seed * 7919 + 1);
    const options = { hasNoLocks: seed % 3 === 0, hasNoChannel: seed % 4 === 0, isDeaf: seed % 5 === 0 };
    const tabs = [browser.openTab(options), browser.openTab(options)];
    const documents = [await openIn(tabs[0]!), await openIn(tabs[1]!)];
    const words: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      const side = chance() < 0.5 ? 0 : 1;
      const [tab, document] = [tabs[side]!, documents[side]!];
      const dice = chance();
      if (dice < 0.6 && document.isEditable) {
        const word = `w${String(step)}s${String(side)}.`;
        words.push(word);
        // Words are only ever added, so each must be somewhere at the end.
        document.update((old) =>
          chance() < 0.5 ? { ...old, note: old.note + word } : { ...old, title: old.title + word },
        );
      } else if (dice < 0.7) document.takeOver();
      else if (dice < 0.8) tab.hide();
      else if (dice < 0.9) tab.show();
      await pass(Math.floor(chance() * 500));
    }
    for (const document of documents) document.close();
    await pass(1000);
    const everything = [...browser.device.texts.values()].join();
    expect(words.filter((word) => !everything.includes(word))).toEqual([]);
  });
});
