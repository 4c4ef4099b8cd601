import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectQuiet, phone, readRecord, useBrowser, visit, type Visit } from './open-page.ts';

useBrowser();

const patient = { timeout: 10_000 };
const mine = '/workbook/mine/';
const note = 'Joanne said 2/28. “Anything you need.” 🙂 <b>no tag</b>';
const line = 'I would ask for the week.';

async function write({ page, go }: Visit): Promise<void> {
  await go('/read/a-meeting-with-no-subject/');
  await page.locator('book-decide label').nth(1).click();
  await page.locator('book-decide textarea').fill(line);
  await page.getByRole('button', { name: 'Then see' }).click();
  await go('/workbook/first-week/');
  const notes = page.getByLabel('Who said what');
  await expect.poll(() => notes.isEditable(), patient).toBe(true);
  await notes.fill(note);
  await expect
    .poll(async () => (await readRecord<{ notes: string }>(page, 'first-week:main'))?.notes, patient)
    .toBe(note);
}

async function saveBackup({ page, go }: Visit): Promise<string> {
  await go(mine);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup file' }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

async function choose({ page }: Visit, text: string, name = 'backup.json'): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

describe('a backup file', () => {
  test('[S9] brings everything back word by word, on another device, and can be undone', async () => {
    await using old = await visit({ width: phone });
    await write(old);
    const file = await saveBackup(old);

    await using fresh = await visit({ width: phone });
    const { page, go } = fresh;
    await go(mine);
    await choose(fresh, file);
    // Nothing is written before the reader has seen what is in it.
    await page.getByText('The first week').first().waitFor();
    expect(await readRecord(page, 'first-week:main')).toBeNull();
    await page
      .getByRole('button', { name: /bring|restore|add|merge/i })
      .first()
      .click();
    await expect
      .poll(() => readRecord<{ notes: string }>(page, 'first-week:main'), patient)
      .toMatchObject({ notes: note });
    expect(await readRecord(page, 'decision:the-pen')).toMatchObject({ line, choice: 'time' });
    await page.getByRole('button', { name: /undo/i }).click();
    await expect.poll(() => readRecord(page, 'first-week:main'), patient).toBeNull();
    expectQuiet(fresh);
  });

  test.each([
    ['of another kind', '%PDF-1.7 nothing of ours'],
    ['cut off', '{"app":"imfired","format":1,"records":[{"kind":"first-w'],
    ['of another site', '{"app":"elsewhere","format":1,"records":[]}'],
    ['of a format to come', '{"app":"imfired","format":99,"records":[]}'],
  ])('%s gets a sentence and changes nothing', async (_, text) => {
    await using visited = await visit({ width: phone });
    await write(visited);
    const { page, go } = visited;
    await go(mine);
    const before = await page.evaluate(() => JSON.stringify(localStorage));
    await choose(visited, text);
    const panel = page.locator('.storage-panel');
    await expect.poll(() => panel.textContent(), patient).toMatch(/expected|not a backup|cannot|could not|newer/i);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
    expectQuiet(visited);
  });
});

test('erase all leaves nothing of ours, and shows it', async () => {
  await using visited = await visit({ width: phone });
  await write(visited);
  const { page, go } = visited;
  await page.evaluate(() => localStorage.setItem('of-another-site', 'stays'));
  await go(mine);
  await page.getByLabel(/ERASE/).fill('ERASE');
  await page.getByRole('button', { name: 'Erase all' }).click();
  await expect
    .poll(() => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]), patient)
    .toEqual(['of-another-site']);
  await go('/read/a-meeting-with-no-subject/');
  expect(await page.locator('book-decide textarea').inputValue()).toBe('');
  expectQuiet(visited);
});

test('[S8] keep nothing: alive from page to page, gone with the tab', async () => {
  await using visited = await visit({ width: phone });
  const { page, context, go } = visited;
  await go(mine);
  await page.getByRole('button', { name: /keep nothing/i }).click();
  await write({ ...visited, page }).catch(() => undefined);
  await go('/read/a-meeting-with-no-subject/');
  await expect.poll(() => page.locator('book-decide textarea').inputValue(), patient).toBe(line);
  const onDevice = await page.evaluate(() => Object.keys(localStorage).filter((key) => !/keep$/.test(key)));
  expect(onDevice.filter((key) => key.startsWith('imfired:'))).toEqual([]);
  const other = await context.newPage();
  await other.goto('/read/a-meeting-with-no-subject/');
  expect(await other.locator('book-decide textarea').inputValue()).toBe('');
});
