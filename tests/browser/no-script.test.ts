import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectQuiet, phone, useBrowser, visit, type Visit } from './open-page.ts';

useBrowser();
const chapters = inject('pages').filter((address) => /^\/read\/.+/.test(address));

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
  expect(chapters).toHaveLength(24);
});

// One visit for all chapters, on a phone, and one each for paper: a new browser window for every test would take longer than the tests.
let onPhone: Visit;
let onPaper: Record<'true' | 'false', Visit>;
beforeAll(async () => {
  onPhone = await visit({ width: phone, javaScriptEnabled: false });
  onPaper = {
    false: await visit({ width: 794, javaScriptEnabled: false }),
    true: await visit({ width: 794 }),
  };
  for (const { page } of Object.values(onPaper)) await page.emulateMedia({ media: 'print' });
});
afterAll(async () => {
  for (const one of [onPhone, onPaper.false, onPaper.true]) await one[Symbol.asyncDispose]();
});

describe.each(chapters)('%s without JavaScript', (address) => {
  test('shows its whole text: story, every option, outcome, what is known, binder and sources', async () => {
    const { page, go } = onPhone;
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
    expectQuiet(onPhone);
  });

  test('shows the exercises as forms to write on, and no field that would keep nothing', async () => {
    const { page } = onPhone;
    expect(new URL(page.url()).pathname).toBe(address);
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
      const { page, go } = onPaper[`${javaScriptEnabled}`];
      await go(address);
      // With script, the styles of paper come behind the text.
      if (javaScriptEnabled)
        await page.waitForFunction(() =>
          document.adoptedStyleSheets.some((sheet) => sheet.media.mediaText === 'print' && sheet.cssRules.length > 0),
        );
      for (const button of await page.locator('.opening__time button').all())
        expect(await button.isVisible()).toBe(false);
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
    const { page } = onPaper.false;
    expect(new URL(page.url()).pathname).toBe(address);
    const pdf = await page.pdf({ format: 'Letter' });
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
