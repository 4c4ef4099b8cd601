import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectQuiet, phone, readRecord, useBrowser, visit, type Visit } from './open-page.ts';

useBrowser();
const first = '/read/a-meeting-with-no-subject/';
const second = '/read/the-long-way-home/';

interface Place {
  chapter: number;
  paragraph: number;
}
interface Position {
  last: Place | null;
  furthest: Place | null;
}

const story = '[data-story] > p, [data-story] > blockquote';

/** Reads down to a paragraph of the story, so that it begins at the top edge. */
async function scrollTo(page: Page, paragraph: number): Promise<void> {
  await page.evaluate(
    ({ story, paragraph }) => scrollBy(0, document.querySelectorAll(story)[paragraph]!.getBoundingClientRect().top - 2),
    { story, paragraph },
  );
}

/** Reads down to a paragraph and stays there until the place is kept. */
async function readTo(page: Page, paragraph: number): Promise<void> {
  await scrollTo(page, paragraph);
  await expect
    .poll(async () => (await readRecord<Position>(page, 'position:main'))?.last?.paragraph, { timeout: 5000 })
    .toBe(paragraph);
}

/** How far below the top edge a paragraph begins. */
async function topOf(page: Page, paragraph: number): Promise<number> {
  return page.evaluate(
    ({ story, paragraph }) => document.querySelectorAll(story)[paragraph]!.getBoundingClientRect().top,
    { story, paragraph },
  );
}

describe('the two positions', () => {
  test('the furthest goes with the reader, looking back moves only the last, and the door goes on at the furthest', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go('/');
    expect(await page.locator('[data-welcome]').isVisible()).toBe(false);

    await go(first);
    await readTo(page, 40);
    expect(await readRecord<Position>(page, 'position:main')).toMatchObject({
      last: { chapter: 1, paragraph: 40 },
      furthest: { chapter: 1, paragraph: 40 },
    });
    await go(second);
    await readTo(page, 25);
    await go(first);
    await readTo(page, 10);
    expect(await readRecord<Position>(page, 'position:main')).toMatchObject({
      last: { chapter: 1, paragraph: 10 },
      furthest: { chapter: 2, paragraph: 25 },
    });

    await go('/');
    const welcome = page.locator('[data-welcome]');
    await welcome.waitFor();
    const title = /<h1>([^<]+)<\/h1>/.exec(await (await page.request.get(second)).text())![1];
    expect(await welcome.locator('[data-continue]').innerText()).toBe(`Continue: ${title}`);
    expect(await welcome.locator('[data-last]').getAttribute('href')).toBe(first);
    await welcome.getByText('The story so far').click();
    expect((await welcome.locator('[data-latest]').innerText()).split(/[.!?] /).length).toBeGreaterThanOrEqual(3);
    await welcome.getByText('From the beginning').click();
    expect(await welcome.locator('[data-so-far] p').count()).toBe(1);
    // Offered, never forced: the story can still be begun at its beginning.
    expect(await page.locator('.doors a').first().getAttribute('href')).toBe(first);

    await welcome.locator('[data-continue]').click();
    await page.waitForURL(`**${second}#continue`);
    await expect.poll(() => topOf(page, 25)).toBeLessThan(60);
    expect(await topOf(page, 25)).toBeGreaterThanOrEqual(-5);
    expectQuiet(visited);
  });

  test('a chapter opened again begins at its top and offers the way to where the reader stopped', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go(first);
    await readTo(page, 50);
    await go('/');
    await go(first);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.getByRole('button', { name: 'Go on where you stopped' }).click();
    expect(Math.abs(await topOf(page, 50))).toBeLessThan(60);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('P');
  });

  test('an edit of the chapter does not lose the place: it is found by its words', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go(first);
    await readTo(page, 30);
    const kept = await page.evaluate(() => {
      const key = 'imfired:position:main';
      const record = JSON.parse(localStorage.getItem(key)!) as {
        data: Record<'last' | 'furthest', { paragraph: number; quote: string }>;
      };
      for (const place of [record.data.last, record.data.furthest]) place.paragraph += 7;
      localStorage.setItem(key, JSON.stringify(record));
      return record.data.furthest.quote;
    });
    await go('/');
    await go(`${first}#continue`);
    await expect.poll(() => topOf(page, 30)).toBeLessThan(60);
    expect(await topOf(page, 30)).toBeGreaterThanOrEqual(-5);
    expect(kept).toBe((await page.locator(story).nth(30).innerText()).replace(/\s+/g, ' ').trim().slice(0, 60));
  });

  test('coming back and reading nothing leaves both places where they were', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go(first);
    await readTo(page, 30);
    await go('/');
    await go(`${first}#continue`);
    await page.mouse.wheel(0, 1);
    await page.waitForTimeout(1400);
    expect(await readRecord<Position>(page, 'position:main')).toMatchObject({
      last: { paragraph: 30 },
      furthest: { paragraph: 30 },
    });
  });
});

