import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { expectQuiet, phone, useBrowser, visit } from './open-page.ts';

useBrowser();
const all = inject('pages').filter((address) => /^\/read\/.+/.test(address));
/** All chapters are made of the same parts: the first, the longest, the last and every eighth stand for them. EVERY_PAGE=1 looks at each. */
const chapters = process.env['EVERY_PAGE']
  ? all
  : all.filter((address, i) => i % 8 === 0 || /no-subject|in-the-envelope|phone-rings/.test(address));

const ofDecisions = ['.option label', '.option .view', '.outcome', '.known'];

/** Texts of the page that a reader sees, and of those that the page has and does not show, by their kind. */
async function sortTexts(page: Page): Promise<{ seen: string; unseen: string[] }> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const unseen: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      const text = node.nodeValue!.replace(/\s+/g, ' ').trim();
      if (!text || parent.closest('script, style, template, noscript, [hidden], option, textarea')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (range.getClientRects().length > 0 && getComputedStyle(parent).visibility === 'visible') texts.push(text);
      else unseen.push(text);
    }
    return { seen: texts.join(' '), unseen };
  });
}

/** Opens what a reader opens with a tap, which needs no script. */
async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) (details as HTMLDetailsElement).open = true;
  });
}

test('the chapters are there', () => {
  expect(all).toHaveLength(24);
  expect(chapters.length).toBeGreaterThanOrEqual(5);
});

describe.each(chapters)('%s without JavaScript', (address) => {
  test('shows its whole text: story, every option, outcome, what is known, binder and sources', async () => {
    await using visited = await visit({ width: phone, javaScriptEnabled: false });
    const { page, go } = visited;
    await go(address);
    await openDetails(page);
    const { seen, unseen } = await sortTexts(page);
    expect(seen.length).toBeGreaterThan(10_000);
    for (const selector of [
      '[data-story] > p',
      '.option label',
      '.option .view',
      '.outcome',
      '.known',
      '.binder',
      '.binder .ten',
      '.evidence li',
    ]) {
      const texts = await page
        .locator(selector)
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText.trim()));
      // Bob's year ends with the last chapter's first day of work: there is nothing left to decide in it.
      const isNotThere = address === '/read/the-phone-rings/' && ofDecisions.includes(selector);
      if (isNotThere) expect(texts, selector).toEqual([]);
      else expect(texts.length, selector).toBeGreaterThan(0);
      expect(
        texts.filter((text) => text.length === 0),
        selector,
      ).toEqual([]);
    }
    // What needs a script is not offered; nothing else is missing but fields that could not be kept.
    const live = await page.locator('.exercise-island, .needs-js').allTextContents();
    expect(unseen.filter((text) => !live.some((part) => part.replace(/\s+/g, ' ').includes(text)))).toEqual([]);
    expectQuiet(visited);
  });

  test('shows the exercises as forms to write on, and no field that would keep nothing', async () => {
    await using visited = await visit({ width: phone, javaScriptEnabled: false });
    const { page, go } = visited;
    await go(address);
    const forms = await page.locator('.exercise').count();
    expect(await page.locator('.exercise .blank-form').count()).toBe(forms);
    for (const form of await page.locator('.exercise .blank-form').all()) {
      expect(await form.isVisible()).toBe(true);
      expect((await form.innerText()).length).toBeGreaterThan(200);
    }
    const fields = await page.locator('main').locator('input:not([type=radio]), select, textarea, button').all();
    const visible = await Promise.all(fields.map((field) => field.isVisible()));
    expect(visible.filter(Boolean)).toEqual([]);
  });

  test.each([false, true])(
    'prints with all its text and with lines to write on (JavaScript: %s)',
    async (javaScriptEnabled) => {
      await using visited = await visit({ width: 794, javaScriptEnabled });
      const { page, go } = visited;
      await go(address);
      // With script, the styles of paper come behind the text.
      if (javaScriptEnabled)
        await page.waitForFunction(() => {
          const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet][media=print]');
          return link !== null && link.sheet !== null;
        });
      await page.emulateMedia({ media: 'print' });
      const { seen, unseen } = await sortTexts(page);
      for (const selector of [
        '[data-story] > p',
        '.option label',
        '.option .view',
        '.outcome',
        '.known',
        '.binder',
        '.binder .ten',
        '.evidence li',
      ]) {
        for (const text of await page.locator(selector).allTextContents()) {
          const words = text.replace(/\s+/g, ' ').trim().slice(0, 40);
          expect(seen.replaceAll(' ', ''), selector).toContain(words.replaceAll(' ', ''));
        }
      }
      const notForPaper = await page
        .locator('.exercise-island, .needs-js, .screen-only, .onward, .opening__time, .bob-sheet, .evidence summary')
        .allTextContents();
      expect(unseen.filter((text) => !notForPaper.some((part) => part.replace(/\s+/g, ' ').includes(text)))).toEqual(
        [],
      );
      for (const lines of await page.locator('.decide .lines').all()) {
        const box = await lines.boundingBox();
        expect(box!.height).toBeGreaterThan(60);
      }
      for (const form of await page.locator('.exercise .blank-form').all()) expect(await form.isVisible()).toBe(true);
      for (const part of await page.locator('.head, .foot ul, .decide__act').all())
        expect(await part.isVisible()).toBe(false);
    },
  );

  test('makes a PDF of several pages', async () => {
    await using visited = await visit({ javaScriptEnabled: false });
    await visited.go(address);
    const pdf = await visited.page.pdf({ format: 'Letter' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThanOrEqual(4);
  });
});

test.each(['/', '/workbook/first-week/', '/workbook/runway/', '/search/'])(
  '%s says without JavaScript what it is for',
  async (address) => {
    await using visited = await visit({ javaScriptEnabled: false });
    const { page, go } = visited;
    await go(address);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(300);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  },
);

test('the page of what the reader wrote says without JavaScript why it is empty', async () => {
  await using visited = await visit({ javaScriptEnabled: false });
  await visited.go('/workbook/mine/');
  await expect(visited.page.locator('main').innerText()).resolves.toContain('JavaScript');
});
