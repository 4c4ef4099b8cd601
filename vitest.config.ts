/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/**
 * unit: tests beside the source. content: the words (reads content/). site: the build, and hosts that serve it (reads dist/, so build first).
 * Browser tests have a configuration of their own in tests/browser: Astro's preview cannot be started from here.
 */
export default getViteConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
      { extends: true, test: { name: 'site', include: ['tests/{site,hosting}/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
