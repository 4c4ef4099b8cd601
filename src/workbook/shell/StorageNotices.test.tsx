// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleDocument, type Example } from '#storage/example-document.ts';
import { createFakeBrowser, type FakeBrowser, type FakeTab } from '#storage/fake-browser.ts';
import { chooseKeep } from '#storage/keep-choice.ts';
import { describeFailure, noticeSentences } from '#storage/sentences.ts';
import { setTab } from '#storage/tab-environment.ts';
import type { DocumentInUse } from '#storage/use-document.ts';
import { StorageNotices } from './StorageNotices.tsx';

const savedFiles: { name: string; text: string }[] = [];
vi.mock('./save-text-file.ts', () => ({
  saveTextFile: (name: string, text: string) => savedFiles.push({ name, text }),
}));

let browser: FakeBrowser;
let tab: FakeTab;
let page: HTMLElement;
let root: Root;

function docWith(fields: Partial<DocumentInUse<Example>>): DocumentInUse<Example> {
  const value = { title: 'Rent', note: 'on the screen', rows: [] };
  return {
    value,
    update: vi.fn(),
    takeOver: vi.fn(),
    state: { kind: 'idle' },
    isEditable: true,
    wasDamaged: false,
    ...fields,
  };
}

function show(fields: Partial<DocumentInUse<Example>>): DocumentInUse<Example> {
  const doc = docWith(fields);
  act(() => root.render(<StorageNotices definition={exampleDocument} doc={doc} />));
  return doc;
}

const notices = (): string[] =>
  [...page.querySelectorAll<HTMLElement>('[data-notice]')].map((one) => one.dataset.notice ?? '');

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  savedFiles.length = 0;
  browser = createFakeBrowser();
  tab = browser.openTab();
  setTab(tab);
  page = document.createElement('div');
  document.body.replaceChildren(page);
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  setTab(null);
});

describe('the notices over a form', () => {
  it('nothing is said while all is well, in a polite region that is always there', () => {
    for (const state of [{ kind: 'idle' }, { kind: 'saving' }, { kind: 'saved', at: 5 }] as const) {
      show({ state });
      expect(page.querySelector('[role=status]')?.childElementCount).toBe(0);
    }
    expect(renderToString(<StorageNotices definition={exampleDocument} doc={docWith({})} />)).toContain(
      'role="status"',
    );
  });

  it.each([
    ['[S7] blocked', { state: { kind: 'blocked' } }, 'blocked', noticeSentences.blocked],
    ['[S5] no room', { state: { kind: 'failed', reason: 'full' } }, 'failed', describeFailure('full')],
    ['[S5] forbidden', { state: { kind: 'failed', reason: 'blocked' } }, 'failed', describeFailure('blocked')],
    ['[S5] no reason given', { state: { kind: 'failed', reason: 'unknown' } }, 'failed', describeFailure('unknown')],
    ['[S6] another tab', { state: { kind: 'read-only', reason: 'other-tab' } }, 'other-tab', noticeSentences.otherTab],
    [
      '[S4] newer version',
      { state: { kind: 'read-only', reason: 'newer-version' } },
      'newer-version',
      noticeSentences.newerVersion,
    ],
    ['[S3] damaged', { wasDamaged: true }, 'damaged', noticeSentences.damaged],
  ] as const)('%s: one plain sentence and something to do', (_name, fields, notice, sentence) => {
    show(fields);
    expect(notices()).toEqual([notice]);
    expect(page.querySelector('[data-notice] p')?.textContent).toBe(sentence);
    expect(page.querySelectorAll('[data-notice] button, [data-notice] a')).toHaveLength(1);
    expect(sentence.match(/[.!?]/g)).toEqual(['.']);
  });

  it.each([{ kind: 'blocked' }, { kind: 'failed', reason: 'full' }] as const)(
    '[S5] [S7] what is on the screen is offered as a file that can be brought back (%o)',
    (state) => {
      show({ state });
      act(() => page.querySelector('button')?.click());
      expect(savedFiles[0]?.name).toMatch(/^workbook-backup-\d{4}-\d\d-\d\d\.json$/);
      expect(JSON.parse(savedFiles[0]?.text ?? '')).toMatchObject({
        app: 'imfired',
        records: [{ kind: 'example', id: 'main', v: 3, data: { note: 'on the screen' } }],
      });
    },
  );

  it('[S6] a click takes over', () => {
    const doc = show({ state: { kind: 'read-only', reason: 'other-tab' } });
    act(() => page.querySelector('button')?.click());
    expect(doc.takeOver).toHaveBeenCalledOnce();
  });

  it('[S8] while nothing is kept the page says so, as soon as it is chosen', () => {
    show({});
    expect(notices()).toEqual([]);
    act(() => {
      chooseKeep('nothing', 'leave', 5, tab);
    });
    expect(notices()).toEqual(['keep-nothing']);
    expect(page.textContent).toContain(noticeSentences.keepNothing);
  });
});
