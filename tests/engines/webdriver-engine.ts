import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import type { Engine, EnginePage } from './driver.ts';

/**
 * WebKitGTK by its own WebDriver: the engine of Safari, and neither Safari nor an iPhone. Needs Debian's webkit2gtk-driver, and xvfb for the screen.
 */
export async function startWebKit(driver: string, miniBrowser: string): Promise<Engine> {
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  narrowToolbar(home);
  const child = spawn('xvfb-run', ['-a', '-s', '-screen 0 1920x1200x24', driver, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, XDG_CONFIG_HOME: home },
  });
  const root = `http://127.0.0.1:${port}`;
  const stop = () => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    rmSync(home, { recursive: true, force: true });
  };
  const send = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(root + path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  for (let i = 0; ; i += 1) {
    if (
      await fetch(`${root}/status`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break;
    if (i > 100) throw new Error('WebKitWebDriver did not answer.');
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  const { sessionId, capabilities } = await send<{ sessionId: string; capabilities: Record<string, string> }>(
    'POST',
    '/session',
    {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
        },
      },
    },
  );
  const session = `/session/${sessionId}`;
  let windows = 0;
  return {
    version: `${capabilities.browserName} ${capabilities.browserVersion}`,
    newPage: async (width) => {
      const handle =
        windows === 0
          ? await send<string>('GET', `${session}/window`)
          : (await send<{ handle: string }>('POST', `${session}/window/new`, { type: 'window' })).handle;
      windows += 1;
      await send('POST', `${session}/window`, { handle });
      const page = wrap(send, session, handle);
      // The window has edges of its own: it is made as much wider as the page came out narrower.
      await send('POST', `${session}/window/rect`, { width, height: 844 });
      const inside = await page.run<number>(`return innerWidth`);
      if (inside !== width)
        await send('POST', `${session}/window/rect`, { width: width + (width - inside), height: 844 });
      return page;
    },
    close: async () => {
      await send('DELETE', session).catch(() => undefined);
      stop();
    },
  };
}

/** The browser’s own toolbar holds its window open to 447 pixels, which is no phone: its buttons are made small. */
function narrowToolbar(home: string): void {
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(home, version));
    writeFileSync(join(home, version, 'gtk.css'), '* { min-width: 0; padding: 0; margin: 0; font-size: 1px; }\n');
  }
}

type Send = <T>(method: string, path: string, body?: unknown) => Promise<T>;

function wrap(send: Send, session: string, handle: string): EnginePage {
  const here = () => send('POST', `${session}/window`, { handle });
  const find = async (selector: string): Promise<string> => {
    await here();
    for (let i = 0; ; i += 1) {
      try {
        const found = await send<Record<string, string>>('POST', `${session}/element`, {
          using: 'css selector',
          value: selector,
        });
        return Object.values(found)[0]!;
      } catch (error) {
        if (i > 60) throw error;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
  };
  const run = async <T>(body: string, ...args: unknown[]): Promise<T> => {
    await here();
    return send<T>('POST', `${session}/execute/sync`, {
      script: `const args = [...arguments]; return (() => {${body}})()`,
      args,
    });
  };
  return {
    goto: async (address) => {
      await here();
      await send('POST', `${session}/url`, { url: address });
    },
    reload: async () => {
      await here();
      await send('POST', `${session}/refresh`, {});
    },
    run,
    click: async (selector) => {
      const element = await find(selector);
      await run(`document.querySelector(args[0]).scrollIntoView({ block: 'center' })`, selector);
      await send('POST', `${session}/element/${element}/click`, {});
    },
    type: async (selector, text) => {
      const element = await find(selector);
      await run(`document.querySelector(args[0]).scrollIntoView({ block: 'center' })`, selector);
      await send('POST', `${session}/element/${element}/value`, { text });
    },
    choose: async (selector, path) => {
      const element = await find(selector);
      await send('POST', `${session}/element/${element}/value`, { text: path });
    },
  };
}
