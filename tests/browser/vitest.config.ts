import { defineConfig } from 'vitest/config';

/**
 * The built site in a real Chromium. A configuration of its own, without Astro's: nothing here is built or transformed, and every
 * file starts a browser. Build first (npm run build); another folder than dist/ goes into DIST_DIR.
 */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    name: 'browser',
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: [new URL('global-setup.ts', import.meta.url).pathname],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A browser on a busy machine may be slow, never wrong: nothing is tried twice.
    retry: 0,
  },
});
