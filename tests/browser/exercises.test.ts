import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectQuiet, phone, useBrowser, visit } from './open-page.ts';

useBrowser();

const patient = { timeout: 10_000 };

describe('React', () => {
  test.each(['/read/a-meeting-with-no-subject/', '/read/the-long-way-home/'])(
    'is never asked for on %s',
    async (address) => {
      await using visited = await visit({ width: phone });
      const asked: string[] = [];
      visited.context.on('request', (request) => asked.push(request.url()));
      await visited.go(address);
      await visited.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await visited.page.waitForTimeout(600);
      expect(asked.filter((url) => /client|react/i.test(url))).toEqual([]);
    },
  );

  test('comes to chapter 3 when an exercise scrolls into view, and not before', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    const asked: string[] = [];
    visited.context.on('request', (request) => asked.push(request.url()));
    await go('/read/what-was-in-the-envelope/');
    await page.waitForTimeout(500);
    expect(asked.filter((url) => /client\./.test(url))).toEqual([]);
    await page.locator('#first-week').scrollIntoViewIfNeeded();
    await expect.poll(() => asked.filter((url) => /client\./.test(url)).length, patient).toBeGreaterThan(0);
    expectQuiet(visited);
  });
});

describe('the first week', () => {
  test('counts Bob’s dates as chapter 3 does, and hands them over as a calendar that keeps its names', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go('/workbook/first-week/');
    await expect.poll(() => page.getByLabel('Day you were told').isEditable(), patient).toBe(true);
    await page.getByLabel('Day you were told').fill('2026-02-03');
    await page.getByLabel('Day the release was handed to you').fill('2026-02-03');
    await page.getByRole('group', { name: 'Are you 40 or older?' }).getByLabel('Yes').check();
    await page.getByRole('group', { name: 'Were you let go alone or in a group?' }).getByLabel('In a group').check();
    await page.getByText('March 20, 2026').first().waitFor();

    const save = async () => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: /calendar/i }).click();
      return readFileSync(await (await download).path(), 'utf8');
    };
    const [first, second] = [await save(), await save()];
    const names = (text: string) => text.match(/^UID:.*$/gm);
    expect(first).toContain('DTSTART;VALUE=DATE:20260320');
    expect(names(first)?.length).toBeGreaterThan(0);
    expect(names(second)).toEqual(names(first));
    expectQuiet(visited);
  });

  test('[S12] a field that is not alive yet takes nothing that it would lose', async () => {
    await using visited = await visit({ width: phone });
    const { page, context } = visited;
    await context.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue().catch(() => undefined);
    });
    await page.goto('/workbook/first-week/', { waitUntil: 'commit' });
    const notes = page.getByLabel('Who said what');
    await notes.waitFor({ state: 'attached' });
    expect(await notes.isEditable()).toBe(false);
    await expect.poll(() => notes.isEditable(), patient).toBe(true);
  });
});

describe('how long the money lasts', () => {
  test('says it in words, draws it, and has the same as a table; Bob’s line only when asked for', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go('/workbook/runway/');
    await expect.poll(() => page.getByLabel('What you have today').isEditable(), patient).toBe(true);
    await page.getByLabel('What you have today').fill('6200');
    await page.getByLabel('Rent or mortgage', { exact: true }).fill('1450');
    await page.getByText('On these numbers the money lasts 18 weeks').first().waitFor();
    const live = page.locator('[data-document=runway]');
    await live.locator('svg').first().waitFor();
    await live.getByText('The line as a table').click();
    expect(await live.getByRole('table').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: /Show Bob/ }).click();
    await page.getByRole('button', { name: /Hide Bob|Take Bob|without Bob/i }).waitFor();
    expectQuiet(visited);
  });

  test('under four weeks the first calls come before anything else', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go('/workbook/runway/');
    await expect.poll(() => page.getByLabel('What you have today').isEditable(), patient).toBe(true);
    await page.getByLabel('What you have today').fill('300');
    await page.getByLabel('Rent or mortgage', { exact: true }).fill('1450');
    await page.locator('[data-document=runway]').getByText('211').first().waitFor();
    const order = await page.evaluate(() => {
      const text = document.querySelector('[data-document=runway]')!.textContent ?? '';
      return [text.indexOf('211'), text.indexOf('On these numbers')];
    });
    expect(order[0]).toBeGreaterThan(-1);
    expect(order[1] === -1 || order[0]! < order[1]!).toBe(true);
  });
});
