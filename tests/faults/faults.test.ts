import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { documents } from '../../src/documents.ts';
import { phone, readRecord, useBrowser, visit, type Visit } from '../browser/open-page.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { typeAndDie } from '../browser/type-and-die.ts';
import { readFixtures } from '../fixtures/saved/read-fixtures.ts';
import { buildFolder } from '../site/read-build.ts';

useBrowser();

const patient = { timeout: 30_000 };
const first = '/read/a-meeting-with-no-subject/';
const exercise = '/workbook/first-week/';
const withExercise = '/read/what-was-in-the-envelope/';
const words = 'They read it from a page, and the page had no line for what I asked. ';

const rows: { fault: string; 'what came of it': string }[] = [];
const tell = (fault: string, outcome: string) => void rows.push({ fault, 'what came of it': outcome });
afterAll(() => console.table(rows));

async function openNotes(page: Page) {
  const notes = page.getByLabel('Who said what');
  await expect.poll(() => notes.isEditable(), patient).toBe(true);
  return notes;
}

/** No exception, no refusal of the policy: what a browser itself says about a missing network does not count. */
function expectNoException({ complaints }: Visit): void {
  expect(complaints.filter((one) => /^exception|^policy/.test(one))).toEqual([]);
}

/** Every document of the site, filled, as it would lie in a reader's browser. */
const profile = Object.fromEntries(
  documents.flatMap(({ kind }) => {
    const text = readFixtures(kind).at(-1)?.text;
    return text === undefined ? [] : [[`imfired:${kind}:main`, JSON.stringify(JSON.parse(text))]];
  }),
);

test('a full profile, every 50th byte flipped: nothing is dropped, nothing throws', async () => {
  await using visited = await visit({ width: phone });
  const { page, go } = visited;
  let flips = 0;
  for (const [key, text] of Object.entries(profile)) {
    for (let at = 25; at < text.length; at += 50) {
      const flipped = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
      await go('/workbook/mine/');
      await page.evaluate(
        ([all, name, value]) => {
          localStorage.clear();
          for (const [one, kept] of Object.entries(JSON.parse(all!) as Record<string, string>))
            localStorage.setItem(one, kept);
          localStorage.setItem(name!, value!);
        },
        [JSON.stringify(profile), key, flipped],
      );
      const kind = key.split(':')[1]!;
      await go(
        ['settings', 'position', 'decision', 'annotation', 'listening', 'stage', 'put-off'].includes(kind)
          ? first
          : `/workbook/${kind}/`,
      );
      await page.waitForTimeout(150);
      const left = await page.evaluate(() => Object.values(localStorage));
      // As it was, or with what it held in the newest form: a flip inside a word is a word like another.
      expect(
        left.some((one) => one === flipped || same(one, flipped)),
        `${key}, byte ${at}`,
      ).toBe(true);
      flips += 1;
    }
  }
  expectNoException(visited);
  tell(
    `a full profile, every 50th byte flipped (${flips} flips)`,
    'every record still there, as it was or aside; no exception',
  );
});

function same(one: string, other: string): boolean {
  try {
    return (
      JSON.stringify((JSON.parse(one) as { data: unknown }).data) ===
      JSON.stringify((JSON.parse(other) as { data: unknown }).data)
    );
  } catch {
    return false;
  }
}

test('a tab killed while somebody types, 100 times at random moments', async () => {
  let worst = 0;
  for (let run = 0; run < 100; run += 1) {
    const { typed, kept, lostMs } = await typeAndDie(100 + Math.random() * 2400);
    expect(typed.startsWith(kept)).toBe(true);
    worst = Math.max(worst, lostMs);
  }
  expect(worst).toBeLessThanOrEqual(1000);
  tell(
    'a tab killed while somebody types, 100 times at random moments',
    `at most the last ${worst} ms of typing lost (promised: a second)`,
  );
});

