import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  desk,
  expectQuiet,
  measureSideways,
  phone,
  smallest,
  useBrowser,
  visit,
  wakeExercises,
  type Visit,
} from './open-page.ts';

useBrowser();
const none = { pixels: 0, because: [] };

/** WCAG 1.4.12, all four at once. */
const wideSpacing =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }';

/** Adds rules as a reader's own style sheet would (the policy lets no <style> in, and this is none), and gives the way to take them back. */
async function addRules(page: Page, rules: string): Promise<() => Promise<void>> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, rules);
  return () => page.evaluate(() => void (document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)));
}

/** Parts whose words are cut off at an edge, and fields that are smaller than what they say. */
async function findClipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isCut = (one: HTMLElement) => {
      const style = getComputedStyle(one);
      if (!one.innerText?.trim() || style.clipPath !== 'none' || one.matches('textarea, option')) return false;
      const isHiding = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isTooWide = one.scrollWidth > one.clientWidth + 1 && isHiding(style.overflowX);
      const isTooHigh = one.scrollHeight > one.clientHeight + 1 && isHiding(style.overflowY);
      // A button or a field with a fixed height lets its words run over the edge.
      const isSpilling =
        one.matches('button, a.button, select, summary') &&
        (one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2) &&
        style.display !== 'inline';
      return isTooWide || isTooHigh || isSpilling;
    };
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(isCut)
      .map((one) => `${one.tagName.toLowerCase()}.${one.className}: ${one.innerText.slice(0, 40)}`);
  });
}

/**
 * What can be tapped and is smaller than 24 by 24 pixels. Links may be smaller where WCAG 2.5.8 excepts them: in a sentence, and where
 * a circle of 24 pixels around each reaches no other.
 */
async function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('.skip'));
    // A label belongs to what can be tapped.
    const boxesOf = (one: HTMLElement) =>
      [one, ...((one as HTMLInputElement).labels ?? [])].map((part) => part.getBoundingClientRect());
    const isSmall = ({ width, height }: DOMRect) => width < 23.99 || height < 23.99;
    const isInSentence = (one: Element) => {
      const line = one.parentElement!.closest('p, li, dd, td, figcaption, div');
      return (
        getComputedStyle(one).display === 'inline' &&
        (line?.textContent ?? '').trim() !== (one.textContent ?? '').trim()
      );
    };
    const isAlone = (one: HTMLElement) => {
      const box = one.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const others = targets.filter((other) => other !== one).flatMap(boxesOf);
      return others.every(
        ({ left, right, top, bottom }) =>
          Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)) >= 12,
      );
    };
    return targets
      .filter((one) => boxesOf(one).every(isSmall))
      .filter((one) => one.tagName !== 'A' || (!isInSentence(one) && !isAlone(one)))
      .map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return `${one.outerHTML.slice(0, 90)} ${Math.round(width)}×${Math.round(height)}`;
      });
  });
}

describe('each page', () => {
  let narrow: Visit;
  beforeAll(async () => {
    narrow = await visit({ width: smallest, height: 640 });
  });
  afterAll(() => narrow[Symbol.asyncDispose]());

  // One visit to each page holds what is asked of it on a phone: loading takes longer than looking.
  test.each(inject('pages'))(
    '%s is quiet, asks nobody else for anything; 320 pixels are enough, with wide spacing, too, and a phone is for text of double size',
    async (address) => {
      const { page, go } = narrow;
      await page.setViewportSize({ width: smallest, height: 640 });
      await go(address);
      await wakeExercises(page);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) (details as HTMLDetailsElement).open = true;
      });
      expect.soft(await measureSideways(page), 'as it is').toEqual(none);
      expect.soft(await findSmallTargets(page)).toEqual([]);
      const stop = await addRules(page, wideSpacing);
      expect.soft(await measureSideways(page), 'with the spacing of 1.4.12').toEqual(none);
      expect.soft(await findClipped(page), 'with the spacing of 1.4.12').toEqual([]);
      await stop();

      await page.setViewportSize({ width: phone, height: 844 });
      expect.soft(await measureSideways(page), 'on a phone').toEqual(none);
      const readSize = () =>
        page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).fontSize));
      const size = await readSize();
      await page.evaluate(() => document.documentElement.style.setProperty('--size', '2'));
      expect.soft((await readSize()) / size).toBeGreaterThanOrEqual(1.9);
      expect.soft(await measureSideways(page), 'with text at 200 %').toEqual(none);
      expect.soft(await findClipped(page), 'with text at 200 %').toEqual([]);
      expectQuiet(narrow);
    },
  );
});

