// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { loadPart } from './load-part.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('a part is built once, whoever asks for it and however often', async () => {
  const open = vi.fn(() => Promise.resolve('the bar'));
  const part = loadPart(() => Promise.resolve({}), open);
  const used: string[] = [];
  part.use((one) => used.push(one));
  part.use((one) => used.push(one));
  expect(part.isThere).toBe(false);
  await settle();
  part.use((one) => used.push(one));
  await settle();
  expect(open).toHaveBeenCalledTimes(1);
  expect(used).toEqual(['the bar', 'the bar', 'the bar']);
  expect(part.isThere).toBe(true);
});

test('where it can’t be had a sentence says so, and the next use tries again', async () => {
  let hasNetwork = false;
  const part = loadPart(
    () => (hasNetwork ? Promise.resolve({}) : Promise.reject(new Error('no network'))),
    () => Promise.resolve('the bar'),
  );
  const act = vi.fn();
  part.use(act);
  await settle();
  expect(document.querySelector('[role=status]')?.textContent).toContain('could not be loaded just now');
  expect(act).not.toHaveBeenCalled();
  hasNetwork = true;
  part.use(act);
  await settle();
  expect(act).toHaveBeenCalledWith('the bar');
});
