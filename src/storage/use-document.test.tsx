// @vitest-environment happy-dom
import { act, StrictMode, useLayoutEffect, useRef, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleDocument } from './example-document.ts';
import { createFakeBrowser, settle, type FakeBrowser } from './fake-browser.ts';
import { setTab } from './tab-environment.ts';
import { takeOverTypedText } from './take-over-typed-text.ts';
import { useDocument } from './use-document.ts';

const key = 'imfired:example:main';
const pack = (note: string): string => JSON.stringify({ v: 3, at: 5, data: { title: '', note, rows: [] } });

let browser: FakeBrowser;
let page: HTMLElement;
let root: Root | undefined;
const stored = (): string | undefined => browser.device.texts.get(key);
const field = (): HTMLTextAreaElement => page.querySelector('textarea')!;

function Note({ takesOver = false }: { takesOver?: boolean }) {
  const { value, update, state, isEditable } = useDocument(exampleDocument);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const note = takesOver ? takeOverTypedText(form.current).get('note') : undefined;
    if (note !== undefined) update((old) => ({ ...old, note: String(note) }));
  }, [takesOver, update]);
  return (
    <form ref={form} data-state={state.kind}>
      <textarea
        name="note"
        aria-label="Note"
        readOnly={!isEditable && !takesOver}
        value={value.note}
        onChange={(event) => update((old) => ({ ...old, note: event.target.value }))}
      />
    </form>
  );
}

async function show(what: ReactNode): Promise<void> {
  await act(async () => {
    root = createRoot(page);
    root.render(what);
    await settle();
  });
}

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  browser = createFakeBrowser();
  setTab(browser.openTab());
  page = document.createElement('div');
  document.body.replaceChildren(page);
});
afterEach(async () => {
  await act(async () => {
    root?.unmount();
    await settle();
  });
  setTab(null);
});

describe('useDocument', () => {
  it('[S12] on the server the value is empty and fields wait', () => {
    browser.device.texts.set(key, pack('stored'));
    const html = renderToString(<Note />);
    expect(html).toContain('readOnly');
    expect(html).not.toContain('stored');
  });

  it('[S12] an island that comes alive shows what is stored, without a complaint of React', async () => {
    const complaint = vi.spyOn(console, 'error');
    browser.device.texts.set(key, pack('stored'));
    page.innerHTML = renderToString(<Note />);
    await act(async () => {
      root = hydrateRoot(page, <Note />);
      await settle();
    });
    expect(field().value).toBe('stored');
    expect(field().readOnly).toBe(false);
    expect(complaint).not.toHaveBeenCalled();
  });

  it('[S12] what was typed before the island was alive is taken over and stored', async () => {
    browser.device.texts.set(key, pack('stored'));
    page.innerHTML = renderToString(<Note takesOver />);
    field().value = 'typed too early';
    await act(async () => {
      root = hydrateRoot(page, <Note takesOver />);
      await settle();
    });
    expect(field().value).toBe('typed too early');
    await act(async () => {
      root?.unmount();
      await settle();
    });
    expect(stored()).toContain('typed too early');
  });

  it('[S11] what is typed is stored when the component goes', async () => {
    await show(<Note />);
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field(), 'hello');
      field().dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(field().value).toBe('hello');
    await act(async () => {
      root?.unmount();
      await settle();
    });
    expect(stored()).toContain('hello');
  });

  it('[S6] two components share one record, also in strict mode', async () => {
    await show(
      <StrictMode>
        <Note />
        <Note />
      </StrictMode>,
    );
    const [first, second] = [...page.querySelectorAll('textarea')];
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(first, 'both');
      first?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(second?.value).toBe('both');
    expect(second?.readOnly).toBe(false);
  });
});

describe('takeOverTypedText', () => {
  it('[S12] gives each field that differs from what the server drew, by name', () => {
    page.innerHTML = `
      <input name="same" value="a"><input name="text" value="a"><input value="no name">
      <textarea name="area">a</textarea>
      <input type="checkbox" name="on"><input type="checkbox" name="off" checked><input type="checkbox" name="kept" checked>
      <input type="radio" name="pick" value="1"><input type="radio" name="pick" value="2">
      <select name="list"><option value="x">x<option value="y">y</select>
      <select name="untouched"><option value="x">x<option value="y" selected>y</select>`;
    const get = <T extends HTMLElement>(selector: string): T => page.querySelector<T>(selector)!;
    get<HTMLInputElement>('[name=text]').value = 'b';
    get<HTMLTextAreaElement>('[name=area]').value = 'b';
    get<HTMLInputElement>('[name=on]').checked = true;
    get<HTMLInputElement>('[name=off]').checked = false;
    get<HTMLInputElement>('[value="2"]').checked = true;
    get<HTMLSelectElement>('[name=list]').value = 'y';
    expect([...takeOverTypedText(page)]).toEqual([
      ['text', 'b'],
      ['area', 'b'],
      ['on', true],
      ['off', false],
      ['pick', '2'],
      ['list', 'y'],
    ]);
    expect(takeOverTypedText(null).size).toBe(0);
  });
});
