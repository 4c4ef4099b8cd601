import { defineConfig } from 'vitest/config';

/** `npm run test:faults`: long runs in a real Chromium on the built site, and the table of what came of each fault. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    name: 'faults',
    include: ['tests/faults/**/*.test.ts'],
    globalSetup: [new URL('../browser/global-setup.ts', import.meta.url).pathname],
    testTimeout: 900_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    retry: 0,
  },
});
