import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './launch-chromium.ts';

const patient = { timeout: 15_000 };

let browser: Browser;
beforeAll(async () => {
  // A microphone that hums, and a browser that gives it without asking.
  browser = await launchChromium(inject('chromium'), [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
  ]);
});
afterAll(() => browser.close());

/** Notes every microphone that is handed out, and lets a test hold one back. Runs inside the page. */
function watchMicrophones(): void {
  const seen = window as unknown as { microphones: MediaStream[]; holdBack: number };
  seen.microphones = [];
  seen.holdBack = 0;
  const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = async (wanted) => {
    await new Promise((resolve) => setTimeout(resolve, seen.holdBack));
    const stream = await real(wanted);
    seen.microphones.push(stream);
    return stream;
  };
}

async function open(context: BrowserContext) {
  await context.addInitScript(watchMicrophones);
  const page = await context.newPage();
  await page.goto('/workbook/pitch/');
  const start = page.getByRole('button', { name: 'Start the clock' });
  await expect.poll(() => start.isEnabled(), patient).toBe(true);
  await page.getByLabel(/Record it/).check();
  const live = () =>
    page.evaluate(() =>
      (window as unknown as { microphones: MediaStream[] }).microphones.map((one) =>
        one.getTracks().some(({ readyState }) => readyState === 'live'),
      ),
    );
  return { page, start, live };
}

test('what was said can be played, is kept nowhere, and is forgotten on a tap', async () => {
  const context = await browser.newContext({ baseURL: inject('site'), serviceWorkers: 'block' });
  const { page, start, live } = await open(context);
  await start.click();
  await page.getByText('It is recording, in this page alone.').waitFor();
  expect(await live()).toEqual([true]);
  await page.waitForTimeout(1200);
  await page.getByRole('button', { name: 'Stop' }).click();
  const audio = page.locator('.recorder audio');
  await audio.waitFor();
  expect(await live()).toEqual([false]);
  expect(await audio.evaluate((one: HTMLAudioElement) => one.play().then(() => one.error))).toBeNull();
  const stored = await page.evaluate(async () => [...Object.values(localStorage), ...(await caches.keys())].join(''));
  expect(stored).not.toMatch(/webm|mp4|blob:/);
  await page.getByRole('button', { name: 'Forget it' }).click();
  expect(await audio.count()).toBe(0);
  await context.close();
});

test('no microphone goes on: stopped before it came, or another length', async () => {
  const context = await browser.newContext({ baseURL: inject('site'), serviceWorkers: 'block' });
  const { page, start, live } = await open(context);
  await page.evaluate(() => ((window as unknown as { holdBack: number }).holdBack = 600));
  await start.click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.poll(live, patient).toEqual([false]);
  await page.evaluate(() => ((window as unknown as { holdBack: number }).holdBack = 0));
  await start.click();
  await expect.poll(live, patient).toEqual([false, true]);
  await page.getByLabel('A minute').check();
  await expect.poll(live, patient).toEqual([false, false]);
  await context.close();
});
