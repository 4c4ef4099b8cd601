import { expect, test } from 'vitest';
import { phone, readRecord, useBrowser, visit } from './open-page.ts';

useBrowser();

const text = 'They read it from a page, and the page had no line for what I asked. ';

/** Milliseconds of typing after which the tab dies. */
test.each([350, 900, 1700, 2600])('[S11] a tab that dies after %i ms of typing loses at most a second', async (ms) => {
  await using visited = await visit({ width: phone });
  const { page, context } = visited;
  await page.goto('/workbook/first-week/');
  const notes = page.getByLabel('Who said what');
  await expect.poll(() => notes.isEditable(), { timeout: 10_000 }).toBe(true);
  await notes.focus();
  const typed: { at: number; length: number }[] = [];
  const begin = Date.now();
  for (let i = 0; Date.now() - begin < ms; i++) {
    await page.keyboard.insertText(text[i % text.length]!);
    typed.push({ at: Date.now(), length: i + 1 });
  }
  const died = Date.now();
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');

  const again = await context.newPage();
  await again.goto('/about/');
  const kept = (await readRecord<{ notes: string }>(again, 'first-week:main'))?.notes.length ?? 0;
  const owed = typed.findLast(({ at }) => died - at > 1000)?.length ?? 0;
  expect(kept).toBeGreaterThanOrEqual(owed);
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
