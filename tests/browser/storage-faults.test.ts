import { describe, expect, test } from 'vitest';
import { expectQuiet, phone, useBrowser, visit } from './open-page.ts';

useBrowser();

const record = 'imfired:first-week:main';
const story = '/read/a-meeting-with-no-subject/';
const exercise = '/workbook/first-week/';
const mine = '/workbook/mine/';

/** What real life leaves in a record. Each must survive, unread, and be spoken of. */
const damaged: [string, string][] = [
  ['cut off', '{"v":1,"at":1795392000000,"data":{"toldOn":"2026-'],
  ['of the wrong types', '{"v":1,"at":1795392000000,"data":{"toldOn":7,"ticks":"no"}}'],
  ['null', 'null'],
  ['no JSON at all', 'Ask Bob'],
];

describe('a record that is', () => {
  test.each(damaged)('%s is moved aside unchanged and spoken of, and the page works', async (_, text) => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go('/about/');
    await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [record, text]);
    await go(exercise);
    await page.getByText('moved aside unchanged').waitFor();
    await page.getByLabel('Day you were told').fill('2026-11-22');
    await page.locator('[data-save-state=saved]').first().waitFor();
    const kept = await page.evaluate(() => Object.entries(localStorage).map(([key, value]) => ({ key, value })));
    expect(kept.filter(({ key, value }) => key.startsWith('imfired:aside:') && value === text)).toHaveLength(1);
    await go(mine);
    await page.getByText('moved aside').first().waitFor();
    expectQuiet(visited);
  });

  test('of a version to come is never written to, and the page says to load it again', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    const future = '{"v":99,"at":1795392000000,"data":{"anything":true}}';
    await go('/about/');
    await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [record, future]);
    await go(exercise);
    await page.getByText('newer version of this site').waitFor();
    await go(mine);
    await go(story);
    expect(await page.evaluate((key) => localStorage.getItem(key), record)).toBe(future);
    expectQuiet(visited);
  });
});

describe('storage that', () => {
  const faults: [string, () => void][] = [
    [
      'throws on reading',
      () => {
        Storage.prototype.getItem = () => {
          throw new DOMException('no', 'SecurityError');
        };
      },
    ],
    [
      'throws on writing',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
    [
      'throws after the fifth write',
      () => {
        const write = Storage.prototype.setItem;
        let left = 5;
        Storage.prototype.setItem = function (key: string, value: string) {
          left -= 1;
          if (left < 0) throw new DOMException('full', 'QuotaExceededError');
          write.call(this, key, value);
        };
      },
    ],
    [
      'is not there',
      () => {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('no', 'SecurityError');
            },
          });
        }
      },
    ],
  ];

  test.each(faults)(
    '%s: the pages read, what is typed stays on the screen, and the reader is told',
    async (_, before) => {
      await using visited = await visit({ width: phone, before });
      const { page, go } = visited;
      await go(story);
      await page.locator('book-decide label').nth(1).click();
      await page.getByRole('button', { name: 'Then see' }).click();
      expect(await page.getByText('What Bob did').isVisible()).toBe(true);
      await go(exercise);
      const notes = page.getByLabel('Who said what');
      await notes.waitFor();
      for (let typed = 1; typed <= 8; typed++) {
        await notes.fill('Joanne, Birch, nine minutes. '.repeat(typed));
        await page.waitForTimeout(450);
      }
      await page
        .getByText(/could not be kept|does not let the site store/)
        .first()
        .waitFor();
      expect(await notes.inputValue()).toContain('nine minutes');
      await page.getByRole('button', { name: /file/i }).first().waitFor();
      page.on('dialog', (dialog) => void dialog.accept());
      expectQuiet(visited);
    },
  );

  test('is full of 5 MB from elsewhere loses nothing that was kept', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go(exercise);
    await page.getByLabel('Who said what').fill('The first words.');
    await page.locator('[data-save-state=saved]').first().waitFor();
    await page.evaluate(() => {
      let size = 4_000_000;
      for (let part = 0; size > 16 && part < 100; part++) {
        try {
          localStorage.setItem(`elsewhere-${part}`, 'x'.repeat(size));
        } catch {
          size = Math.floor(size / 2);
        }
      }
    });
    await page.getByLabel('Who said what').fill(`The first words. ${'And many more. '.repeat(400)}`);
    await page.getByText('could not be kept').first().waitFor();
    const kept = await page.evaluate((key) => localStorage.getItem(key), record);
    expect(kept).toContain('The first words.');
    expectQuiet(visited);
  });
});
