import { expect, test } from 'vitest';
import { compressedSize } from './measure-weight.ts';
import { readAsset } from './read-build.ts';

/** What the worker keeps on a first visit, beside the page itself: loaded behind a reader's back, so it has a budget. */
const mostBytes = 45_000;

test('the worker keeps the page without a network, the door and what a reader does to a page, and none of the workbook', () => {
  const worker = readAsset('/sw.js')!.toString('utf8');
  const core = JSON.parse(/const core = (\[[^\]]*\])/.exec(worker)![1]!) as string[];
  expect(core.slice(0, 2)).toEqual(['/offline/', '/']);
  expect(core.some((address) => address.includes('settings-panel'))).toBe(true);
  expect(core.filter((address) => /mount-exercise|client|react|search-form/.test(address))).toEqual([]);
  const files = core.map((address) => readAsset(address.endsWith('/') ? `${address}index.html` : address));
  expect(files.every((file) => file !== undefined)).toBe(true);
  expect(files.reduce((sum, file) => sum + compressedSize(file!), 0)).toBeLessThanOrEqual(mostBytes);
});
