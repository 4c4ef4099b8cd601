/**
 * How long the next page takes a reader whose browser nobody drives. A Chromium under developer tools makes no page ready ahead
 * (PrerenderingDisabledByDevTools), so it says nothing about sites that ask for that. This one runs in a window of a screen that is not there
 * (Xvfb), a pointer is moved and pressed from outside (xdotool), and the pages themselves tell when: from the press to the first frame that
 * has the new heading.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serveSlowly } from './slow-line.mjs';

const width = 390;
const height = 844;

/** What is missing on this machine to measure so; empty where nothing is. */
export function findMissing() {
  return ['Xvfb', 'xdotool'].filter((name) => spawnSync('which', [name]).status !== 0);
}

/**
 * @param {string} chromium path of the browser
 * @param {string} origin where the site is served, e.g. "http://localhost:40001"
 * @param {string} address the page to begin on, e.g. "/read/ask-bob/"
 * @param {string} next selector of the link to the next page
 * @param {number} runs how often, each in a fresh profile
 * @returns {Promise<number[]>} milliseconds of each run, sorted
 */
export async function measureNextPage(chromium, origin, address, next, runs) {
  const screen = await openScreen();
  try {
    const times = [];
    for (let i = 0; i < runs; i += 1) times.push(await measureOnce(chromium, screen.name, origin, address, next));
    return times.sort((one, other) => one - other);
  } finally {
    screen.close();
  }
}

async function openScreen() {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    /** @type {import('node:stream').Readable} */ (child.stdio[3]).once('data', (data) => resolve(String(data).trim()));
    child.once('exit', () => reject(new Error('Xvfb did not start.')));
  });
  return { name: `:${number}`, close: () => child.kill() };
}

/** @param {string} chromium @param {string} display @param {string} origin @param {string} address @param {string} next */
async function measureOnce(chromium, display, origin, address, next) {
  /** @type {Record<string, (value: string) => void>} */
  const awaited = {};
  /** @param {string} name @returns {Promise<string>} */
  const told = (name) =>
    new Promise((resolve, reject) => {
      awaited[name] = resolve;
      setTimeout(() => reject(new Error(`${origin}${address} never told "${name}".`)), 30_000).unref();
    });
  const line = await serveSlowly(origin, makeScript(next), (words) => {
    for (const [name, value] of words) awaited[name]?.(value);
  });
  const profile = mkdtempSync(join(tmpdir(), 'next-page-'));
  const ready = told('ready');
  const browser = spawn(
    chromium,
    [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-component-update',
      '--disable-sync',
      '--password-store=basic',
      '--kiosk',
      `--window-size=${width},${height}`,
      '--window-position=0,0',
      `--user-data-dir=${profile}`,
      line.address + address,
    ],
    { env: { ...process.env, DISPLAY: display }, stdio: 'ignore', detached: true },
  );
  try {
    const [x, y] = (await ready).split(',');
    const [pressed, shown] = [told('pressed'), told('shown')];
    awaited.missed = (what) => console.error(`The press fell beside the link, on ${what}.`);
    // As a reader does it: the pointer is over the link a moment before it presses.
    spawnSync('xdotool', ['mousemove', x, y, 'sleep', '0.2', 'click', '1'], {
      env: { ...process.env, DISPLAY: display },
    });
    const began = Number(await pressed);
    return Math.round(Number(await shown) - began);
  } finally {
    const ended = new Promise((resolve) => browser.once('exit', resolve));
    if (browser.pid) process.kill(-browser.pid, 'SIGKILL');
    await ended;
    await wait(300);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    await line.close();
  }
}

/**
 * The script that the pages get. It tells three things: where the link is, once the page has been there for a second and a half and the
 * link has been scrolled to; when it was pressed; and when the next page was seen, whether that is a new document, one made ready ahead, or the
 * same with a new heading. The times are those of the one clock of the machine.
 * @param {string} next
 */
function makeScript(next) {
  return `(${String(inPage)})(${JSON.stringify(next)});`;
}

/** Runs in the page. @param {string} next */
function inPage(next) {
  /** @param {string} name @param {string | number} value */
  const tell = (name, value) => void navigator.sendBeacon(`/__told?${name}=${value}`);
  const now = () => performance.timeOrigin + performance.now();
  const afterFrame = () => requestAnimationFrame(() => setTimeout(() => tell('shown', now())));
  if (/** @type {any} */ (document).prerendering) {
    document.addEventListener('prerenderingchange', afterFrame, { once: true });
    return;
  }
  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (paint) tell('shown', performance.timeOrigin + paint.startTime);
  }).observe({ type: 'paint', buffered: true });
  addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element && event.target.closest(next)))
        tell('missed', event.target instanceof Element ? event.target.outerHTML.slice(0, 80) : '');
      tell('pressed', performance.timeOrigin + event.timeStamp);
      const old = document.querySelector('h1')?.textContent;
      new MutationObserver((_, observer) => {
        const heading = document.querySelector('h1')?.textContent?.trim();
        if (!heading || heading === old?.trim()) return;
        observer.disconnect();
        afterFrame();
      }).observe(document, { subtree: true, childList: true, characterData: true });
    },
    { capture: true, once: true },
  );
  addEventListener('load', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const link = document.querySelector(next);
    link?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A reader gets to the end of a page and looks at it before the hand moves; what comes late has come by then.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    link?.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    const box = link?.getBoundingClientRect();
    if (box) tell('ready', `${Math.round(box.x + box.width / 2)},${Math.round(box.y + box.height / 2)}`);
  });
}
