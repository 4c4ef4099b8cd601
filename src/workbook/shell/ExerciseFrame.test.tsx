// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defineDocument } from '#storage/define-document.ts';
import { chooseKeep } from '#storage/keep-choice.ts';
import type { DocumentInUse } from '#storage/use-document.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';
import { TextField } from './TextField.tsx';

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
});

const definition = defineDocument<string>({
  kind: 'frame-test',
  title: 'Test',
  schema: v.string(),
  migrations: [],
  empty: () => '',
});
const frame = (doc: Partial<DocumentInUse<string>>): ReactNode => (
  <ExerciseFrame
    definition={definition}
    doc={{
      value: '',
      update: vi.fn(),
      takeOver: vi.fn(),
      state: { kind: 'idle' },
      isEditable: true,
      wasDamaged: false,
      ...doc,
    }}
    title="A test"
  >
    <TextField id="f" label="Name" value="" onChange={vi.fn()} />
  </ExerciseFrame>
);
const field = () => place.querySelector<HTMLInputElement>('#f');

it('[S12] until it is alive its fields wait', () => {
  const html = renderToString(frame({}));
  expect(html).toContain('readOnly');
  expect(html).toContain('aria-busy="true"');
  expect(html).not.toContain('data-alive');
});

it('alive, its fields take what is typed', () => {
  act(() => root.render(frame({})));
  expect(field()?.readOnly).toBe(false);
  expect(place.querySelector('section')?.dataset['alive']).toBe('true');
  expect(place.querySelector('section')?.getAttribute('aria-label')).toBe('A test');
});

it('[S6] while another tab edits, its fields are to be read', () => {
  act(() => root.render(frame({ isEditable: false, state: { kind: 'read-only', reason: 'other-tab' } })));
  expect(field()?.readOnly).toBe(true);
  expect(place.textContent).toContain('Type here instead');
});

it.each<[DocumentInUse<string>['state'], RegExp]>([
  [{ kind: 'idle' }, /stays in this browser/],
  [{ kind: 'saving' }, /Saving/],
  [{ kind: 'saved', at: 0 }, /Saved in this browser at \d/],
  [{ kind: 'failed', reason: 'full' }, /Not saved/],
  [{ kind: 'read-only', reason: 'newer-version' }, /Read only/],
  [{ kind: 'blocked' }, /keeps nothing/],
])('[S5] [S7] says where the words are: %o', (state, words) => {
  act(() => root.render(frame({ state })));
  expect(place.querySelector('.exercise-state')?.textContent).toMatch(words);
});

it.each<[DocumentInUse<string>['state'], RegExp]>([
  [{ kind: 'idle' }, /kept until this tab is closed/],
  [{ kind: 'saved', at: 0 }, /Kept at \d.* until this tab is closed/],
])('[S8] does not say that the browser keeps it where the reader chose to keep nothing: %o', (state, words) => {
  expect(chooseKeep('nothing', 'take').ok).toBe(true);
  act(() => root.render(frame({ state })));
  expect(place.querySelector('.exercise-state')?.textContent).toMatch(words);
  act(() => void chooseKeep('device', 'take'));
  expect(place.querySelector('.exercise-state')?.textContent).toContain('this browser');
});
