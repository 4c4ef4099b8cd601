import { expect, test } from 'vitest';
import { desk, useBrowser, visit } from './open-page.ts';

useBrowser();

test.each(['the browser prints', 'the page is shown as on paper'])(
  'the styles of paper lie on no reader of a screen, and are there when %s',
  async (what) => {
    await using visited = await visit({ width: desk });
    const { page, go } = visited;
    await go('/read/eleven-days/');
    const buttons = page.locator('.opening__time button');
    await expect.poll(() => buttons.count()).toBeGreaterThan(0);
    const sheets = () =>
      page.evaluate(() => document.adoptedStyleSheets.filter((one) => one.media.mediaText === 'print').length);
    expect(await sheets()).toBe(0);
    if (what === 'the browser prints') await page.pdf();
    else await page.emulateMedia({ media: 'print' });
    await expect.poll(sheets).toBe(1);
    await page.emulateMedia({ media: 'print' });
    for (const one of [...(await buttons.all()), page.locator('.head')]) expect(await one.isVisible()).toBe(false);
  },
);
