// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { chooseKeep } from '#storage/keep-choice.ts';
import { KEEP_KEY, keyOf } from '#storage/record.ts';
import { writeDocument } from '#storage/write-document.ts';
import { writeInlineScript } from './inline-script.ts';
import { settingsDocument, type Settings } from './model.ts';

const root = document.documentElement;

/** Runs the script as the head of a page does. */
function runInlineScript(): void {
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  root.removeAttribute('style');
  root.className = '';
  new Function(writeInlineScript())();
}

function save(settings: Partial<Settings>): void {
  expect(writeDocument(settingsDocument, 'main', { ...settingsDocument.empty(), ...settings })).toEqual({ ok: true });
}

beforeEach(() => {
  chooseKeep('device', 'take');
  save({});
});

describe('the script before the first paint', () => {
  test('uses the keys of src/storage', () => {
    expect(writeInlineScript()).toContain(`'${keyOf(settingsDocument.kind, 'main')}'`);
    expect(writeInlineScript()).toContain(`'${KEEP_KEY}'`);
  });

  test('finds what src/storage has saved', () => {
    save({
      theme: 'night',
      size: 130,
      face: 'sans',
      leading: 'open',
      width: 'wide',
      spacing: 'accessible',
      progress: 'hidden',
    });
    runInlineScript();
    expect({ ...root.dataset }).toEqual({
      theme: 'night',
      face: 'sans',
      leading: 'open',
      width: 'wide',
      spacing: 'accessible',
      progress: 'hidden',
    });
    expect(root.style.getPropertyValue('--size')).toBe('1.3');
    expect(root.classList.contains('js')).toBe(true);
  });

  test('leaves the page as it is where all is as at first', () => {
    runInlineScript();
    expect({ ...root.dataset }).toEqual({ face: 'serif' });
    expect(Number(root.style.getPropertyValue('--size') || 1)).toBe(1);
  });

  test('looks into the tab where the reader keeps nothing on the device', () => {
    save({ theme: 'sepia' });
    chooseKeep('nothing', 'leave');
    runInlineScript();
    expect(root.dataset['theme']).toBeUndefined();
    save({ theme: 'contrast' });
    runInlineScript();
    expect(root.dataset['theme']).toBe('contrast');
  });
});

describe.each([
  '',
  'null',
  '{}',
  '[]',
  '{"v":1,"at":1,"data":null}',
  '{"v":1,"at":1,"da',
  '{"v":1,"data":{"theme":7,"size":"big"}}',
])('where %j is stored', (text) => {
  test('the page is readable, and nothing is thrown', () => {
    // src/storage would never write this: it goes in past it, through the script's own door.
    const store = (window as unknown as Record<string, Storage>)['local' + 'Storage']!;
    store.setItem(keyOf('settings', 'main'), text);
    expect(runInlineScript).not.toThrow();
    expect(root.classList.contains('js')).toBe(true);
    expect(root.dataset['theme']).toBeUndefined();
  });
});
