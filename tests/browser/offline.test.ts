import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFolder } from '../site/read-build.ts';
import { phone, readRecord, useBrowser, visit } from './open-page.ts';
import { serveFolder } from './serve-folder.ts';

useBrowser();

const patient = { timeout: 30_000 };
const first = '/read/a-meeting-with-no-subject/';
const next = '/read/the-long-way-home/';

test('the page that was read and the next chapter are there without a network, another page says that it is not', async () => {
  await using visited = await visit({ width: phone, serviceWorkers: 'allow' });
  const { page, go, context } = visited;
  await go(first);
  await expect
    .poll(() => page.evaluate(async (address) => (await caches.match(address)) !== undefined, next), patient)
    .toBe(true);
  await context.setOffline(true);
  await go(first);
  expect(await page.locator('h1').innerText()).toMatch(/No Subject/i);
  await go(next);
  expect(await page.locator('h1').innerText()).toMatch(/Long Way Home/i);
  await page.goto('/read/yes/');
  expect(await page.locator('h1').innerText()).toBe('Without a network');
});

test('the whole book after a tap that names its size: every page, the search, and what is written stays', async () => {
  await using visited = await visit({ width: phone, serviceWorkers: 'allow' });
  const { page, go, context } = visited;
  await go('/offline/');
  const keep = page.getByRole('button', { name: /Keep the whole book on this device \(about \d+ MB\)/ });
  await keep.click();
  await page.getByText('The whole book is on this device').waitFor(patient);
  await context.setOffline(true);
  await go('/read/yes/');
  expect(await page.locator('h1').innerText()).toBe('Yes');
  await go('/workbook/tracker/');
  await page.getByRole('button', { name: 'Add an application' }).click();
  await page.getByLabel('Company').fill('Lakeline, without a network');
  await expect
    .poll(
      async () =>
        (await readRecord<{ applications: { company: string }[] }>(page, 'tracker:main'))?.applications[0]?.company,
      patient,
    )
    .toBe('Lakeline, without a network');
  await go('/search/#q=should+I+sign');
  await page.locator('a[data-result]').first().waitFor(patient);
  await go('/search/#q=I+want+to+die');
  await page.locator('main a[href="tel:988"]').first().waitFor(patient);
  await context.setOffline(false);
  await go('/offline/');
  await page.getByRole('button', { name: 'Take it off this device' }).click();
  await page.getByText('It is gone from this device').waitFor();
  expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('book')))).toEqual([]);
  expect(await readRecord(page, 'tracker:main')).not.toBeNull();
});

test('a newer copy is offered in a sentence and reloads nothing by itself', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'book-'));
  await cp(buildFolder, folder, { recursive: true });
  const { address, close } = await serveFolder(folder);
  try {
    await using visited = await visit({ width: phone, serviceWorkers: 'allow' });
    const { page } = visited;
    await page.goto(`${address}/workbook/pitch/`);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), patient).toBe(true);
    const worker = await readFile(join(folder, 'sw.js'), 'utf8');
    const version = /const version = '(\w+)'/.exec(worker)![1]!;
    await writeFile(join(folder, 'sw.js'), worker.replaceAll(version, 'newer0000000'));
    await page.goto(`${address}/workbook/pitch/`);
    await page.getByLabel('My sentence').fill('Typed while a newer copy came.');
    await page.getByText('A newer copy of the book is here').waitFor(patient);
    expect(await page.getByLabel('My sentence').inputValue()).toBe('Typed while a newer copy came.');
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Take it now' }).click();
    await loaded;
    await expect
      .poll(() => page.getByLabel('My sentence').inputValue(), patient)
      .toBe('Typed while a newer copy came.');
    expect(await page.evaluate(() => caches.keys())).toContain('imfired-pages-newer0000000');
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
});

test('one who wants nothing kept gets no worker, and the pages that were kept before go', async () => {
  await using visited = await visit({ width: phone, serviceWorkers: 'allow' });
  const { page, go } = visited;
  const count = () =>
    page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: (await caches.keys()).length,
    }));
  await go(first);
  await expect.poll(async () => (await count()).workers, patient).toBe(1);
  await go('/workbook/mine/');
  await page.getByRole('button', { name: /keep nothing/i }).click();
  await go(first);
  await expect.poll(count, patient).toEqual({ workers: 0, caches: 0 });
  await go(next);
  await page.waitForTimeout(4000);
  expect(await count()).toEqual({ workers: 0, caches: 0 });
});
