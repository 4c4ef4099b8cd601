// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeDocument } from '#storage/write-document.ts';
import { FirstWeekExercise } from './FirstWeekExercise.tsx';
import { createEmptyFirstWeek, firstWeekDocument, type FirstWeek } from './model.ts';
import { FirstWeekSummary } from './summary.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  writeDocument(firstWeekDocument, 'main', createEmptyFirstWeek());
});

const known: Partial<FirstWeek> = {
  releaseGivenOn: '2026-02-03',
  fortyOrOlder: 'yes',
  letGo: 'group',
  coverEndsOn: '2026-02-28',
};
const open = async (answers: Partial<FirstWeek>) => {
  writeDocument(firstWeekDocument, 'main', { ...createEmptyFirstWeek(), ...answers });
  await act(async () => {
    root.render(<FirstWeekExercise sourcesAddress="/sources/#" />);
    await Promise.resolve();
  });
};
const button = (text: string) => [...place.querySelectorAll('button')].find((one) => one.textContent?.includes(text));

it('with nothing known: no dates, no calendar button, and every open line says where to look', async () => {
  await open({});
  expect(place.querySelector('.week-dates')).toBeNull();
  expect(button('calendar')).toBeUndefined();
  expect(place.textContent).toContain('Not known yet, and where to look');
});

it('shows the dates that follow, with the claims as links', async () => {
  await open(known);
  expect([...place.querySelectorAll('.week-dates time')].map((time) => time.getAttribute('datetime'))).toEqual([
    '2026-02-28',
    '2026-03-20',
    '2026-03-30',
    '2026-04-29',
    '2026-04-29',
  ]);
  expect(place.querySelector('.week-dates a[href="/sources/#E01"]')?.textContent).toBe('E01');
  expect(place.textContent).toContain('not legal advice');
});

it('a day that does not exist is shown, explained at its field, and stays', async () => {
  await open({ lastDay: '2026-02-31' });
  expect(place.querySelector<HTMLInputElement>('#first-week-lastDay')?.value).toBe('2026-02-31');
  expect(place.querySelector('#first-week-lastDay-error')?.textContent).toContain('not a day on the calendar');
});

it('a tick is taken', async () => {
  await open({});
  const box = place.querySelector<HTMLInputElement>('#first-week-tick-claim');
  await act(async () => {
    box?.click();
    await Promise.resolve();
  });
  expect(box?.checked).toBe(true);
});

it('the first calendar file gives the page an id of its own, and the second one uses it', async () => {
  await open(known);
  const files: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    void (blob as Blob).text().then((text) => files.push(text));
    return 'blob:x';
  });
  for (let count = 0; count < 2; count += 1) {
    await act(async () => {
      button('calendar')?.click();
      await vi.waitFor(() => expect(files).toHaveLength(count + 1));
    });
  }
  const uids = files.map((file) => file.match(/^UID:.*$/gm));
  expect(uids[0]).toHaveLength(5);
  expect(uids[1]).toEqual(uids[0]);
  expect(place.textContent).toContain('Saved as first-week-dates.ics');
});

it('on the server the form is drawn, locked, and without a day of its own', () => {
  const html = renderToString(<FirstWeekExercise />);
  expect(html).not.toContain('data-alive');
  expect(html).toContain('readOnly');
  expect(html).not.toContain('Wyoming');
});

it('the summary says “not known yet” on the screen and leaves a line on paper', () => {
  const page = { ...createEmptyFirstWeek(), ...known };
  const screen = renderToString(<FirstWeekSummary value={page} />);
  const paper = renderToString(<FirstWeekSummary value={page} print />);
  expect(screen).toContain('not known yet');
  expect(screen).toContain('Friday, March 20, 2026');
  expect(paper).not.toContain('not known yet');
  expect(paper).toContain('is-blank');
});