test.each([5, 40])('the browser killed %i s after the last key', async (seconds) => {
  const folder = await mkdtemp(join(tmpdir(), 'killed-'));
  const options = {
    executablePath: inject('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
    baseURL: inject('site'),
  };
  const context = await chromium.launchPersistentContext(folder, options);
  const page = await context.newPage();
  await page.goto(exercise);
  const notes = await openNotes(page);
  await notes.pressSequentially(words, { delay: 20 });
  await page.waitForTimeout(seconds * 1000);
  // Not a proper goodbye: every process of this profile at once.
  await new Promise((resolve) => spawn('pkill', ['-9', '-f', folder]).on('close', resolve));
  await context.close().catch(() => undefined);
  await rm(join(folder, 'SingletonLock'), { force: true });
  const again = await chromium.launchPersistentContext(folder, options);
  const after = await again.newPage();
  await after.goto('/about/');
  const kept = (await readRecord<{ notes: string }>(after, 'first-week:main'))?.notes ?? '';
  await again.close();
  await rm(folder, { recursive: true, force: true });
  tell(
    `the browser killed ${seconds} s after the last key`,
    `${kept.length} of ${words.length} characters were on disk (measured; the page says that it may happen)`,
  );
  // How much of it is on disk is the browser's affair; what is there must be the beginning of what was typed, and no ruin of it.
  expect(words.startsWith(kept)).toBe(true);
});

test('two tabs type into the same exercise for a minute', async () => {
  await using visited = await visit({ width: phone });
  const { page, context } = visited;
  await page.goto(exercise);
  await openNotes(page);
  const other = await context.newPage();
  await other.goto(exercise);
  const mark = { here: 0, there: 0 };
  const end = Date.now() + 60_000;
  let isHere = true;
  while (Date.now() < end) {
    const one = isHere ? page : other;
    const field = one.getByLabel('Who said what');
    const takeOver = one.getByRole('button', { name: /here instead|take over|edit here/i });
    if (!(await field.isEditable()) && (await takeOver.count()) > 0)
      await takeOver
        .first()
        .click()
        .catch(() => undefined);
    await expect.poll(() => field.isEditable(), patient).toBe(true);
    await field.focus();
    await one.keyboard.press('Control+End');
    await one.keyboard.insertText(isHere ? 'H' : 'T');
    mark[isHere ? 'here' : 'there'] += 1;
    if (Math.random() < 0.3) isHere = !isHere;
    await one.waitForTimeout(120);
  }
  await page.waitForTimeout(1500);
  const text = (await readRecord<{ notes: string }>(page, 'first-week:main'))!.notes;
  const asides = await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.includes('first-week') && key !== 'imfired:first-week:main')
      .map((key) => localStorage.getItem(key))
      .join(''),
  );
  const count = (where: string, letter: string) => where.split(letter).length - 1;
  // A letter may stand in the record or in a text kept aside; it may not be nowhere. Asides have other words with these letters only in their keys.
  for (const [letter, times] of [
    ['H', mark.here],
    ['T', mark.there],
  ] as const)
    expect(count(text, letter) + count(asides, letter), letter).toBeGreaterThanOrEqual(times);
  const inRecord = count(text, 'H') + count(text, 'T');
  tell(
    'two tabs typing into one exercise for a minute',
    `${inRecord} of ${mark.here + mark.there} letters in the record, the others aside; no exception`,
  );
  expectNoException(visited);
});

test('storage cleared behind the page’s back: what is on the screen stays, the next word is kept', async () => {
  await using visited = await visit({ width: phone });
  const { page, go } = visited;
  await go(exercise);
  const notes = await openNotes(page);
  await notes.fill('The first words.');
  await expect.poll(() => readRecord(page, 'first-week:main'), patient).not.toBeNull();
  await page.evaluate(() => localStorage.clear());
  await notes.fill('The first words, and more.');
  await expect
    .poll(async () => (await readRecord<{ notes: string }>(page, 'first-week:main'))?.notes, patient)
    .toBe('The first words, and more.');
  expectNoException(visited);
  tell('storage cleared behind the page’s back', 'the words stay on the screen and are kept again with the next key');
});

