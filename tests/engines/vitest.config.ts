import { defineConfig } from 'vitest/config';

/** `npm run test:engines`: what is promised to readers, in Chromium, Firefox and WebKitGTK, on the built site. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    name: 'engines',
    include: ['tests/engines/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    retry: 0,
  },
});
