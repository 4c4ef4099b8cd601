import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import type { Engine, EnginePage } from './driver.ts';

/** Chromium (by its own protocol) or Firefox (by WebDriver BiDi). */
export async function startByPuppeteer(browser: 'chrome' | 'firefox', executablePath: string): Promise<Engine> {
  const started = await puppeteer.launch({
    browser,
    executablePath,
    headless: true,
    args: browser === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [],
  });
  return {
    version: await started.version(),
    newPage: async (width) => {
      const page = await started.newPage();
      await page.setViewport({ width, height: 844 });
      return wrap(page);
    },
    close: () => started.close(),
  };
}

function wrap(page: Page): EnginePage {
  const find = async (selector: string) => {
    const element = await page.waitForSelector(selector, { timeout: 20_000 });
    if (!element) throw new Error(`Nothing matches ${selector}`);
    return element;
  };
  return {
    // A page behind another one is put to sleep by some: it is looked at while it is used.
    goto: async (address) => {
      await page.bringToFront();
      await page.goto(address, { waitUntil: 'load' });
    },
    reload: async () => {
      await page.bringToFront();
      await page.reload({ waitUntil: 'load' });
    },
    run: async <T>(body: string, ...args: unknown[]) =>
      (await page.evaluate(
        (text, given) => new Function(...['args', text])(given) as T,
        `return (() => {${body}})()`,
        args,
      )) as T,
    click: async (selector) => {
      const element = await find(selector);
      await element.scrollIntoView();
      await element.click();
    },
    type: async (selector, text) => {
      const element = await find(selector);
      await element.scrollIntoView();
      await element.click();
      await element.type(text);
    },
    choose: async (selector, path) => ((await find(selector)) as ElementHandle<HTMLInputElement>).uploadFile(path),
  };
}