describe('a page that nobody looks at yet', () => {
  /** Twenty paragraphs down, with nothing kept of it, and then somebody looks. */
  async function scrollUnseen({ page, go }: Visit): Promise<void> {
    await go(first);
    await scrollTo(page, 20);
    await page.waitForTimeout(1500);
    expect(await readRecord(page, 'position:main')).toBeNull();
    await page.evaluate(() => (window as unknown as { lookAt(): void }).lookAt());
  }

  test('moves no position, and does so as soon as it is looked at', async () => {
    await using visited = await visit({ width: phone, before: pretendPrerendering });
    const { page } = visited;
    await scrollUnseen(visited);
    await scrollTo(page, 22);
    await expect
      .poll(() => readRecord<Position>(page, 'position:main'), { timeout: 5000 })
      .toMatchObject({ furthest: { chapter: 1, paragraph: 22 } });
  });

  test('keeps the place of a reader who scrolled before anybody watched, and no more after', async () => {
    await using visited = await visit({ width: phone, before: pretendPrerendering });
    const { page } = visited;
    await scrollUnseen(visited);
    await expect
      .poll(() => readRecord<Position>(page, 'position:main'), { timeout: 5000 })
      .toMatchObject({ last: { chapter: 1, paragraph: 20 } });
  });

  test('keeps nothing of a reader who only opened a chapter and went on', async () => {
    await using visited = await visit({ width: phone });
    await visited.go(second);
    await visited.page.waitForTimeout(1300);
    await visited.go('/');
    expect(await readRecord(visited.page, 'position:main')).toBeNull();
  });

  test('is asked for when the reader comes near the end, and not by who opened the chapter', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go(first);
    const next = page.locator('a[rel=next]');
    await page.waitForTimeout(1300);
    expect(await next.getAttribute('data-near')).toBeNull();
    await scrollTo(page, 20);
    await page.waitForTimeout(300);
    expect(await next.getAttribute('data-near')).toBeNull();
    await next.scrollIntoViewIfNeeded();
    await expect.poll(() => next.getAttribute('data-near')).toBe('');
  });

  test('is prerendered for real: the next chapter waits, unseen, and keeps no place', async () => {
    await using visited = await visit({ width: 1440 });
    const { page, go } = visited;
    await go(first);
    const next = page.locator('a[rel=next]');
    await next.scrollIntoViewIfNeeded();
    await next.hover();
    await page.waitForTimeout(1500);
    const position = await readRecord<Position>(page, 'position:main');
    expect(position?.furthest?.chapter ?? 1).toBe(1);
    await next.click();
    await page.waitForURL(`**${second}`);
    expect((await readRecord<Position>(page, 'position:main'))?.furthest?.chapter ?? 1).toBe(1);
    expectQuiet(visited);
  });
});

/** Runs in the page: hidden and prerendering, until lookAt() is called. */
function pretendPrerendering(): void {
  let isSeen = false;
  Object.defineProperty(document, 'visibilityState', { get: () => (isSeen ? 'visible' : 'hidden') });
  Object.defineProperty(document, 'prerendering', { get: () => !isSeen });
  Object.assign(window, {
    lookAt: () => {
      isSeen = true;
      document.dispatchEvent(new Event('prerenderingchange'));
      document.dispatchEvent(new Event('visibilitychange'));
    },
  });
}
