import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chromium to test with: the one named in CHROMIUM_PATH, else Playwright's own, else the system's. Where there is
 * none and we may, Debian's is installed, and said.
 * @throws with what to install, and how to leave the browser out, where none is to be had
 */
export function findChromium(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH names ${given}, where there is no file.`);
  }
  const found = findPlaywrights() ?? findSystems();
  if (found) return found;
  if (canInstall()) {
    process.stdout.write('No Chromium on this machine: installing Debian’s (apt-get install chromium).\n');
    const installed = installDebians();
    if (installed) return installed;
  }
  throw new Error(
    [
      'The browser tests need a Chromium, and none was found.',
      'Install one (Debian, Ubuntu: apt-get install chromium; elsewhere: npx playwright-core install chromium, or Google Chrome),',
      'or say where it is: CHROMIUM_PATH=/path/to/chromium npm test,',
      'or leave the browser out: npm test -- --no-browser',
    ].join('\n'),
  );
}

function findPlaywrights(): string | undefined {
  try {
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    // Playwright has no build for this system.
    return undefined;
  }
}

function findSystems(): string | undefined {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':').filter(Boolean);
  const inPath = names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  return [...inPath, ...places].find((path) => existsSync(path) && answers(path));
}

/** Whether it is a browser: Ubuntu's chromium-browser may be a script that only says "install the snap". */
function answers(path: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return /\d+\.\d+/.test(
      execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return false;
  }
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

function installDebians(): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  run('update');
  run('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
  return findSystems();
}
