import { expect, test } from 'vitest';
import { phone, readRecord, useBrowser, visit } from './open-page.ts';
import { typeAndDie } from './type-and-die.ts';

useBrowser();

/** Milliseconds of typing after which the tab dies. */
test.each([350, 900, 1700, 2600])('[S11] a tab that dies after %i ms of typing loses at most a second', async (ms) => {
  const { typed, kept, lostMs } = await typeAndDie(ms);
  expect(typed.startsWith(kept)).toBe(true);
  expect(lostMs).toBeLessThanOrEqual(1000);
});

test('[S11] leaving the page in the middle of a word loses nothing', async () => {
  await using visited = await visit({ width: phone });
  const { page } = visited;
  await page.goto('/workbook/first-week/');
  const notes = page.getByLabel('Who said what');
  await expect.poll(() => notes.isEditable(), { timeout: 10_000 }).toBe(true);
  await notes.focus();
  await page.keyboard.type('Anything you n');
  await page.goto('/about/');
  expect((await readRecord<{ notes: string }>(page, 'first-week:main'))?.notes).toBe('Anything you n');
});
