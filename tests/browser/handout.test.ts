import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { expectQuiet, phone, readRecord, useBrowser, visit } from './open-page.ts';

useBrowser();

const patient = { timeout: 15_000 };

const hasPdfReader = spawnSync('pdftoppm', ['-v']).error === undefined;

test('from /hr/ to a printed letter whose code a decoder that is not ours reads back; nothing is kept or sent', async () => {
  await using visited = await visit({ width: 1000 });
  const { page, go, outside } = visited;
  await go('/hr/');
  await page.locator('#maker').scrollIntoViewIfNeeded();
  const maker = page.locator('.handout-maker');
  await page.locator('.handout-maker[data-alive]').waitFor({ state: 'attached' });
  const before = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  await maker.getByLabel('Name, or none').fill('Bob <b>Smith</b>');
  await maker.getByRole('button', { name: 'Begin with this' }).first().click();
  await maker.getByLabel('Last day', { exact: true }).fill('2027-03-12');
  await maker.getByLabel('The letter, with the reason').check();
  await maker.getByRole('button', { name: 'Make the letter' }).click();
  const letter = page.locator('.handout-letter');
  await letter.waitFor();
  expect(await letter.innerText()).toContain('Bob <b>Smith</b>');
  expect(await letter.innerText()).toContain('Friday, March 12, 2027');
  const { width, height, data } = PNG.sync.read(await letter.locator('svg').screenshot());
  const read = jsQR(new Uint8ClampedArray(data), width, height)?.data;
  expect(read).toBe(new URL('/', page.url()).href);
  // On paper there is the letter and nothing else.
  await page.evaluate(() => (document.documentElement.dataset['printing'] = 'handout'));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('body').innerText()).not.toContain('What HR asks');
  expect(await letter.isVisible()).toBe(true);
  if (hasPdfReader) {
    const folder = mkdtempSync(join(tmpdir(), 'letter-'));
    writeFileSync(join(folder, 'letter.pdf'), await page.pdf({ format: 'Letter' }));
    execFileSync('pdftoppm', [
      '-r',
      '150',
      '-png',
      '-f',
      '1',
      '-l',
      '1',
      join(folder, 'letter.pdf'),
      join(folder, 'page'),
    ]);
    const name = readdirSync(folder).find((one) => one.endsWith('.png'))!;
    const paper = PNG.sync.read(readFileSync(join(folder, name)));
    expect(jsQR(new Uint8ClampedArray(paper.data), paper.width, paper.height)?.data).toBe(
      new URL('/', page.url()).href,
    );
    rmSync(folder, { recursive: true });
  } else
    console.log(
      'pdftoppm is not installed: the code is read from the screen and not from the PDF (apt-get install poppler-utils).',
    );
  await page.emulateMedia({ media: 'screen' });
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).toBe(before);
  expect(outside).toEqual([]);
  expectQuiet(visited);
});

test('200 people make 200 letters, a bad row is named, and the page answers meanwhile', async () => {
  await using visited = await visit({ width: 1000 });
  const { page, go } = visited;
  await go('/hr/');
  await page.locator('#maker').scrollIntoViewIfNeeded();
  await page.locator('.handout-maker[data-alive]').waitFor({ state: 'attached' });
  const rows = Array.from({ length: 200 }, (_, i) => `Person ${String(i)},2027-03-12`);
  await page.locator('.handout-maker input[type=file]').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `Name,Last Day\n${rows.slice(0, 3).join('\n')}\nNobody,31 February\n${rows.slice(3).join('\n')}\n`,
    ),
  });
  await page.getByText('Row 5: “31 February” is no day').waitFor({ state: 'attached' });
  // What is typed after the file was chosen stands on the letters, too.
  await page.getByLabel('Who picks up').fill('Joanne, until six');
  await page.getByRole('button', { name: 'Make 200 letters' }).click();
  await expect.poll(() => page.locator('.handout-letter').count(), patient).toBe(200);
  await page.getByText('200 letters stand below').waitFor();
  expect(await page.locator('.handout-letter', { hasText: 'Joanne, until six' }).count()).toBe(200);
  expectQuiet(visited);
});

describe('a coded link', () => {
  test('says in our words what it carries, keeps it on a tap, and writes over nothing', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await go(`/#c=3&d=${day}&b=${day}`);
    const said = page.locator('[data-coded-link]');
    await said.getByText('From the link you opened').waitFor();
    expect(await readRecord(page, 'first-week:main')).toBeNull();
    // The whole of it, dates and all, goes over to a phone that is held before the screen.
    await said.getByText('Go on on your own phone').click();
    const { width, height, data } = PNG.sync.read(await said.locator('svg').screenshot());
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(page.url());
    await said.getByRole('button', { name: 'Keep these dates' }).click();
    await expect
      .poll(() => readRecord<{ lastDay: string; coverEndsOn: string }>(page, 'first-week:main'), patient)
      .toMatchObject({ lastDay: day, coverEndsOn: day });
    expect(new URL(page.url()).hash).toBe('');
    const other = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
    await go('/about/');
    await go(`/#d=${other}`);
    await page.locator('[data-coded-link]').getByRole('button', { name: 'Keep these dates' }).click();
    await page.waitForTimeout(1200);
    expect((await readRecord<{ lastDay: string }>(page, 'first-week:main'))?.lastDay).toBe(day);
    expectQuiet(visited);
  });

  test.each(['#note=Call%20this%20number', '#d=<b>now</b>', '#c=3&x=1', '#d=2026-02-31'])(
    '%s shows nothing of itself',
    async (fragment) => {
      await using visited = await visit({ width: phone });
      const { page, go } = visited;
      await go(`/${fragment}`);
      await page.waitForTimeout(500);
      expect(await page.locator('[data-coded-link]').isVisible()).toBe(false);
      expect(await page.locator('body').innerText()).not.toMatch(/Call this number|x=1|now<|31/);
      expectQuiet(visited);
    },
  );
});
