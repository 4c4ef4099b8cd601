// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeDocument } from '#storage/write-document.ts';
import { createEmptyRunway, runwayDocument } from './model.ts';
import { RunwayExercise } from './RunwayExercise.tsx';

const bobWeeks = [
  { chapter: 2, week: 0, savings: 9600 },
  { chapter: 3, week: 1, savings: 11_700 },
  { chapter: 4, week: 2, savings: 10_770 },
];

let root: Root;
let page: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 1, 3, 9, 0));
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  writeDocument(runwayDocument, 'main', createEmptyRunway());
  page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
  act(() => root.render(<RunwayExercise bobWeeks={bobWeeks} furthestChapter={3} level={2} />));
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function find<E extends Element>(selector: string): E {
  const found = page.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

function findButton(text: string): HTMLButtonElement {
  const found = [...page.querySelectorAll('button')].find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent) === text,
  );
  if (!found) throw new Error(`no button "${text}"`);
  return found;
}

function type(selector: string, text: string) {
  const input = find<HTMLInputElement>(selector);
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });
const press = (text: string) => act(() => findButton(text).click());
const readMain = () => find('.runway-main').textContent;
const hasCalls = () => page.querySelector('.runway-calls') !== null;

async function fillTenWeeks() {
  type('#runway-savings', '2640');
  type('#runway-out-food-amount', '264');
  // The drawing is loaded when it is first needed.
  await act(() => vi.dynamicImportSettled());
}

describe('the form', () => {
  it('asks for one thing when nothing is filled in, and draws nothing', () => {
    expect(readMain()).toBe('Start with what you have in the bank today. A guess is fine.');
    expect(page.querySelector('svg')).toBeNull();
  });

  it('ties every field to a label', () => {
    for (const field of page.querySelectorAll('input, select, textarea')) {
      expect(field.id && page.querySelector(`label[for="${field.id}"]`), field.outerHTML).toBeTruthy();
    }
  });

  it('writes down the day of the first count', async () => {
    await fillTenWeeks();
    expect(find<HTMLInputElement>('#runway-counted-on').value).toBe('2026-02-03');
    expect(readMain()).toBe(
      'On these numbers the money lasts 10 weeks, to about April 14, 2026. Week 11 can no longer be paid in full.',
    );
  });

  it('draws the line with a title that says what it shows, and a table of the same weeks', async () => {
    await fillTenWeeks();
    expect(find('svg title').textContent).toBe(`Money left, week by week. ${readMain()}`);
    const cells = [...page.querySelectorAll('.runway-table tbody tr:nth-child(11) > *')].map(
      (cell) => cell.textContent,
    );
    expect(cells).toEqual(['10', 'April 14, 2026', '$0']);
  });

  it('removes a line, offers it back where the focus is, and puts it in its place', () => {
    const names = () => [...page.querySelectorAll('.runway-row > legend')].map((legend) => legend.textContent);
    const before = names();
    press('Remove Food');
    expect(names()).not.toContain('Food');
    expect(document.activeElement?.textContent).toBe('Put “Food” back');
    press('Put “Food” back');
    expect(names()).toEqual(before);
    expect(document.activeElement?.textContent).toBe('Add something that goes out');
  });

  it('adds a line of the reader’s own and goes to its first field', () => {
    press('Add something that goes out');
    const field = document.activeElement as HTMLInputElement;
    expect(page.querySelector(`label[for="${field.id}"]`)?.textContent).toBe('What');
    type(`#${field.id}`, 'Piano');
    expect(findButton('Remove Piano')).toBeTruthy();
  });

  it('asks for the day of what comes once, and counts it from then on', async () => {
    await fillTenWeeks();
    type('#runway-in-severance-amount', '2640');
    expect(page.textContent).toContain('Severance (no date yet)');
    const select = find<HTMLSelectElement>('#runway-in-severance-from');
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, 'week');
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    type('#runway-in-severance-from-week', '8');
    expect(readMain()).toContain('lasts 20 weeks');
  });
});

describe('what is said aloud', () => {
  it('is nothing at first, and the sentence once when the typing rests', async () => {
    const status = () => find('.runway-result [role=status]').textContent;
    expect(status()).toBe('');
    await fillTenWeeks();
    wait(1000);
    type('#runway-out-food-amount', '26');
    wait(1400);
    expect(status()).toBe('');
    wait(200);
    expect(status()).toContain('lasts 101 weeks');
  });
});

describe('short of money', () => {
  it('shows the first calls before the result as soon as less than four weeks are left', () => {
    type('#runway-savings', '1000');
    expect(hasCalls()).toBe(false);
    type('#runway-out-food-amount', '264');
    expect(hasCalls()).toBe(true);
    const calls = find('.runway-calls');
    expect(calls.compareDocumentPosition(find('.runway-result')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(calls.textContent).toContain('855-411-2372');
    expect(page.querySelector('.runway-bob')).toBeNull();
  });

  it('shows them above everything to somebody who comes back to it', async () => {
    type('#runway-savings', '1000');
    type('#runway-out-food-amount', '264');
    await act(() => vi.advanceTimersByTimeAsync(2000));
    act(() => root.unmount());
    root = createRoot(page);
    act(() => root.render(<RunwayExercise bobWeeks={bobWeeks} furthestChapter={3} />));
    const calls = find('.runway-calls');
    expect(calls.compareDocumentPosition(find('#runway-savings')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(page.querySelectorAll('.runway-calls')).toHaveLength(1);
  });
});

describe('Bob’s line', () => {
  it('comes only when asked for, ends where the reader is, and has beside it how long people take', async () => {
    await fillTenWeeks();
    expect(page.querySelector('.runway-bob')).toBeNull();
    expect(page.textContent).not.toContain('How long people really take');
    press('Show Bob’s line');
    expect(find('.runway-bob').getAttribute('d')?.match(/[ML]/g)).toHaveLength(2);
    expect(page.textContent).toContain('chapter 3, week 1, $11,700');
    expect(page.textContent).toContain('How long people really take');
    press('Hide Bob’s line');
    expect(page.querySelector('.runway-bob')).toBeNull();
  });
});
