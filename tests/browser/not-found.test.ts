import { expect, inject, test } from 'vitest';
import { useBrowser, visit } from './open-page.ts';

useBrowser();
const chapter = '/read/a-meeting-with-no-subject/';

test.each([`${chapter}%23the-pen-question`, `${chapter.slice(0, -1)}%23the-pen-question`])(
  '%s, as a mail gateway wrote it, is mended',
  async (broken) => {
    await using visited = await visit();
    const { page } = visited;
    const response = await page.goto(broken);
    expect(response!.status()).toBe(404);
    const link = page.locator('[data-mend]');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(`${chapter}#the-pen-question`);
    await link.click();
    await page.waitForURL(`**${chapter}#the-pen-question`);
    expect(await page.locator('#the-pen-question').isVisible()).toBe(true);
    // The broken address is the one answer with an error.
    expect(visited.complaints.filter((one) => !one.includes('404'))).toEqual([]);
    expect(visited.outside).toEqual([]);
  },
);

test('an address that is merely wrong is given no mended one, and three ways on', async () => {
  await using visited = await visit();
  const { page } = visited;
  await page.goto('/read/no-such-chapter/');
  expect(await page.locator('[data-mended]').isVisible()).toBe(false);
  for (const href of ['/', '/read/', '/search/'])
    expect(await page.locator(`main a[href="${href}"]`).filter({ visible: true }).count()).toBe(1);
});

test.each(['//elsewhere.example/%23x', '/%2F%2Felsewhere.example%2F%23x', '/%5Celsewhere.example/%23x'])(
  '%s is not mended into a link to another site',
  async (broken) => {
    await using visited = await visit();
    const { page } = visited;
    await page.goto(`${inject('site')}${broken}`);
    await page.waitForLoadState('load');
    expect(
      await page.locator('[data-mend]').evaluate((link) => (link as HTMLAnchorElement).origin === location.origin),
    ).toBe(true);
  },
);
