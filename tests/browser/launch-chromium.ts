import { chromium, type Browser } from 'playwright-core';

/**
 * A Chromium that asks its maker for nothing. As root it has no sandbox, because it refuses to start with one.
 * @param more further options of its command line
 */
export async function launchChromium(executablePath: string, more: string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}
