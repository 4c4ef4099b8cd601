import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk, expectQuiet, phone, useBrowser, visit } from './open-page.ts';

useBrowser();
const chapter = '/read/a-meeting-with-no-subject/';

/** What has the focus, in a few words. */
async function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement!;
    return `${one.tagName.toLowerCase()} ${one.getAttribute('aria-label') ?? one.getAttribute('value') ?? one.textContent!.trim().slice(0, 40)}`.trim();
  });
}

/** Presses Tab until something matches; fails when it does not come. Whatever has the focus on the way can be seen. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    const { isThere, isSeen, name } = await page.evaluate((wanted) => {
      const one = document.activeElement as HTMLElement;
      const { top, bottom, width, height } = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      const isSeen =
        width > 0 &&
        height > 0 &&
        bottom > 0 &&
        top < innerHeight &&
        (style.outlineStyle !== 'none' || one.matches('iframe, body'));
      return { isThere: one.matches(wanted), isSeen, name: one.outerHTML.slice(0, 100) };
    }, selector);
    expect(isSeen, `the focus shows on ${name}`).toBe(true);
    if (isThere) return;
  }
  throw new Error(`The keyboard does not come to ${selector}.`);
}

test.each([phone, desk])('a whole chapter can be used by the keyboard alone at %i pixels', async (width) => {
  await using visited = await visit({ width });
  const { page, go } = visited;
  await go(chapter);

  // The way past the head.
  await page.keyboard.press('Tab');
  expect(await readFocus(page)).toBe('a Skip to the text');
  expect((await page.locator('.skip').boundingBox())!.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);

  // The head: contents and settings.
  await visited.reload();
  await page.evaluate(() => scrollTo(0, 0));
  await tabTo(page, '.head summary');
  await page.keyboard.press('Enter');
  expect(await page.locator('.head details nav').isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-settings]');
  await page.keyboard.press('Enter');
  await page.locator('#settings input:focus').waitFor();
  expect(await page.locator('[data-settings]').getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('paper');
  await tabTo(page, '#settings button');
  await page.keyboard.press('Escape');
  expect(await page.locator('#settings').isVisible()).toBe(false);
  expect(await readFocus(page)).toBe('button How the page looks');
  expect(await page.locator('[data-settings]').getAttribute('aria-expanded')).toBe('false');

  // The decision.
  await tabTo(page, 'book-decide input[type=radio]');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  const radios = page.locator('book-decide input[type=radio]');
  expect(await radios.nth(1).isChecked()).toBe(true);
  await tabTo(page, 'book-decide textarea');
  await page.keyboard.type('Take it home.');
  await tabTo(page, 'book-decide button');
  await page.keyboard.press('Enter');
  expect(await page.locator('book-decide .after').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.activeElement!.className)).toBe('after');

  // To the end, and on.
  await tabTo(page, 'details.evidence summary');
  await page.keyboard.press('Space');
  expect(await page.locator('details.evidence li').first().isVisible()).toBe(true);
  await tabTo(page, 'a[rel=next]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/the-long-way-home/');
  expectQuiet(visited);
});

test('the search opens by its link and by Ctrl and K, is left by Esc, and the focus comes back', async () => {
  await using visited = await visit({ width: phone });
  const { page, go } = visited;
  await go(chapter);
  await tabTo(page, 'a[data-search]');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open] input:focus').waitFor();
  await page.keyboard.type('severance');
  await page.locator('dialog a[data-result]').first().waitFor();
  expect(page.url()).not.toContain('severance');
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement!.matches('a[data-search]'))).toBe(true);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input:focus').waitFor();
  expectQuiet(visited);
});

test('a click beside the settings closes them and leaves the focus where the click was', async () => {
  await using visited = await visit({ width: phone });
  const { page, go } = visited;
  await go(chapter);
  await page.getByRole('button', { name: 'How the page looks' }).click();
  await page.locator('#settings input').first().waitFor();
  await page.mouse.click(20, 800);
  expect(await page.locator('#settings').isVisible()).toBe(false);
});
