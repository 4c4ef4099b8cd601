// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setStorageEngine } from '#storage/browser-storage.ts';
import { createFakeBrowser, type FakeBrowser, type FakeTab } from '#storage/fake-browser.ts';
import { backupProblems, describeErase, noticeSentences, safariSentence } from '#storage/sentences.ts';
import { setTab } from '#storage/tab-environment.ts';
import { BackupPanel } from './BackupPanel.tsx';

vi.mock('#documents.ts', async () => {
  const { diaryDocument, exampleDocument } = await import('#storage/example-document.ts');
  return { documents: [exampleDocument, diaryDocument] };
});
const savedFiles: { name: string; text: string }[] = [];
vi.mock('./save-text-file.ts', () => ({
  saveTextFile: (name: string, text: string) => savedFiles.push({ name, text }),
}));

const key = 'imfired:example:main';
const pack = (note: string, at = 5): string => JSON.stringify({ v: 3, at, data: { title: '', note, rows: [] } });
const file = (note: string, at = 9): string =>
  JSON.stringify({
    app: 'imfired',
    format: 1,
    created: '2026-11-22T09:04:00.000Z',
    records: [{ kind: 'example', id: 'main', v: 3, at, data: { title: '', note, rows: [] } }],
    aside: [],
  });

let browser: FakeBrowser;
let tab: FakeTab;
let page: HTMLElement;
let root: Root | undefined;

const part = (name: string): HTMLElement => page.querySelector<HTMLElement>(`[data-part=${name}]`)!;
const text = (name: string): string => part(name).textContent;

async function wait(ms = 0): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms));
}

async function show(): Promise<void> {
  root = createRoot(page);
  act(() => root?.render(<BackupPanel />));
  await wait();
}

async function press(name: string, label: string): Promise<void> {
  const button = [...part(name).querySelectorAll('button')].find((one) => one.textContent.includes(label));
  if (button === undefined) throw new Error(`no button "${label}" in ${text(name)}`);
  act(() => button.click());
  await wait();
}

async function type(id: string, value: string): Promise<void> {
  const field = page.querySelector<HTMLInputElement>(`#${id}`)!;
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await wait();
}

async function tick(id: string): Promise<void> {
  act(() => page.querySelector<HTMLInputElement>(`#${id}`)?.click());
  await wait();
}

async function choose(content: string, size?: number): Promise<void> {
  const field = page.querySelector<HTMLInputElement>('#restore-file')!;
  const chosen = { size: size ?? content.length, text: () => Promise.resolve(content) };
  Object.defineProperty(field, 'files', { configurable: true, value: [chosen] });
  act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await wait();
}

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 9, 4) });
  savedFiles.length = 0;
  browser = createFakeBrowser();
  tab = browser.openTab();
  setTab(tab);
  setStorageEngine(tab.engine);
  page = document.createElement('main');
  document.body.replaceChildren(page);
});
afterEach(() => {
  act(() => root?.unmount());
  vi.useRealTimers();
  setTab(null);
  setStorageEngine(null);
});

describe('the panel', () => {
  it('[S12] is drawn on the server without controls, and comes alive without a complaint of React', async () => {
    const complaint = vi.spyOn(console, 'error');
    page.innerHTML = renderToString(<BackupPanel />);
    expect(page.querySelector('button, input')).toBeNull();
    act(() => {
      root = hydrateRoot(page, <BackupPanel />);
    });
    await wait();
    expect(page.querySelectorAll('section')).toHaveLength(5);
    expect(complaint).not.toHaveBeenCalled();
  });

  it('every field has a label, and every section a heading', async () => {
    browser.device.texts.set(key, pack('mine'));
    await show();
    await choose(file('theirs'));
    for (const field of page.querySelectorAll('input'))
      expect(page.querySelector(`label[for=${field.id}]`)).not.toBeNull();
    for (const section of page.querySelectorAll('section')) {
      expect(page.querySelector(`h2#${section.getAttribute('aria-labelledby') ?? ''}`)).not.toBeNull();
    }
    expect(page.querySelector('[style]')).toBeNull();
  });

  it('[S7] says so where this browser keeps nothing', async () => {
    browser.device.faults.isBlocked = true;
    await show();
    expect(page.textContent).toContain(noticeSentences.blocked);
  });
});

