import { describe, expect, test } from 'vitest';
import { desk, phone, useBrowser, visit, type Visit } from './open-page.ts';

useBrowser();
const first = '/read/a-meeting-with-no-subject/';
const second = '/read/the-long-way-home/';

/** Holds every font back for some milliseconds. */
async function delayFonts({ context }: Visit, ms: number): Promise<void> {
  await context.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    await route.continue().catch(() => undefined);
  });
}

/** Runs in the page: adds up how far things jump without the reader doing anything (Cumulative Layout Shift). */
function watchShifts(): void {
  const shifts: { value: number; from: string }[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: { node: Node | null }[];
    })[]) {
      const node = entry.sources[0]?.node;
      shifts.push({
        value: entry.value,
        from: node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.nodeName),
      });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * What moved by so much that an eye would see it. On a busy machine the page may come in pieces, and the last word of the head then moves
 * the ones before it by a little (0.002 was seen); a font that comes late moves a page of text by ten times that and more.
 */
async function readShifts({ page }: Visit): Promise<unknown[]> {
  return page.evaluate(() =>
    (window as unknown as { shifts: { value: number }[] }).shifts.filter(({ value }) => value > 0.005),
  );
}

describe.each([phone, desk])('at %i pixels wide', (width) => {
  test.each([
    ['at once', 0],
    ['after 60 ms', 60],
    ['after 1.5 s', 1500],
  ])('nothing jumps where the fonts come %s', async (_, ms) => {
    await using visited = await visit({ width, before: watchShifts });
    await delayFonts(visited, ms);
    for (const address of [first, second]) {
      await visited.page.goto(address, { waitUntil: 'load' });
      // A reader begins to read, and the fonts of a first page are asked for.
      await visited.page.waitForTimeout(600);
      await visited.page.mouse.wheel(0, 60);
      await visited.page.waitForTimeout(ms + 400);
      expect(await readShifts(visited), address).toEqual([]);
    }
  });
});

test('a jump is noticed', async () => {
  await using visited = await visit({ width: phone, before: watchShifts });
  await visited.go(first);
  await visited.page.evaluate(() => {
    const box = document.createElement('div');
    box.style.height = '120px';
    document.querySelector('main')!.prepend(box);
  });
  await expect.poll(async () => (await readShifts(visited)).length).toBeGreaterThan(0);
});

test('no page waits for a font: the text is painted while they are still on their way', async () => {
  await using visited = await visit({ width: phone });
  await delayFonts(visited, 3000);
  await visited.page.goto(first, { waitUntil: 'commit' });
  await visited.page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
    undefined,
    { timeout: 2500 },
  );
});

test('who only looks in pays for no type; who begins to read has it on the next page', async () => {
  await using visited = await visit({ width: phone });
  const { page, context, go } = visited;
  const fonts: string[] = [];
  context.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
  await go(first);
  await page.waitForTimeout(2500);
  expect(fonts).toEqual([]);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => fonts.length).toBe(3);
});

test('a link that is pressed begins to fetch the type, the link to the search does not', async () => {
  await using visited = await visit({ width: phone });
  const { page, context, go } = visited;
  const fonts: string[] = [];
  context.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
  await go(first);
  // Pressed and not let go of: the press alone is asked about here.
  const press = (link: string) => page.locator(link).first().dispatchEvent('pointerdown');
  await press('a[data-search]');
  await page.waitForTimeout(1200);
  expect(fonts).toEqual([]);
  await press('a[rel=next]');
  await expect.poll(() => fonts.length).toBe(3);
});

test('the second page is set in the book’s own type', async () => {
  await using visited = await visit({ width: phone });
  const { page, go } = visited;
  await go(first);
  await page.waitForLoadState('networkidle');
  await page.locator('a[rel=next]').click();
  await page.waitForURL(`**${second}`);
  const loaded = () =>
    page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family, style }) => `${family} ${style}`),
    );
  await expect
    .poll(loaded)
    .toEqual(
      expect.arrayContaining(
        ['Literata normal', 'Literata italic', 'Literata Display normal'].map((name) =>
          expect.stringMatching(name.replace('Literata Display', '"?Literata Display"?')),
        ),
      ),
    );
});
