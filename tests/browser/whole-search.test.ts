import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import vCard from 'vcf';
import { expect, test } from 'vitest';
import { exercises } from '#workbook/exercises.ts';
import { expectQuiet, phone, useBrowser, visit, type Visit } from './open-page.ts';

useBrowser();

const patient = { timeout: 20_000 };
const monday = Date.parse('2026-03-02T09:00:00');
const week = 7 * 86_400_000;

/** Which exercises somebody comes to in which of four weeks. What isn't named is the fourth. */
const weeks: Record<string, number> = {
  'first-week': 0,
  runway: 0,
  'night-pages': 0,
  'week-plan': 0,
  targets: 1,
  accomplishments: 1,
  resume: 1,
  pitch: 1,
  'first-forty': 2,
  conversations: 2,
  tracker: 2,
  'job-sites': 2,
};

/** Adds a line to every list, then writes something of its own into every field. Gives the words. */
async function fillExercise(page: Page, slug: string): Promise<string[]> {
  const adds = page.locator('.exercise-live fieldset > .exercise-bar > button', { hasText: /^Add / });
  for (let i = 0; i < (await adds.count()); i += 1) await adds.nth(i).click();
  const words: string[] = [];
  const live = page.locator('.exercise-live');
  for (const field of await live.locator('input, textarea, select').all()) {
    // Lists that fold, imports, the search of a list and the clocks are not what is kept.
    const kind = await field.evaluate((one) => {
      const isAside = one.closest('details, .recorder, .practice, [aria-label="The page"]') !== null;
      if (isAside || one.matches(':disabled, [type=search], [type=file]')) return 'aside';
      return one.localName === 'input' ? (one as HTMLInputElement).type : one.localName;
    });
    if (kind === 'text' || kind === 'textarea') {
      const isNumber = await field.evaluate((one) => one.matches('[inputmode]'));
      const word = `${slug} ${String(words.length)} “é🍩”`;
      await field.fill(isNumber ? '12' : word);
      if (!isNumber) words.push(word);
    } else if (kind === 'date') await field.fill('2026-03-09');
    else if (kind === 'checkbox' || kind === 'radio') await field.check();
    else if (kind === 'select') {
      const count = await field.locator('option').count();
      await field.selectOption({ index: Math.min(1, count - 1) });
    }
  }
  return words;
}

async function writeAtNight(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await page.getByLabel('What you really think').fill('night-pages 0 nobody reads this');
  await page.getByRole('button', { name: 'Keep it' }).click();
  return ['night-pages 0 nobody reads this'];
}

async function readAll(page: Page): Promise<string> {
  return page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('imfired:'))
      .map(([, value]) => value)
      .join('\n'),
  );
}

async function fillEverything({ page, go, context }: Visit): Promise<Map<string, string[]>> {
  const written = new Map<string, string[]>();
  const order = exercises.toSorted((a, b) => (weeks[a.slug] ?? 3) - (weeks[b.slug] ?? 3));
  for (const { slug } of order) {
    await context.clock.setSystemTime(monday + (weeks[slug] ?? 3) * week);
    await go(`/workbook/${slug}/`);
    await page.locator('.exercise-live[data-alive]').waitFor();
    const words = slug === 'night-pages' ? await writeAtNight(page) : await fillExercise(page, slug);
    expect(words.length, slug).toBeGreaterThan(0);
    // Kept before the page is left: each word, as it was typed.
    await expect
      .poll(async () => {
        const all = await readAll(page);
        return words.filter((word) => !all.includes(JSON.stringify(word).slice(1, -1)));
      }, patient)
      .toEqual([]);
    written.set(slug, words);
  }
  return written;
}

/** What a button of the page hands over as a file. */
async function take({ page }: Visit, name: string | RegExp): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFileSync(await (await download).path());
}

/** Every file that this person can take away, opened by a parser that is not ours. */
async function openExports(visited: Visit, written: Map<string, string[]>): Promise<void> {
  const { page, go } = visited;
  await go('/workbook/tracker/');
  await page.locator('summary', { hasText: 'A file for a spreadsheet' }).click();
  const table = Papa.parse<string[]>((await take(visited, 'Save the list as CSV')).toString('utf8'));
  expect(table.data[1]?.[0]).toBe(written.get('tracker')![0]);

  await go('/workbook/conversations/');
  const cards = vCard.parse((await take(visited, 'Save the people as address cards')).toString('utf8'));
  expect(cards).toHaveLength(1);
  expect(String(cards[0]!.get('note')?.valueOf())).toContain('conversations');
  const readCalendar = (file: Buffer) =>
    new ICAL.Component(ICAL.parse(file.toString('utf8')))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
  expect(readCalendar(await take(visited, 'Put the next dates into my calendar'))).toHaveLength(1);
  await go('/workbook/ninety-days/');
  expect(readCalendar(await take(visited, 'Put the three days into my calendar'))).toHaveLength(3);

  await go('/workbook/resume/');
  const { schema } = createRequire(import.meta.url)('@jsonresume/schema') as { schema: object };
  const validate = addFormats(new Ajv({ strict: false })).compile(schema);
  const json = JSON.parse((await take(visited, 'JSON Resume')).toString('utf8')) as object;
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
  const [name] = written.get('resume')!;
  const { value } = await mammoth.extractRawText({ buffer: await take(visited, 'Word (.docx)') });
  expect(value).toContain(name);
  expect((await take(visited, 'Plain text')).toString('utf8')).toContain(name);
  expect((await take(visited, 'Markdown')).toString('utf8')).toContain('# ');
}

test('a whole search: four weeks in every exercise, saved, erased, and found again word by word', async () => {
  await using old = await visit({ width: phone });
  const written = await fillEverything(old);
  expect(written.size).toBe(exercises.length);
  const all = [...written.values()].flat();
  expect(all.length).toBeGreaterThan(120);

  await openExports(old, written);

  const { page, go } = old;
  await go('/workbook/mine/');
  await page.getByLabel(/Put my private pages/).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup file' }).click();
  const file = readFileSync(await (await download).path());
  await page.getByLabel(/ERASE/).fill('ERASE');
  await page.getByRole('button', { name: 'Erase all' }).click();
  await expect.poll(() => readAll(page), patient).not.toContain(all[0]);
  expectQuiet(old);

  await using fresh = await visit({ width: phone });
  await fresh.go('/workbook/mine/');
  await fresh.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: file });
  await fresh.page
    .getByRole('button', { name: /bring|restore|add|merge/i })
    .first()
    .click();
  await expect
    .poll(async () => {
      const stored = await readAll(fresh.page);
      return all.filter((word) => !stored.includes(JSON.stringify(word).slice(1, -1)));
    }, patient)
    .toEqual([]);

  // All of it stands on one page, in the reader's words; what was written at night does not.
  await fresh.go('/workbook/mine/');
  const shown = all.filter((word) => !word.startsWith('night-pages'));
  await expect
    .poll(async () => {
      const text = (await fresh.page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
      return shown.filter((word) => !text.includes(word));
    }, patient)
    .toEqual([]);
  expect(await fresh.page.locator('main').innerText()).not.toContain('nobody reads this');

  // And each is back in the field where it was written: a few, in the exercises that fold their lists.
  await fresh.go('/workbook/tracker/');
  await fresh.page.locator('.row-line').first().click();
  await expect.poll(() => fresh.page.getByLabel('Company').inputValue(), patient).toBe(written.get('tracker')![0]);
  expectQuiet(fresh);
}, 240_000);