describe('making a backup', () => {
  it('[S9] [S10] saves one file without private pages, and says when', async () => {
    browser.device.texts.set(key, pack('mine'));
    browser.device.texts.set('imfired:diary:main', JSON.stringify({ v: 1, at: 5, data: { text: 'secret' } }));
    await show();
    expect(text('backup')).toContain('You have not made a backup in this browser yet.');
    expect(text('backup')).toContain(safariSentence);
    await press('backup', 'Save a backup file');
    expect(savedFiles).toHaveLength(1);
    expect(savedFiles[0]?.name).toBe('workbook-backup-2026-11-22.json');
    expect(savedFiles[0]?.text).toContain('mine');
    expect(savedFiles[0]?.text).not.toContain('secret');
    expect(text('backup')).toContain('You last saved a backup on Nov 22, 2026');
    expect(text('backup')).toContain('You have written nothing new since then.');
    expect(part('backup').querySelector('[role=status]')?.textContent).toContain('holds 1 entry');
  });

  it('[S9] private pages go in when ticked', async () => {
    browser.device.texts.set('imfired:diary:main', JSON.stringify({ v: 1, at: 5, data: { text: 'secret' } }));
    await show();
    await tick('backup-private');
    await press('backup', 'Save a backup file');
    expect(savedFiles[0]?.text).toContain('secret');
  });
});

describe('bringing a backup back', () => {
  it('[S9] shows what is in the file before anything is written, then writes, then undoes', async () => {
    browser.device.texts.set(key, pack('mine'));
    await show();
    await choose(file('theirs'));
    expect(text('restore')).toContain('The file holds 1 entry.');
    expect(text('restore')).toContain('An example: The one in the file takes its place.');
    expect(document.activeElement?.textContent).toBe('What is in this file');
    expect(browser.device.texts.get(key)).toBe(pack('mine'));
    await press('restore', 'Bring it back');
    expect(browser.device.texts.get(key)).toBe(pack('theirs', 9));
    expect(text('restore')).toContain('The backup is back.');
    await press('restore', 'Undo');
    expect(browser.device.texts.get(key)).toBe(pack('mine'));
    expect(text('restore')).not.toContain('Undo');
  });

  it('[S9] merge or replace: the preview follows the choice', async () => {
    browser.device.texts.set(key, pack('mine', 20));
    browser.device.texts.set('imfired:example:two', pack('only here'));
    await show();
    await choose(file('theirs'));
    expect(text('restore')).toContain('The one here is newer and stays.');
    await tick('restore-replace');
    expect(text('restore')).toContain('The one in the file takes its place. Only here, so it goes.');
    await press('restore', 'Bring it back');
    expect(browser.device.texts.get(key)).toBe(pack('theirs', 9));
    expect(browser.device.texts.has('imfired:example:two')).toBe(false);
  });

  it('[S9] a file that cannot be used is refused in one sentence, and nothing changes', async () => {
    browser.device.texts.set(key, pack('mine'));
    await show();
    await choose('{"app":"imfired","format":1,"rec');
    expect(page.querySelector('#restore-problem')?.textContent).toBe(backupProblems['cut-off']);
    expect(page.querySelector('#restore-file')?.getAttribute('aria-invalid')).toBe('true');
    await choose('x', 26 * 1024 * 1024);
    expect(page.querySelector('#restore-problem')?.textContent).toBe(backupProblems['too-big']);
    expect(text('restore')).not.toContain('Bring it back');
    expect([...browser.device.texts]).toEqual([[key, pack('mine')]]);
  });

  it('[S9] a backup that does not fit changes nothing and says so', async () => {
    browser.device.texts.set(key, pack('mine'));
    browser.device.faults.room = 200;
    await show();
    await choose(file('x'.repeat(500)));
    await press('restore', 'Bring it back');
    expect(text('restore')).toContain('no room for the whole backup, so nothing was changed');
    expect(browser.device.texts.get(key)).toBe(pack('mine'));
  });
});

