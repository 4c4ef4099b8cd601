import { existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../browser/find-chromium.ts';
import { serveFolder, type ServedFolder } from '../browser/serve-folder.ts';
import { buildFolder } from '../site/read-build.ts';
import { until, type Engine, type EnginePage } from './driver.ts';
import { startByPuppeteer } from './puppeteer-engine.ts';
import { startWebKit } from './webdriver-engine.ts';

const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
const webKitDriver = ['/usr/bin/WebKitWebDriver'].find((path) => existsSync(path));
const miniBrowser = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];

const engines: [name: string, start: (() => Promise<Engine>) | null, how: string][] = [
  ['Chromium', () => startByPuppeteer('chrome', findChromium()), 'apt-get install chromium'],
  ['Firefox', firefox ? () => startByPuppeteer('firefox', firefox) : null, 'apt-get install firefox-esr'],
  [
    'WebKitGTK',
    webKitDriver && miniBrowser ? () => startWebKit(webKitDriver, miniBrowser) : null,
    'apt-get install webkit2gtk-driver xvfb',
  ],
];

let site: ServedFolder;
beforeAll(async () => {
  site = await serveFolder(buildFolder);
});
afterAll(() => site.close());

/** The width of a phone, and of a desk. */
const widths = [390, 1440];

for (const [name, start, how] of engines) {
  if (!start) console.log(`${name} is not installed, so it is not tested here (${how}).`);
  // A fresh profile for each width: nothing that the other has kept is there.
  describe.skipIf(!start).each(widths)(`${name}, %i pixels`, (width) => {
    let engine: Engine;
    let page: EnginePage;
    const folder = mkdtempSync(join(tmpdir(), 'engines-'));
    beforeAll(async () => {
      engine = await start!();
      console.log(`${name}: ${engine.version}`);
      page = await engine.newPage(width);
    });
    afterAll(async () => {
      await engine.close();
      rmSync(folder, { recursive: true });
    });

    const alive = (one = page) =>
      until(one, `return document.documentElement.dataset.alive === ''`, 'the page’s script');
    const go = async (address: string, one = page) => {
      await one.goto(site.address + address);
      await alive(one);
    };
    const record = <T>(key: string) =>
      page.run<T | null>(
        `const text = localStorage.getItem('imfired:' + args[0]); return text && JSON.parse(text).data`,
        key,
      );

    test('a chapter reads, with nothing out at the side', async () => {
      await go('/read/a-meeting-with-no-subject/');
      // Else it would be some other width that is tested.
      expect(await page.run<number>(`return innerWidth`)).toBe(width);
      expect(await page.run<number>(`return document.querySelector('[data-story]').innerText.length`)).toBeGreaterThan(
        5000,
      );
      expect(await page.run<number>(`return document.documentElement.scrollWidth - innerWidth`)).toBeLessThanOrEqual(0);
    });

    test('settings are settled and are there after a reload', async () => {
      await go('/read/a-meeting-with-no-subject/');
      await page.click('[data-settings]');
      await page.click('#settings input[value=night]');
      await until(page, `return document.documentElement.dataset.theme === 'night'`, 'the night');
      await page.reload();
      await alive();
      expect(await page.run(`return document.documentElement.dataset.theme`)).toBe('night');
    });

    test('a decision is made, seen, and there after a reload', async () => {
      await go('/read/a-meeting-with-no-subject/');
      await page.click('book-decide input[type=radio]');
      await page.type('book-decide textarea', 'I would ask.');
      await page.run(`document.querySelector('book-decide form').requestSubmit()`);
      await until(page, `return document.querySelector('book-decide').hasAttribute('data-open')`, 'what Bob did');
      await page.reload();
      await alive();
      await until(page, `return document.querySelector('book-decide textarea').value === 'I would ask.'`, 'the line');
    });

    test('what is typed into an exercise is kept, and read along in a second tab that may take over', async () => {
      await go('/workbook/first-week/');
      const notes = `[...document.querySelectorAll('textarea')].find((one) => one.labels[0]?.textContent.includes('Who said what'))`;
      await until(
        page,
        `const field = ${notes}; if (!field || field.readOnly || field.disabled) return false; field.id ||= 'the-notes'; return true`,
        'the field',
      );
      const id = await page.run<string>(`return ${notes}.id`);
      await page.type(`[id="${id}"]`, 'Joanne, Birch, nine minutes.');
      await until(
        page,
        `return (localStorage.getItem('imfired:first-week:main') ?? '').includes('nine minutes')`,
        'the record',
      );
      const other = await engine.newPage(width);
      await go('/workbook/first-week/', other);
      await until(other, `return ${notes}?.value === 'Joanne, Birch, nine minutes.'`, 'the words in the second tab');
      await page.reload();
      await alive();
      await until(page, `return ${notes}?.value === 'Joanne, Birch, nine minutes.'`, 'the words after a reload');
      await other.goto('about:blank');
    });

    test('a backup is made, everything is erased, and the file brings it back', async () => {
      await go('/workbook/mine/');
      await until(
        page,
        `return [...document.querySelectorAll('button')].some((one) => /backup/i.test(one.textContent))`,
        'the panel',
      );
      await page.run(`
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text; }); return make.call(URL, blob); };
        [...document.querySelectorAll('button')].find((one) => /save.*backup|backup file/i.test(one.textContent)).click();`);
      await until(page, `return typeof window.saved === 'string'`, 'the file');
      const text = await page.run<string>(`return window.saved`);
      expect(text).toContain('nine minutes');
      const path = join(folder, 'backup.json');
      writeFileSync(path, text);
      await page.run(`for (const key of Object.keys(localStorage)) localStorage.removeItem(key)`);
      await go('/workbook/mine/');
      await until(page, `return document.querySelector('input[type=file]') !== null`, 'the field for the file');
      await page.choose('input[type=file]', path);
      await until(
        page,
        `const button = [...document.querySelectorAll('button')].find((one) => /^(add|bring|merge|put)/i.test(one.textContent.trim())); button?.click(); return (localStorage.getItem('imfired:first-week:main') ?? '').includes('nine minutes')`,
        'what was written, back again',
      );
      expect(await record('first-week:main')).not.toBeNull();
    });

    test('a passage is kept, and marked after a reload', async () => {
      await go('/read/the-long-way-home/');
      await until(page, `return document.querySelectorAll('.opening__time button').length === 2`, 'the tools');
      await page.run(`document.querySelectorAll('.opening__time button')[1].click()`);
      await until(
        page,
        `const keep = [...document.querySelectorAll('.reading-bar button')].find((one) => one.textContent === 'Keep'); keep?.click(); return document.querySelector('mark') !== null`,
        'the mark',
      );
      await page.reload();
      await until(page, `return document.querySelector('mark') !== null`, 'the mark after a reload');
    });

    test('the search answers', async () => {
      await go('/search/#q=severance');
      await until(page, `return document.querySelectorAll('a[data-result]').length > 0`, 'a result');
      expect(await page.run<string>(`return document.querySelector('a[data-result]').getAttribute('href')`)).toMatch(
        /^\//,
      );
    });

    test('the next chapter reads when the server is gone, where the engine can', async () => {
      // A server of its own, that can be taken away.
      const away = await serveFolder(buildFolder);
      try {
        await page.goto(`${away.address}/read/a-meeting-with-no-subject/`);
        await alive();
        const can = await page.run<boolean>(`return 'serviceWorker' in navigator && 'caches' in window`);
        if (!can) return console.log(`${name} keeps no pages here: no service worker.`);
        await page.run(
          `window.kept = false; setInterval(async () => { window.kept = (await caches.match('/read/the-long-way-home/')) !== undefined; }, 300)`,
        );
        await until(page, `return window.kept`, 'the next chapter in the cache', 40_000);
      } finally {
        await away.close();
      }
      await page.goto(`${away.address}/read/the-long-way-home/`);
      await until(page, `return document.querySelector('[data-story]')?.innerText.length > 5000`, 'the chapter');
      expect(
        await page.run(`return document.fonts.size > 0 && getComputedStyle(document.body).fontFamily`),
      ).toBeTruthy();
    });
  });
}
