import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { desk, measureSideways, phone, smallest, useBrowser, visit, wakeExercises, type Visit } from './open-page.ts';

useBrowser();
const none = { pixels: 0, because: [] };

/** Adds rules as a reader's own style sheet would; the policy lets no <style> in, and this is none. */
async function addRules(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, rules);
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

/** What can be tapped and is smaller than 24 by 24 pixels (WCAG 2.5.8). A link in a sentence is excepted there, and here. */
async function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInSentence = (one: Element) => {
      if (one.tagName !== 'A' || getComputedStyle(one).display !== 'inline') return false;
      const line = one.closest('p, li, small, dd, td, figcaption, h1, h2, h3, span:not(a span)');
      return line !== null && (line.textContent ?? '').trim() !== (one.textContent ?? '').trim();
    };
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('.skip') && !isInSentence(one))
      .filter((one) => {
        const boxes = [one, ...(one.matches('input') ? ((one as HTMLInputElement).labels ?? []) : [])].map((part) =>
          part.getBoundingClientRect(),
        );
        return !boxes.some(({ width, height }) => width >= 23.99 && height >= 23.99);
      })
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

  test.each(inject('pages'))(
    '%s: 320 pixels are enough, also with wide spacing and with double size',
    async (address) => {
      const { page, go } = narrow;
      await go(address);
      await wakeExercises(page);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) (details as HTMLDetailsElement).open = true;
      });
      expect(await measureSideways(page), 'as it is').toEqual(none);
      expect(await findSmallTargets(page)).toEqual([]);

      const size = await page.evaluate(() =>
        parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).fontSize),
      );
      await page.evaluate(() => document.documentElement.style.setProperty('--size', '2'));
      expect(await measureSideways(page), 'with text at 200 %').toEqual(none);
      expect(await findClipped(page), 'with text at 200 %').toEqual([]);
      const doubled = await page.evaluate(() =>
        parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).fontSize),
      );
      expect(doubled / size).toBeGreaterThanOrEqual(1.9);

      await page.evaluate(() => document.documentElement.style.removeProperty('--size'));
      // WCAG 1.4.12, all four at once.
      await addRules(
        page,
        '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }',
      );
      expect(await measureSideways(page), 'with the spacing of 1.4.12').toEqual(none);
      expect(await findClipped(page), 'with the spacing of 1.4.12').toEqual([]);
    },
  );
});

describe.each([phone, desk])('the spacing of WCAG 1.4.12 at %i pixels', (width) => {
  test.each([
    '/',
    '/read/a-meeting-with-no-subject/',
    '/read/what-was-in-the-envelope/',
    '/workbook/runway/',
    '/workbook/first-week/',
    '/workbook/mine/',
    '/search/',
  ])('clips nothing on %s', async (address) => {
    await using visited = await visit({ width });
    const { page, go } = visited;
    await go(address);
    await wakeExercises(page);
    await addRules(
      page,
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }',
    );
    expect(await findClipped(page)).toEqual([]);
    expect(await measureSideways(page)).toEqual(none);
  });
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

test('a page turns into the next without a movement for a reader who asked for less', async () => {
  await using visited = await visit({
    reducedMotion: 'reduce',
    before: () =>
      addEventListener(
        'pagereveal',
        (event) =>
          void (sessionStorage['moved'] = String(
            (event as unknown as { viewTransition: unknown }).viewTransition !== null,
          )),
      ),
  });
  const { page, go } = visited;
  await go('/read/a-meeting-with-no-subject/');
  await page.locator('a[rel=next]').click();
  await page.waitForURL('**/the-long-way-home/');
  expect(await page.evaluate(() => sessionStorage['moved'])).toBe('false');
});