test('the clock set back: what was written later is not lost to what was written before', async () => {
  await using visited = await visit({ width: phone });
  const { page, go } = visited;
  await go(exercise);
  const notes = await openNotes(page);
  await notes.fill('Written today.');
  await expect.poll(() => readRecord(page, 'first-week:main'), patient).not.toBeNull();
  await page.clock.setFixedTime(new Date('2020-01-01T08:00:00'));
  await visited.reload();
  const again = await openNotes(page);
  await again.fill('Written today, and then in 2020.');
  await page.clock.runFor(2000);
  await page.waitForTimeout(1200);
  expect((await readRecord<{ notes: string }>(page, 'first-week:main'))!.notes).toBe(
    'Written today, and then in 2020.',
  );
  expectNoException(visited);
  tell('the clock set back six years', 'the newest words are kept, the page works');
});

test('the network cut in the middle of a first visit: the story reads', async () => {
  await using visited = await visit({ width: phone });
  const { page } = visited;
  await page.route('**/_astro/**', (route) => route.abort());
  await page.goto(first);
  await page.waitForTimeout(1500);
  expect((await page.locator('[data-story]').innerText()).length).toBeGreaterThan(5000);
  await page.locator('[data-settings]').click();
  await page.waitForTimeout(300);
  expectNoException(visited);
  tell('network cut after the page, before its scripts', 'the story reads and prints; no exception');
});

test.each([404, 500])('a file of the build answered with %i: a sentence, and the page goes on', async (status) => {
  await using visited = await visit({ width: phone });
  const { page, go } = visited;
  await go(withExercise);
  await page.locator('.opening__time button').first().waitFor();
  await page.route('**/_astro/**', (route) => route.fulfill({ status, body: 'no' }));
  await page.locator('[data-settings]').click();
  await page.getByText('could not be loaded just now').waitFor(patient);
  await page.locator('.opening__time button').last().click();
  await page.locator('book-exercise').first().scrollIntoViewIfNeeded();
  await page.getByText('The page to write on could not be loaded').first().waitFor(patient);
  await page.unroute('**/_astro/**');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect.poll(() => page.locator('book-exercise:not([ssr])').count(), patient).toBeGreaterThan(0);
  expectNoException(visited);
  tell(
    `${status} for the files of settings, tools and exercise`,
    'a sentence each; “Try again” works when they are back',
  );
});

test('a worker of the release before, and a newer build behind it: the open page says what is gone, the next one is new', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'release-'));
  await cp(buildFolder, folder, { recursive: true });
  const { address, close } = await serveFolder(folder);
  try {
    await using visited = await visit({ width: phone, serviceWorkers: 'allow' });
    const { page } = visited;
    await page.goto(`${address}${withExercise}`);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), patient).toBe(true);
    // The release changes under the open page: other words, another version, and every script of the old one gone from the host.
    const file = join(folder, withExercise, 'index.html');
    const html = await readFile(file, 'utf8');
    const at = html.indexOf('<p>', html.indexOf('data-story'));
    await writeFile(file, `${html.slice(0, at)}<p data-newer>Newer.</p>${html.slice(at)}`);
    const worker = await readFile(join(folder, 'sw.js'), 'utf8');
    await writeFile(
      join(folder, 'sw.js'),
      worker.replaceAll(/const version = '(\w+)'/g, "const version = 'newer0000000'"),
    );
    const scripts = (await readdir(join(folder, '_astro'))).filter((name) => name.endsWith('.js'));
    for (const name of scripts) await rename(join(folder, '_astro', name), join(folder, name));

    // What the worker kept with the page still works; what it did not keep says so, and the story stands.
    await page.getByRole('button', { name: 'How the page looks' }).click();
    await page.locator('#settings').getByRole('radio').first().waitFor(patient);
    await page.keyboard.press('Escape');
    await page.locator('book-exercise').first().scrollIntoViewIfNeeded();
    await page.getByText('The page to write on could not be loaded').first().waitFor(patient);
    expect((await page.locator('[data-story]').innerText()).length).toBeGreaterThan(5000);

    for (const name of scripts) await rename(join(folder, name), join(folder, '_astro', name));
    await page.goto(`${address}${withExercise}`);
    expect(await page.locator('[data-newer]').count()).toBe(1);
    await page.locator('book-exercise').first().scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('book-exercise:not([ssr])').count(), patient).toBeGreaterThan(0);
    expectNoException(visited);
    tell(
      'update deployed while a page is open, its old scripts gone, with the worker of the release before',
      'what was kept works, what is gone says so in a sentence, the next visit has the new one',
    );
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
});

