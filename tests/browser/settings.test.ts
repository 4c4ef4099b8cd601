import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desk, expectQuiet, phone, readRecord, useBrowser, visit } from './open-page.ts';

useBrowser();
const chapter = '/read/a-meeting-with-no-subject/';

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'How the page looks' }).click();
  await page.locator('#settings').getByRole('radio').first().waitFor();
}

/** The first paragraph that reaches below the top edge, and where it begins. */
async function readFirstVisible(page: Page): Promise<{ index: number; top: number }> {
  return page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('[data-story] > p')];
    const index = paragraphs.findIndex((one) => one.getBoundingClientRect().bottom > 8);
    return { index, top: paragraphs[index]!.getBoundingClientRect().top };
  });
}

describe('settings', () => {
  test('are changed at once, kept, and there again after a reload and on other pages', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go(chapter);
    const before = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await openSettings(page);
    const panel = page.locator('#settings');
    await panel.getByRole('radio', { name: 'Night' }).check();
    await panel.getByRole('radio', { name: 'Easy to read' }).check();
    for (let i = 0; i < 3; i++) await panel.getByRole('button', { name: 'Larger' }).click();
    await panel.getByText('More', { exact: true }).click();
    await panel.getByRole('radio', { name: 'Wide (letters, words, lines)' }).check();
    await panel.getByRole('radio', { name: 'Hide' }).check();

    const look = () =>
      page.evaluate(() => {
        const style = getComputedStyle(document.querySelector('[data-story] > p') ?? document.body);
        return {
          ...document.documentElement.dataset,
          size: document.documentElement.style.getPropertyValue('--size'),
          paper: getComputedStyle(document.documentElement).backgroundColor,
          spacing: style.letterSpacing !== 'normal',
        };
      });
    const chosen = await look();
    expect(chosen).toMatchObject({ theme: 'night', face: 'sans', spacing: true, progress: 'hidden', size: '1.3' });
    expect(chosen.paper).not.toBe(before);
    expect(await page.locator('.opening__time .progress').isVisible()).toBe(false);

    await visited.reload();
    expect(await look()).toEqual(chosen);
    expect(await readRecord(page, 'settings:main')).toMatchObject({
      theme: 'night',
      size: 130,
      face: 'sans',
      spacing: 'accessible',
      progress: 'hidden',
    });
    await go('/glossary/');
    expect(await look()).toMatchObject({ theme: 'night', size: '1.3', paper: chosen.paper });
    expectQuiet(visited);
  });

  test('are set back by one button, and stay set back', async () => {
    await using visited = await visit({ settings: { theme: 'sepia', size: 150 } });
    const { page, go } = visited;
    await go(chapter);
    await openSettings(page);
    await page.locator('#settings summary').click();
    await page.locator('#settings details button').click();
    const look = () =>
      page.evaluate(() => [
        document.documentElement.dataset['theme'],
        document.documentElement.style.getPropertyValue('--size') || '1',
      ]);
    expect(await look()).toEqual([undefined, '1']);
    await visited.reload();
    expect(await look()).toEqual([undefined, '1']);
  });

  test('end at 80 and at 250 percent', async () => {
    await using visited = await visit({ settings: { size: 240 } });
    const { page, go } = visited;
    await go('/about/');
    await openSettings(page);
    const larger = page.locator('#settings').getByRole('button', { name: 'Larger' });
    await larger.click();
    await larger.click();
    expect(await page.locator('#settings output').innerText()).toBe('250%');
  });

  test.each([
    ['dark', 'system', 'rgb(21, 23, 27)'],
    ['light', 'system', 'rgb(248, 247, 243)'],
    ['dark', 'paper', 'rgb(248, 247, 243)'],
    ['light', 'night', 'rgb(21, 23, 27)'],
  ] as const)('on a device set to %s, the choice "%s" has the paper %s', async (colorScheme, theme, paper) => {
    await using visited = await visit({ colorScheme, settings: { theme } });
    await visited.go('/about/');
    expect(await visited.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(paper);
  });

  test('are on the page before its first paint, and change no more behind it', async () => {
    await using visited = await visit({ settings: { theme: 'night', size: 130 }, before: watchTheRoot });
    const { page, go } = visited;
    await go('/about/');
    for (const address of ['/', chapter, '/workbook/runway/']) {
      await go(address);
      await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
      const { changes, painted } = await page.evaluate(() => ({
        changes: (window as unknown as { rootChanges: { at: number; name: string; value: string | null }[] })
          .rootChanges,
        painted: performance.getEntriesByName('first-paint')[0]!.startTime,
      }));
      const look = changes.filter(({ name }) => name === 'data-theme' || name === 'style');
      expect(look.map(({ name, value }) => `${name}=${value}`)).toEqual(
        expect.arrayContaining(['data-theme=night', expect.stringMatching(/^style=--size: ?1\.3/)]),
      );
      expect(
        look.filter(({ at }) => at > painted),
        address,
      ).toEqual([]);
    }
  });

  test('where the browser keeps nothing, the page says so and changes all the same', async () => {
    await using visited = await visit({
      before: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('no', 'QuotaExceededError');
        };
      },
    });
    const { page, go } = visited;
    await go('/about/');
    await openSettings(page);
    await page.getByRole('radio', { name: 'Sepia' }).check();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('sepia');
    expect(await page.locator('#settings [role=status]').innerText()).toMatch(/keeps nothing/);
    expectQuiet(visited);
  });
});