describe('keep, or keep nothing', () => {
  it('[S8] asks what shall become of what is on the device, and leaves it there when told', async () => {
    browser.device.texts.set(key, pack('mine'));
    await show();
    expect(text('keep')).toContain('What about the 1 entry already kept on this device?');
    await press('keep', 'Keep nothing from now on');
    expect(part('keep').querySelector('[data-keep=device]')).not.toBeNull();
    expect(text('keep')).toContain('Choose first');
    await tick('keep-leave');
    await press('keep', 'Keep nothing from now on');
    expect(part('keep').querySelector('[data-keep=nothing]')).not.toBeNull();
    expect(browser.device.texts.get(key)).toBe(pack('mine'));
    expect(text('stored')).toContain('Nothing that you wrote is kept here.');
    await press('keep', 'Keep what I write on this device');
    expect(text('stored')).toContain('An example');
  });

  it('[S8] takes it off the device when told', async () => {
    browser.device.texts.set(key, pack('mine'));
    await show();
    await tick('keep-take');
    await press('keep', 'Keep nothing from now on');
    expect(browser.device.texts.has(key)).toBe(false);
    expect(tab.session.texts.get(key)).toBe(pack('mine'));
  });

  it('[S8] says why where it cannot be done', async () => {
    tab.session.faults.isBlocked = true;
    await show();
    await press('keep', 'Keep nothing from now on');
    expect(text('keep')).toContain('so nothing was changed');
  });
});

describe('what is kept here', () => {
  it('[S3] [S8] everything can be read, with its size; what was moved aside can be used again or removed', async () => {
    browser.device.texts.set(key, pack('mine'));
    browser.device.texts.set('imfired:aside:example:main:77', pack('the older one'));
    browser.device.texts.set('imfired:aside:example:main:78', '{"v":3,"da');
    await show();
    expect(part('stored').querySelectorAll('details')).toHaveLength(3);
    expect(text('stored')).toContain('Note: mine');
    expect(text('stored')).toContain('{"v":3,"da');
    await press('stored', 'Use this one instead');
    expect(browser.device.texts.get(key)).toBe(pack('the older one'));
    await press('stored', 'Save it as a file');
    expect(savedFiles).toHaveLength(1);
    const before = browser.device.texts.size;
    await press('stored', 'Remove it');
    expect(browser.device.texts.size).toBe(before);
    await press('stored', 'Yes, remove it for good');
    expect(browser.device.texts.size).toBe(before - 1);
  });
});

describe('erase all', () => {
  it('[S8] needs the typed word', async () => {
    browser.device.texts.set(key, pack('mine'));
    await show();
    await press('erase', 'Erase all');
    expect(page.querySelector('#erase-problem')?.textContent).toBe('Type the word ERASE first.');
    expect(browser.device.texts.size).toBe(1);
  });

  it('[S8] afterwards shows that nothing is left, and the keys of others are still there', async () => {
    browser.device.texts.set(key, pack('mine'));
    browser.device.texts.set('theme', 'not ours');
    await show();
    await type('erase-word', 'ERASE');
    await press('erase', 'Erase all');
    await wait(1000);
    expect(text('erase')).toContain(describeErase(true));
    expect(part('erase').querySelector('[data-left="0"]')).toBe(document.activeElement);
    expect([...browser.device.texts.keys()]).toEqual(['theme']);
    expect(text('stored')).toContain('Nothing that you wrote is kept here.');
  });
});
