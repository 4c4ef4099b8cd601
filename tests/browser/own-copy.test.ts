import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectQuiet, phone, useBrowser, visit } from './open-page.ts';
import { serveFolder } from './serve-folder.ts';

useBrowser();

const patient = { timeout: 30_000 };
let served: { address: string; close: () => Promise<void> };
let folder: string;

// A company's copy: under a folder, with its name and color, its readers' writing elsewhere.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-copy-'));
  const config = join(folder, 'company.config.mjs');
  await writeFile(
    config,
    `export default {
      address: 'https://people.example.com/after-the-job',
      runBy: { name: 'Example Works', contacts: [{ label: 'Write to us', href: 'mailto:people@example.com' }] },
      workbook: 'https://book.example.org',
      ink: { paper: '#0b4a2e', night: '#9fe0bd' },
    };`,
  );
  const build = join(folder, 'build');
  await promisify(execFile)('npx', ['astro', 'build', '--outDir', build], {
    env: { ...process.env, NODE_ENV: 'production', SITE_CONFIG: config },
    maxBuffer: 50_000_000,
  });
  await mkdir(join(folder, 'root'));
  await symlink(build, join(folder, 'root', 'after-the-job'));
  await symlink(join(build, '404.html'), join(folder, 'root', '404.html'));
  served = await serveFolder(join(folder, 'root'));
}, 240_000);
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

test('a copy under a folder: every link of its pages leads into it, and the pages work', async () => {
  await using visited = await visit({ width: phone, serviceWorkers: 'allow' });
  const { page } = visited;
  const home = `${served.address}/after-the-job/`;
  const seen = new Set<string>();
  const ask = [
    home,
    `${home}read/ask-bob/`,
    `${home}advice/should-i-sign/`,
    `${home}search/`,
    `${home}hr/`,
    `${home}notes/`,
  ];
  const lost: string[] = [];
  for (const address of ask) {
    await page.goto(address);
    await page.locator('html[data-alive]').waitFor({ state: 'attached' });
    const found = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map((a) => a.href),
    );
    for (const href of found.filter((one) => one.startsWith(served.address))) seen.add(href.split('#')[0]!);
  }
  for (const href of seen) {
    if (!href.startsWith(home)) lost.push(`${href} leads out of the folder`);
    else if ((await page.request.get(href)).status() !== 200) lost.push(`${href} is not there`);
  }
  expect(lost).toEqual([]);
  expect(seen.size).toBeGreaterThan(30);
  await page.goto(`${home}search/#q=cobra`);
  await expect.poll(() => page.locator('a[data-result]').count(), patient).toBeGreaterThan(0);
  expect(new URL((await page.locator('a[data-result]').first().getAttribute('href'))!, home).pathname).toMatch(
    /^\/after-the-job\//,
  );
  await page.goto(`${home}read/ask-bob/`);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations())[0]?.scope), patient)
    .toBe(home);
  expect(visited.complaints).toEqual([]);
});

test('it says who runs it, in their color, and keeps nothing that is written', async () => {
  await using visited = await visit({ width: phone });
  const { page } = visited;
  const home = `${served.address}/after-the-job/`;
  await page.goto(home);
  expect(await page.locator('footer').innerText()).toContain('This copy is run by Example Works.');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink-2'))).toBe(
    '#0b4a2e',
  );
  const workbook = await page.getByRole('link', { name: 'The workbook' }).getAttribute('href');
  expect(workbook).toBe('https://book.example.org/workbook/');
  expect((await page.request.get(`${home}workbook/runway/`)).status()).toBe(404);
  await page.goto(`${home}read/what-was-in-the-envelope/`);
  expect(await page.locator('book-exercise').count()).toBe(0);
  expect(visited.complaints.filter((one) => !one.includes('404'))).toEqual([]);
});

test('a wrong configuration stops the build with a sentence', async () => {
  const config = join(folder, 'wrong.config.mjs');
  await writeFile(config, `export default { ink: { paper: '#88aaff' } };`);
  const failed = await promisify(execFile)('npx', ['astro', 'build', '--outDir', join(folder, 'none')], {
    env: { ...process.env, NODE_ENV: 'production', SITE_CONFIG: config },
  }).then(
    () => '',
    (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
  );
  expect(failed).toMatch(/ink\.paper: expected a contrast of at least 7 to 1/);
});

test('the public copy is as before: no name, no folder', async () => {
  await using visited = await visit({ width: phone });
  await visited.go('/');
  expect(await visited.page.locator('footer').innerText()).not.toContain('run by');
  expectQuiet(visited);
});
