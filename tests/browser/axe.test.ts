import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { desk, phone, useBrowser, visit, wakeExercises, type Visit } from './open-page.ts';
import { findFaults } from './run-axe.ts';

useBrowser();
const pages = inject('pages');

/** One address for each kind of page. A new folder of pages needs a line here: the first test says so. */
const kinds: Record<string, RegExp> = {
  '/': /^\/$/,
  '/404.html': /^\/404\.html$/,
  '/read/': /^\/read\/$/,
  '/read/a-meeting-with-no-subject/': /^\/read\/.+/,
  // The chapter with exercises in it.
  '/read/what-was-in-the-envelope/': /^\/read\/.+/,
  '/workbook/': /^\/workbook\/$/,
  '/workbook/first-week/': /^\/workbook\/first-week\/$/,
  '/workbook/runway/': /^\/workbook\/runway\/$/,
  '/workbook/mine/': /^\/workbook\/mine\/$/,
  '/glossary/': /^\/glossary\/$/,
  '/people/': /^\/people\/$/,
  '/search/': /^\/search\/$/,
  '/sources/': /^\/sources\/$/,
  '/about/': /^\/(?:about|privacy|accessibility)\/$/,
};

const themes = [
  { theme: null, scheme: 'light' },
  { theme: null, scheme: 'dark' },
  { theme: 'paper', scheme: 'dark' },
  { theme: 'sepia', scheme: 'light' },
  { theme: 'night', scheme: 'light' },
  { theme: 'contrast', scheme: 'light' },
  { theme: 'contrast', scheme: 'dark' },
] as const;

/** Faults of the page as it is now: by all rules in the first theme, by those about colors in the others. */
async function findFaultsInThemes(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const [i, { theme, scheme }] of themes.entries()) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.evaluate((name) => {
      if (name) document.documentElement.dataset['theme'] = name;
      else delete document.documentElement.dataset['theme'];
    }, theme);
    const found = await findFaults(page, i === 0 ? 'all' : 'colors');
    faults.push(...found.map((fault) => `${theme ?? 'system'} (${scheme}): ${fault}`));
  }
  return faults;
}

test('every page of the build is of a kind that is looked at here', () => {
  expect(pages.filter((address) => !Object.values(kinds).some((kind) => kind.test(address)))).toEqual([]);
  expect(Object.keys(kinds).filter((address) => !pages.includes(address))).toEqual([]);
});

describe.each([phone, desk])('at %i pixels wide', (width) => {
  let visited: Visit;
  beforeAll(async () => {
    visited = await visit({ width });
  });
  afterAll(() => visited[Symbol.asyncDispose]());

  test.each(Object.keys(kinds))('%s has no fault that axe can find, in any theme', async (address) => {
    const { page, go } = visited;
    await go(address);
    await wakeExercises(page);
    expect(await findFaultsInThemes(page)).toEqual([]);
  });
});

describe('what opens on a tap', () => {
  test.each([
    [
      'the settings, with more of them',
      async ({ page }: Visit) => {
        await page.getByRole('button', { name: 'How the page looks' }).click();
        await page.locator('#settings details summary').click();
      },
    ],
    [
      'the contents',
      async ({ page }: Visit) => {
        await page.locator('.head summary').click();
      },
    ],
    [
      'a decision, when it is made',
      async ({ page }: Visit) => {
        await page.locator('book-decide input[type=radio]').first().check();
        await page.getByRole('button', { name: 'Then see' }).click();
      },
    ],
    [
      'what a chapter leans on',
      async ({ page }: Visit) => {
        await page.locator('details.evidence summary').click();
      },
    ],
    [
      'the search, with results',
      async ({ page }: Visit) => {
        await page.locator('.head a[data-search]').click();
        await page.locator('dialog input').first().fill('severance');
        await page.locator('dialog a[data-result]').first().waitFor();
      },
    ],
  ])('%s: no fault in any theme', async (_, open) => {
    await using visited = await visit({ width: phone });
    await visited.go('/read/a-meeting-with-no-subject/');
    await open(visited);
    expect(await findFaultsInThemes(visited.page)).toEqual([]);
  });
});

test('axe does find faults here, of colors and of others', async () => {
  await using visited = await visit();
  await visited.go('/about/');
  await visited.page.evaluate(() => {
    document.querySelector<HTMLElement>('main p')!.style.color = 'rgb(200 200 200)';
    document.querySelector('main h2')!.outerHTML = '<h5>Lost</h5>';
  });
  expect(await findFaults(visited.page)).toEqual([
    expect.stringMatching(/^color-contrast/),
    expect.stringMatching(/^heading-order/),
  ]);
});