describe('the place in the text', () => {
  test.each([phone, desk])('holds at %i pixels while the size, the type and the spacing change', async (width) => {
    await using visited = await visit({ width });
    const { page, go } = visited;
    await go(chapter);
    await openSettings(page);
    await page.locator('#settings summary').click();
    await page.evaluate(() => document.querySelectorAll('[data-story] > p')[60]!.scrollIntoView());
    await page.mouse.wheel(0, 30);
    await page.waitForTimeout(200);
    let before = await readFirstVisible(page);
    expect(before.index).toBeGreaterThanOrEqual(59);
    // By script, not by a click: a click would scroll up to the panel first.
    for (const change of [
      '.panel__size button:last-of-type',
      '.panel__size button:last-of-type',
      '.panel__size button:first-of-type',
      '[value=sans]',
      '[value=accessible]',
      '[value=narrow]',
    ]) {
      await page.evaluate((selector) => document.querySelector<HTMLElement>(`#settings ${selector}`)!.click(), change);
      const after = await readFirstVisible(page);
      expect(after.index, change).toBe(before.index);
      expect(Math.abs(after.top - before.top), change).toBeLessThanOrEqual(40);
      before = after;
    }
  });

  test('holds when the window’s width changes, as when a phone is turned', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go(chapter);
    await page.evaluate(() => document.querySelectorAll('[data-story] > p')[60]!.scrollIntoView());
    await page.waitForTimeout(200);
    const before = await readFirstVisible(page);
    await page.setViewportSize({ width: 844, height: phone });
    await expect.poll(async () => (await readFirstVisible(page)).index).toBe(before.index);
    const turned = await readFirstVisible(page);
    expect(Math.abs(turned.top - before.top)).toBeLessThanOrEqual(40);
    await page.setViewportSize({ width: phone, height: 844 });
    await expect.poll(async () => (await readFirstVisible(page)).index).toBe(before.index);
  });
});

/** Runs in the page, before its own scripts: notes each change of the root's attributes with its time. */
function watchTheRoot(): void {
  const changes: { at: number; name: string; value: string | null }[] = [];
  Object.assign(window, { rootChanges: changes });
  const note = (name: string) =>
    changes.push({ at: performance.now(), name, value: document.documentElement.getAttribute(name) });
  new MutationObserver((records) => {
    for (const { target, attributeName } of records)
      if (target === document.documentElement && attributeName) note(attributeName);
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-theme', 'style', 'class'] });
}
