import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { expectQuiet, phone, readRecord, useBrowser, visit } from './open-page.ts';

useBrowser();

const patient = { timeout: 15_000 };

test('place, look and choices go to another device by a code, and no word does', async () => {
  await using old = await visit({ width: phone, settings: { theme: 'sepia', size: 120 } });
  await old.go('/read/a-meeting-with-no-subject/');
  await old.page.locator('book-decide label').nth(1).click();
  await old.page.locator('book-decide textarea').fill('My own secret line.');
  await old.page.getByRole('button', { name: 'Then see' }).click();
  await old.page.waitForTimeout(1200);
  await old.go('/workbook/mine/');
  await old.page.getByRole('button', { name: 'Show the code' }).click();
  const code = old.page.locator('.carry-code svg');
  const { width, height, data } = PNG.sync.read(await code.screenshot());
  const address = jsQR(new Uint8ClampedArray(data), width, height)?.data ?? '';
  expect(address).toBe(await old.page.locator('.carry-code a').getAttribute('href'));
  expect(address).not.toMatch(/secret/i);
  expect(address.length).toBeLessThan(120);
  expectQuiet(old);

  await using fresh = await visit({ width: phone });
  const { page } = fresh;
  await fresh.go(new URL(address).pathname + new URL(address).hash);
  await page.getByText('From another device: chapter 1').waitFor();
  expect(await readRecord(page, 'decision:the-pen')).toBeNull();
  await page.getByRole('button', { name: 'Take it over' }).click();
  await expect.poll(() => readRecord(page, 'decision:the-pen'), patient).toMatchObject({ choice: 'time', line: '' });
  expect(await readRecord(page, 'settings:main')).toMatchObject({ theme: 'sepia', size: 120 });
  expect(await readRecord<{ furthest: { chapter: number } }>(page, 'position:main')).toMatchObject({
    furthest: { chapter: 1 },
  });
  expect(new URL(page.url()).hash).toBe('');
  await fresh.go('/');
  await expect.poll(() => page.locator('[data-continue]').innerText(), patient).toMatch(/A Meeting With No Subject/);
  expectQuiet(fresh);
});
