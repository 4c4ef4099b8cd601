import { expect, test } from 'vitest';
import { expectQuiet, phone, readRecord, useBrowser, visit } from './open-page.ts';

useBrowser();

/** Two cores may be busy: how long we wait for what must come. */
const patient = { timeout: 10_000 };

const lines = {
  'the-pen': 'I would ask for the week.',
  'how-was-your-day': 'I did say it, in the car.',
  'file-today': 'On Monday, like Bob.',
};

/**
 * The whole way, as one person on a phone: the first night and the day after. It is the promise of the book in one test: come, read three
 * chapters, decide beside Bob, work out how long the money lasts, close everything, and find all of it again.
 */
test('a person let go this morning reads, decides, counts the money, and finds everything the next day', async () => {
  await using evening = await visit({ width: phone, hasTouch: true });
  const { page, context } = evening;

  await evening.go('/');
  expect(await page.getByText('Where you were').count()).toBe(0);
  await page.getByRole('link', { name: 'Read the story' }).tap();
  await expect.poll(() => new URL(page.url()).pathname, patient).toBe('/read/a-meeting-with-no-subject/');

  await decide('the-pen', 'Take it home');
  await readOn('The Long Way Home');
  await decide('how-was-your-day', 'Say it now');
  await readOn('What Was in the Envelope');
  await decide('file-today', 'File now');

  const runway = page.locator('[data-document=runway]');
  await page.locator('#runway').scrollIntoViewIfNeeded();
  await runway.locator('..').waitFor();
  await expect.poll(() => runway.getAttribute('data-alive'), patient).not.toBeNull();
  await runway.getByLabel('What you have today').fill('6200');
  await runway.getByLabel('Rent or mortgage', { exact: true }).fill('1450');
  await expect.poll(() => runway.textContent(), patient).toContain('the money lasts 18 weeks');

  const week = page.locator('[data-document=first-week]');
  await page.locator('#first-week').scrollIntoViewIfNeeded();
  await expect.poll(() => week.getAttribute('data-alive'), patient).not.toBeNull();
  await week.getByLabel('Day you were told').fill('2026-11-22');
  await week.getByLabel('Day the release was handed to you').fill('2026-11-22');

  // Somewhere in the story, then the phone goes into the pocket: no good-bye, the page is just closed.
  await page.evaluate(() => document.querySelectorAll('[data-story] > p')[30]!.scrollIntoView());
  await expect
    .poll(
      async () => (await readRecord<{ furthest: { chapter: number } }>(page, 'position:main'))?.furthest.chapter,
      patient,
    )
    .toBe(3);
  await page.close();
  expectQuiet(evening);

  // The next day: the same phone, a new page.
  const morning = await context.newPage();
  await morning.goto('/');
  const again = morning.getByRole('link', { name: 'Continue: What Was in the Envelope' });
  await again.waitFor();
  await again.tap();
  await expect.poll(() => new URL(morning.url()).pathname, patient).toBe('/read/what-was-in-the-envelope/');
  await expect.poll(() => morning.evaluate(() => scrollY), patient).toBeGreaterThan(1000);
  const decision = morning.locator('book-decide[data-id=file-today]');
  expect(await decision.locator('textarea').inputValue()).toBe(lines['file-today']);
  expect(await decision.getByText('What Bob did').isVisible()).toBe(true);

  await morning.locator('#runway').scrollIntoViewIfNeeded();
  await expect.poll(() => morning.getByLabel('What you have today').inputValue(), patient).toBe('6,200');
  await morning.locator('#first-week').scrollIntoViewIfNeeded();
  await expect.poll(() => morning.getByLabel('Day you were told').inputValue(), patient).toBe('2026-11-22');

  await morning.goto('/workbook/mine/');
  for (const line of Object.values(lines)) await morning.getByText(line).first().waitFor();
  await morning.getByText('$6,200').first().waitFor();
  await morning.getByText('November 22, 2026').first().waitFor();

  async function decide(id: keyof typeof lines, option: string) {
    const element = page.locator(`book-decide[data-id=${id}]`);
    await page.locator('html[data-alive]').waitFor({ state: 'attached' });
    await element.scrollIntoViewIfNeeded();
    expect(await element.getByText('What Bob did').isVisible()).toBe(false);
    await element.getByText(option).first().tap();
    await element.locator('textarea').fill(lines[id]);
    await element.getByRole('button', { name: 'Then see' }).tap();
    expect(await element.getByText('What Bob did').isVisible()).toBe(true);
  }

  async function readOn(title: string) {
    const link = page.getByRole('link', { name: title, exact: true });
    await link.scrollIntoViewIfNeeded();
    await link.tap();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  }
});