test('JavaScript off, and styles off: all of it reads', async () => {
  {
    await using visited = await visit({ width: phone, javaScriptEnabled: false });
    await visited.page.goto(first);
    expect((await visited.page.locator('main').innerText()).length).toBeGreaterThan(9000);
  }
  await using visited = await visit({ width: phone });
  const { page, go } = visited;
  await go(first);
  await page.evaluate(() => {
    for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]')) sheet.remove();
  });
  const order = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3')].map((one) => one.tagName).join(' '),
  );
  expect(order.startsWith('H1')).toBe(true);
  expect((await page.locator('[data-story]').innerText()).length).toBeGreaterThan(5000);
  tell('JavaScript off; styles off', 'everything reads, in order');
});

test('text at 250 %, the largest there is: nothing is cut off at the side', async () => {
  await using visited = await visit({ width: 390, settings: { size: 250 } });
  const { page, go } = visited;
  for (const address of [first, exercise, '/search/']) {
    await go(address);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, address).toBe(0);
  }
  tell('the largest text on a phone', 'no sideways scrolling');
});

test('a backup file of 20 MB, and 300 mutated ones through the page: previewed or refused with a sentence', async () => {
  await using visited = await visit({ width: phone });
  const { page, go } = visited;
  const backup = {
    app: 'imfired',
    format: 1,
    created: '2026-11-27T08:00:00.000Z',
    records: Object.entries(profile).map(([key, text]) => {
      const { v, at, data } = JSON.parse(text) as { v: number; at: number; data: unknown };
      return { kind: key.split(':')[1], id: 'main', v, at, data };
    }),
    aside: [{ kind: 'first-week', id: 'main', at: 1, raw: 'x'.repeat(20_000_000) }],
  };
  await go('/workbook/mine/');
  const field = page.locator('input[type=file]').first();
  await field.waitFor({ state: 'attached' });
  const bring = async (text: string) => {
    await field.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  // Choosing a file clears what was said of the one before, so one of the two is about this file.
  const preview = page.locator('.storage-preview');
  const problem = page.locator('#restore-problem');
  const answer = async (): Promise<'preview' | 'sentence'> => {
    await expect
      .poll(async () => (await preview.count()) > 0 || ((await problem.textContent()) ?? '').length > 20, patient)
      .toBe(true);
    return (await preview.count()) > 0 ? 'preview' : 'sentence';
  };
  await bring(JSON.stringify(backup));
  expect(await answer()).toBe('preview');
  const small = JSON.stringify({ ...backup, aside: [] });
  const answers = { preview: 0, sentence: 0 };
  for (let run = 0; run < 300; run += 1) {
    const at = Math.floor(Math.random() * small.length);
    const length = Math.floor(Math.random() * 40);
    const put = ['', 'x', '"', '{}', 'null', '\u202e', '<script>alert(1)</script>'][run % 7]!;
    await bring(small.slice(0, at) + put + small.slice(at + length));
    answers[await answer()] += 1;
  }
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('imfired:')))).toEqual([]);
  expectNoException(visited);
  tell(
    'a backup of 20 MB; 300 mutated ones (10,000 more in the unit tests)',
    `${answers.preview} previewed, ${answers.sentence} refused with a sentence; nothing written without a yes`,
  );
});
