import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectQuiet, phone, readRecord, useBrowser, visit, type Visit } from './open-page.ts';

useBrowser();

const patient = { timeout: 15_000 };
const secret = 'I read the ceiling. 🌒';

interface Kept {
  open: { draft: string; pages: { text: string }[] };
  sealed: unknown;
}

async function write({ page, go }: Visit, text = secret): Promise<void> {
  await go('/workbook/night-pages/');
  await page.getByRole('button', { name: /^(?:Write|Show what is here)$/ }).click();
  await page.getByLabel('What you really think').fill(text);
}

test('Escape puts it out of sight, and so does leaving; what was written is there when asked for', async () => {
  await using visited = await visit({ width: phone });
  const { page, reload } = visited;
  await write(visited);
  await page.keyboard.press('Escape');
  expect(await page.locator('main').innerText()).not.toContain('ceiling');
  expect(await page.getByLabel('What you really think').count()).toBe(0);
  await expect.poll(async () => (await readRecord<Kept>(page, 'night-pages:main'))?.open.draft, patient).toBe(secret);
  await reload();
  const show = page.getByRole('button', { name: 'Show what is here' });
  await show.waitFor();
  expect(await page.getByLabel('What you really think').count()).toBe(0);
  await show.click();
  expect(await page.getByLabel('What you really think').inputValue()).toBe(secret);
  // Help stands above it, and no number of words or evenings anywhere.
  expect(await page.locator('.exercise-live a[href="tel:988"]').isVisible()).toBe(true);
  expect(await page.locator('.exercise-live').innerText()).not.toMatch(/\b\d+ (?:words|evenings|days|pages)\b/);
  expectQuiet(visited);
});

test('keep or burn: a kept page is folded under its day, a burned one is gone from the device', async () => {
  await using visited = await visit({ width: phone });
  const { page } = visited;
  await write(visited);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect
    .poll(async () => (await readRecord<Kept>(page, 'night-pages:main'))?.open.pages.map(({ text }) => text), patient)
    .toEqual([secret]);
  await page.locator('.night-page summary').click();
  await page.getByRole('button', { name: 'Burn this page' }).click();
  await page.getByRole('button', { name: 'Burn it' }).click();
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage)), patient).not.toContain('ceiling');
  await page.getByLabel('What you really think').fill('second');
  await page.getByRole('button', { name: 'Burn it' }).click();
  await page.getByRole('group', { name: 'Burn it?' }).getByRole('button', { name: 'Burn it' }).click();
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage)), patient).not.toContain('second');
  expectQuiet(visited);
});

test('they are in no printout and no backup unless that is ticked', async () => {
  await using visited = await visit({ width: phone });
  const { page, go } = visited;
  await write(visited);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main').innerText()).not.toContain('ceiling');
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel(/Print these, too/).check();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main').innerText()).toContain('ceiling');
  await page.emulateMedia({ media: 'screen' });

  await go('/workbook/mine/');
  for (const [ticked, found] of [
    [false, false],
    [true, true],
  ] as const) {
    await page.getByLabel(/Put my private pages/).setChecked(ticked);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a backup file' }).click();
    expect(readFileSync(await (await download).path(), 'utf8').includes('ceiling')).toBe(found);
  }
  expectQuiet(visited);
});

test('with a passphrase the words are on the device only in cipher, and the wrong one gets a sentence', async () => {
  await using visited = await visit({ width: phone });
  const { page, reload } = visited;
  await write(visited);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.locator('summary', { hasText: 'Lock these pages' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill('horse trailer 4:10');
  await page.getByLabel('Once more').fill('horse trailer 4:10');
  await page.getByRole('button', { name: 'Lock them' }).click();
  await expect.poll(async () => (await readRecord<Kept>(page, 'night-pages:main'))?.sealed, patient).toBeTruthy();
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage)), patient).not.toContain('ceiling');
  await reload();
  await page.getByRole('button', { name: 'Show what is here' }).click();
  const ask = page.getByLabel('Passphrase', { exact: true });
  await ask.fill('wrong');
  await page.keyboard.press('Enter');
  await page.getByText('That isn’t the passphrase.').waitFor();
  await ask.fill('horse trailer 4:10');
  await page.keyboard.press('Enter');
  await page.locator('.night-page').waitFor();
  expect(await page.locator('.night-page').textContent()).toContain('ceiling');
  expectQuiet(visited);
});
