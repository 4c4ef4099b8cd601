import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desk, expectQuiet, phone, useBrowser, visit } from './open-page.ts';

useBrowser();

const patient = { timeout: 15_000 };

/** A way to another paragraph of the first page. They come soon or not at all, so a slow machine asks again, with all of it loaded. */
async function findOther(page: Page): Promise<Locator> {
  const other = page.locator('.found__other').first();
  await expect
    .poll(async () => {
      await page.getByRole('searchbox').fill('');
      await page.getByRole('searchbox').fill('can i lose my house');
      await page.waitForTimeout(1000);
      return other.count();
    }, patient)
    .toBeGreaterThan(0);
  return other;
}

describe('/search/', () => {
  test('answers while one types, and what is typed goes into no address and no request', async () => {
    await using visited = await visit({ width: phone });
    const { page, context, go } = visited;
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await go('/search/');
    await page.getByRole('searchbox').pressSequentially('severance papers sign', { delay: 20 });
    const results = page.locator('a[data-result]');
    await expect.poll(() => results.count(), patient).toBeGreaterThan(0);
    expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe('/search/');
    expect(asked.filter((url) => /severance|papers|sign\b/.test(decodeURIComponent(url)))).toEqual([]);
    await results.first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expectQuiet(visited);
  });

  test.each(['/search/#q=cobra', '/search/?q=cobra'])('understands %s', async (address) => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go(address);
    await expect.poll(() => page.locator('a[data-result]').count(), patient).toBeGreaterThan(0);
    expect(await page.getByRole('searchbox').inputValue()).toBe('cobra');
    expect(new URL(page.url()).search).toBe('');
  });

  test.each([
    ['severence', 'a slip'],
    ['was i owed 60 days notice', 'a whole sentence'],
    ['telling my husband', 'the reader’s own words'],
  ])('finds "%s" (%s)', async (query) => {
    await using visited = await visit({ width: phone });
    await visited.go('/search/');
    await visited.page.getByRole('searchbox').fill(query);
    await expect.poll(() => visited.page.locator('a[data-result]').count(), patient).toBeGreaterThan(0);
  });

  test('leads to the paragraph that answers where the question is about a part of a page, else to its top', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go('/search/');
    const first = page.locator('a[data-result]').first();
    await page.getByRole('searchbox').fill('should i sign');
    await expect.poll(() => first.getAttribute('href'), patient).toBe('/advice/should-i-sign/');
    // Longer than a place is waited for.
    await page.waitForTimeout(900);
    expect(await first.getAttribute('href')).toBe('/advice/should-i-sign/');
    await page.getByRole('searchbox').fill('how fast can they evict me');
    await expect.poll(() => first.getAttribute('href'), patient).toBe('/advice/behind-on-rent-or-mortgage/#on-rent');
    expect(await first.innerText()).toContain('· Rent');
    await first.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/advice/behind-on-rent-or-mortgage/#on-rent');
    const top = () => page.locator('#on-rent').evaluate((one) => one.getBoundingClientRect().top);
    await expect.poll(async () => (await top()) >= 0 && (await top()) < 200).toBe(true);
    expectQuiet(visited);
  });

  test('leads to another paragraph of the first page by the links under it, by hand and by keyboard', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go('/search/');
    const other = await findOther(page);
    const href = (await other.getAttribute('href'))!;
    expect(href).toMatch(/^\/advice\/behind-on-rent-or-mortgage\/#on-/);
    expect(href).not.toBe(await page.locator('a[data-result]').first().getAttribute('href'));
    // Next behind the result itself, and a target of its own within it.
    await page.locator('a[data-result]').first().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('found__other');
    expect((await other.boundingBox())!.height).toBeGreaterThanOrEqual(24);
    await other.click();
    await page.waitForURL(`**${href}`);
    expect(await page.locator(new URL(page.url()).hash).count()).toBe(1);
    expectQuiet(visited);
  });

  test('leads to the row of the state that is named by its letters, which says whose it is', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go('/search/');
    await page.getByRole('searchbox').fill('severance oh');
    const row = page.locator('a[data-result="page"]').first();
    await expect.poll(() => row.getAttribute('href'), patient).toBe('/states/#oh-severance');
    expect(await row.locator('xpath=..').innerText()).toContain('Severance and the benefit.');
    expectQuiet(visited);
    await row.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/states/#oh-severance');
    const { name, top } = await page.locator('#oh-severance b').evaluate((one) => ({
      name: getComputedStyle(one, '::before').content,
      top: one.getBoundingClientRect().top,
    }));
    expect(name).toContain('Ohio');
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(400);
  });

  test('fetches nothing of its own page when it opens in a chapter', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go('/read/ask-bob/');
    await page.waitForTimeout(1500);
    const asked: string[] = [];
    visited.context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('a[data-search]').first().click();
    await page.getByRole('searchbox').waitFor();
    await page.waitForTimeout(800);
    expect(asked).not.toContain('/search/');
  });

  test('puts 988 before everything when the words ask for it', async () => {
    await using visited = await visit({ width: phone });
    const { page, context, go } = visited;
    await go('/search/');
    await page.getByRole('searchbox').focus();
    await context.setOffline(true);
    await page.getByRole('searchbox').fill("I can't go on");
    await page
      .getByRole('searchbox')
      .locator('xpath=ancestor::book-search')
      .getByRole('link', { name: '988' })
      .first()
      .waitFor();
  });

  test('says so when nothing is found, and offers a way on', async () => {
    await using visited = await visit({ width: phone });
    await visited.go('/search/');
    await visited.page.getByRole('searchbox').fill('xylophone zeppelin');
    const links = visited.page.locator('book-search').getByRole('link');
    await expect.poll(() => links.count(), patient).toBeGreaterThan(0);
    expect(await visited.page.locator('a[data-result]').count()).toBe(0);
  });
});

describe('the dialog', () => {
  test('opens by a tap and by Ctrl+K, answers by keyboard alone, and gives the focus back', async () => {
    await using visited = await visit({ width: desk });
    const { page, go } = visited;
    await go('/read/the-long-way-home/');
    const link = page.locator('a[data-search]');
    await link.click();
    const box = page.getByRole('dialog').getByRole('searchbox');
    await box.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(false);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.keyboard.press('Control+k');
    await box.waitFor();
    await page.keyboard.type('cobra');
    await expect.poll(() => page.locator('a[data-result]').count(), patient).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.matches('a[data-result]'))).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname, patient).not.toBe('/read/the-long-way-home/');
    expectQuiet(visited);
  });

  test('closes for another paragraph of the page that it stands on', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go('/advice/behind-on-rent-or-mortgage/');
    await page.locator('a[data-search]').click();
    await page.getByRole('dialog').getByRole('searchbox').waitFor();
    const other = await findOther(page);
    const href = (await other.getAttribute('href'))!;
    await other.click();
    await page.waitForURL(`**${href}`);
    await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(false);
    expectQuiet(visited);
  });
});
