import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchChromium } from './launch-chromium.ts';

/** Widths of the pages we look at: a phone, and a desk. The smallest is WCAG 1.4.10's. */
export const phone = 390;
export const desk = 1440;
export const smallest = 320;

export type Theme = 'system' | 'paper' | 'sepia' | 'night' | 'contrast';

/** A visit to the site with a browser that has never been there. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Errors of the console, exceptions, what the policy refused, answers that were an error. */
  complaints: string[];
  /** Requests to anywhere but the site. */
  outside: string[];
  /** Goes to an address of the site and waits until its scripts have run. */
  go(address: string): Promise<void>;
  /** Loads the page anew and waits until its scripts have run. */
  reload(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface VisitOptions extends Pick<
  BrowserContextOptions,
  'colorScheme' | 'javaScriptEnabled' | 'reducedMotion' | 'hasTouch' | 'serviceWorkers'
> {
  width?: number;
  height?: number;
  /** What the settings of the reader hold from the first page on; the rest is as at first. */
  settings?: Record<string, unknown>;
  /** Runs in every page before anything else. */
  before?: () => void;
}

let browser: Browser | undefined;

/** Call once at the top of a test file: starts a browser before its tests and stops it behind them. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launchChromium(inject('chromium'));
  });
  afterAll(async () => {
    await browser?.close();
  });
}

const firstSettings = {
  theme: 'system',
  size: 100,
  face: 'serif',
  leading: 'normal',
  width: 'normal',
  spacing: 'book',
  progress: 'shown',
  marks: 'shown',
  keys: 'on',
};

/** A fresh visit: own storage, own cache. Close it with `await using`. */
export async function visit(options: VisitOptions = {}): Promise<Visit> {
  const { width = phone, height = width < 800 ? 844 : 900, settings, before, ...rest } = options;
  const site = inject('site');
  // A worker answers in the network's place, so only the tests that are about it let one in.
  const context = await browser!.newContext({
    viewport: { width, height },
    baseURL: site,
    serviceWorkers: 'block',
    ...rest,
  });
  const complaints: string[] = [];
  const outside: string[] = [];
  if (options.javaScriptEnabled !== false) {
    await context.exposeBinding('reportViolation', (_, text: string) => void complaints.push(`policy: ${text}`));
    await context.addInitScript(watchPolicy);
  }
  if (settings)
    await context.addInitScript(keepSettings, JSON.stringify({ v: 2, at: 1, data: { ...firstSettings, ...settings } }));
  if (before) await context.addInitScript(before);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  context.on('request', (request) => {
    if (!/^(?:data|blob|about):/.test(request.url()) && !request.url().startsWith(`${site}/`))
      outside.push(request.url());
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`answer ${response.status()}: ${response.url()}`);
  });
  const untilAlive = async () => {
    if (options.javaScriptEnabled !== false) await page.locator('html[data-alive]').waitFor({ state: 'attached' });
  };
  return {
    page,
    context,
    complaints,
    outside,
    go: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
      await untilAlive();
    },
    reload: async () => {
      await page.reload({ waitUntil: 'load' });
      await untilAlive();
    },
    [Symbol.asyncDispose]: () => context.close(),
  };
}

/** What a reader would find in the browser's storage under a name of ours; null where nothing is kept. */
export async function readRecord<T>(page: Page, name: string): Promise<T | null> {
  return page.evaluate((key) => {
    const text = localStorage.getItem(`imfired:${key}`);
    return text === null ? null : (JSON.parse(text) as { data: T }).data;
  }, name);
}

/** Brings every exercise of the page to life, as scrolling past each of them would, and goes back to the top. */
export async function wakeExercises(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const island of document.querySelectorAll('astro-island, book-exercise')) {
      for (let waited = 0; island.hasAttribute('ssr') && waited < 20_000; waited += 20) {
        // An island of Astro's has no box of its own; another that grows above it may push it out of view.
        (island.firstElementChild ?? island).scrollIntoView();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      if (island.hasAttribute('ssr'))
        throw new Error(
          `${island.getAttribute('component-export') ?? island.getAttribute('data-exercise')} did not come to life.`,
        );
    }
    scrollTo(0, 0);
  });
}

/** Fails when the page complained of anything, or asked anyone else for anything. */
export function expectQuiet({ complaints, outside }: Visit): void {
  expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
}

/** How many pixels the page can be scrolled sideways, with the elements that stick out. */
export async function measureSideways(page: Page): Promise<{ pixels: number; because: string[] }> {
  return page.evaluate(() => {
    const pixels = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const wide =
      pixels > 0
        ? [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
        : [];
    const name = (one: Element) =>
      `${one.tagName.toLowerCase()}${one.id && `#${one.id}`}.${[...one.classList].join('.')}`;
    return { pixels, because: wide.slice(0, 5).map(name) };
  });
}

// The two below run inside the page.

function watchPolicy(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const report = (window as unknown as { reportViolation(text: string): void }).reportViolation;
    report(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
}

function keepSettings(record: string): void {
  try {
    if (localStorage.getItem('imfired:settings:main') === null) localStorage.setItem('imfired:settings:main', record);
  } catch {
    // Pages like about:blank have no storage.
  }
}
