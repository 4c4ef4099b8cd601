import { describe, expect, inject, test } from 'vitest';
import { findFaults, findFaultsInThemes, kinds } from './look-with-axe.ts';
import { phone, useBrowser, visit, type Visit } from './open-page.ts';

useBrowser();

test('every page of the build is of a kind that is looked at with axe', () => {
  const pages = inject('pages');
  expect(pages.filter((address) => !Object.values(kinds).some((kind) => kind.test(address)))).toEqual([]);
  expect(Object.keys(kinds).filter((address) => !pages.includes(address))).toEqual([]);
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
      'the reading tools, with a note and a passage kept',
      async ({ page }: Visit) => {
        await page.locator('.opening__time button').last().click();
        await page.getByRole('button', { name: 'Keep', exact: true }).click();
        await page.getByRole('button', { name: 'Next paragraph' }).click();
        await page.getByRole('button', { name: 'Note', exact: true }).click();
        await page.getByLabel('Your note').fill('Mine.');
      },
    ],
    [
      'reading aloud',
      async ({ page }: Visit) => {
        await page.locator('.opening__time button').first().click();
        await page.getByRole('region', { name: 'Reading aloud' }).waitFor();
      },
    ],
    [
      'a term in place',
      async ({ page }: Visit) => {
        await page.locator('.opening__time button').first().waitFor();
        await page.locator('[data-story] .term').first().click();
        await page.locator('dialog.in-place').waitFor();
      },
    ],
    [
      'the list of keys',
      async ({ page }: Visit) => {
        await page.locator('.opening__time button').first().waitFor();
        await page.keyboard.press('?');
        await page.locator('dialog.in-place').waitFor();
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