test.each([
  '/',
  '/read/a-meeting-with-no-subject/',
  '/read/what-was-in-the-envelope/',
  '/workbook/runway/',
  '/workbook/first-week/',
])('%s loses nothing at a desk with the spacing of WCAG 1.4.12', async (address) => {
  await using visited = await visit({ width: desk });
  const { page, go } = visited;
  await go(address);
  await wakeExercises(page);
  await addRules(page, wideSpacing);
  expect(await findClipped(page)).toEqual([]);
  expect(await measureSideways(page)).toEqual(none);
});

test('a line of the story has 55 to 66 characters at a desk, in the book’s type', async () => {
  await using visited = await visit({ width: desk });
  await visited.go('/read/a-meeting-with-no-subject/');
  // The second page of a visit has the fonts.
  await visited.go('/read/the-long-way-home/');
  await visited.page.evaluate(() => document.fonts.ready);
  const { characters, size, leading } = await visited.page.evaluate(() => {
    const full = [...document.querySelectorAll<HTMLElement>('[data-story] > p')].flatMap((paragraph) => {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
      return lines > 3 ? [{ lines, length: paragraph.textContent!.length }] : [];
    });
    // The last line of a paragraph is half full, taken all together.
    const sum = full.reduce(
      (total, one) => ({ lines: total.lines + one.lines - 0.5, length: total.length + one.length }),
      { lines: 0, length: 0 },
    );
    const style = getComputedStyle(document.querySelector('[data-story] > p')!);
    return {
      characters: sum.length / sum.lines,
      size: parseFloat(style.fontSize),
      leading: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
    };
  });
  expect(characters).toBeGreaterThanOrEqual(55);
  expect(characters).toBeLessThanOrEqual(66);
  expect(size).toBeGreaterThanOrEqual(18);
  expect(size).toBeLessThanOrEqual(20);
  expect(leading).toBeGreaterThanOrEqual(1.45);
});

test.each(['/', '/read/a-meeting-with-no-subject/', '/workbook/runway/'])(
  '%s moves nothing for a reader who asked for less motion',
  async (address) => {
    await using visited = await visit({ reducedMotion: 'reduce' });
    const { page, go } = visited;
    await go(address);
    await wakeExercises(page);
    await page.getByRole('button', { name: 'How the page looks' }).click();
    await page.locator('#settings input').first().waitFor();
    const moving = await page.evaluate(() => {
      const isMoving = (one: Element) => {
        const style = getComputedStyle(one);
        const durations = `${style.transitionDuration}, ${style.animationName === 'none' ? '0s' : style.animationDuration}`;
        return (
          durations.split(', ').some((duration) => parseFloat(duration) > 0.01) || style.scrollBehavior === 'smooth'
        );
      };
      return [...document.querySelectorAll('*')].filter(isMoving).map((one) => one.outerHTML.slice(0, 60));
    });
    expect(moving).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  },
);

// Where two pages fade into each other the browser waits for a picture of the old one, and on a busy machine it gives up halfway and complains.
describe('a page turns into the next at once', () => {
  test.each([
    ['from page to page', '/advice/', 'a[href="/advice/should-i-sign/"]', '**/should-i-sign/'],
    [
      'to the next chapter, made ready ahead',
      '/read/a-meeting-with-no-subject/',
      'a[rel=next][data-near]',
      '**/the-long-way-home/',
    ],
  ])('%s', async (_, from, link, to) => {
    await using visited = await visit({
      before: () => {
        // The empty page that a visit begins with has no storage.
        if (location.protocol === 'about:') return;
        addEventListener(
          'pagereveal',
          (event) =>
            void (sessionStorage[location.pathname] = String((event as { viewTransition?: unknown }).viewTransition)),
        );
      },
    });
    const { page, go } = visited;
    await go(from);
    await page.evaluate(() => document.querySelector('a[rel=next]')?.scrollIntoView({ behavior: 'instant' }));
    await page.locator(link).first().click();
    await page.waitForURL(to);
    // Told by the new page, and by its first frame only.
    await expect.poll(() => page.evaluate(() => sessionStorage[location.pathname] as string | undefined)).toBe('null');
    expectQuiet(visited);
  });
});
