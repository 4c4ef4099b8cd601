import { spawn } from 'node:child_process';
import { freePort } from '../free-port.ts';
import type { Engine, EnginePage } from './driver.ts';

/**
 * WebKitGTK by its own WebDriver: the engine of Safari, and neither Safari nor an iPhone. Needs Debian's webkit2gtk-driver, and xvfb for the screen.
 */
export async function startWebKit(driver: string, miniBrowser: string): Promise<Engine> {
  const port = await freePort();
  const child = spawn('xvfb-run', ['-a', driver, `--port=${port}`], { stdio: 'ignore', detached: true });
  const root = `http://127.0.0.1:${port}`;
  const stop = () => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
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
      await send('POST', `${session}/window/rect`, { width, height: 844 }).catch(() => undefined);
      return wrap(send, session, handle);
    },
    close: async () => {
      await send('DELETE', session).catch(() => undefined);
      stop();
    },
  };
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
