import type { TestProject } from 'vitest/node';
import { buildFolder, listAddresses } from '../site/read-build.ts';
import { findChromium } from './find-chromium.ts';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the build is served, without a slash at the end. */
    site: string;
    /** Path of the browser. */
    chromium: string;
    /** Addresses of all pages of the build. */
    pages: string[];
  }
}

/** Finds a browser and serves the build for all test files; gives the way to stop. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  provide('chromium', findChromium());
  provide('pages', listAddresses());
  const { address, close } = await serveFolder(buildFolder);
  provide('site', address);
  return close;
}
