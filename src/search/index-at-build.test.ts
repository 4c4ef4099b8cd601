import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BuildOutcome } from './build-index.ts';
import { searchIndex } from './index-at-build.ts';

const made = vi.hoisted(() => ({ index: undefined as Promise<unknown> | undefined }));
vi.mock('./classifier/read-asked.ts', () => ({ readAsked: () => Promise.resolve(undefined) }));
vi.mock('./build-index.ts', () => ({ startSearchIndex: () => Promise.resolve({ index: made.index }) }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Runs both hooks, as Astro does when the pages have been built, and says what was logged. */
async function build(index: Promise<BuildOutcome>): Promise<string> {
  made.index = index;
  const { begin, end } = searchIndex();
  const info = vi.fn<(message: string) => void>();
  const given = { dir: new URL('file:///site/'), logger: { info } };
  const run = (hook: unknown) => (hook as (options: typeof given) => Promise<void>)(given);
  await run(begin.hooks['astro:build:done']);
  await run(end.hooks['astro:build:done']);
  return info.mock.calls.join('\n');
}

it('waits for the index that was begun, and says how much it is', async () => {
  const outcome = { ok: true, pages: [], files: 3, bytes: 4200 } as const;
  expect(await build(Promise.resolve(outcome))).toBe('0 pages can be found by searching (3 files, 4 kB).');
});

it('fails the build where the index was not made', async () => {
  await expect(build(Promise.resolve({ ok: false, reason: 'No page.' }))).rejects.toThrow('was not made. No page.');
});

it('does not wait for ever for an index that never comes', async () => {
  const built = build(new Promise<never>(() => undefined));
  const failed = expect(built).rejects.toThrow('was not made in 5 minutes: Pagefind may have been ended');
  await vi.advanceTimersByTimeAsync(299_000);
  await vi.advanceTimersByTimeAsync(1_000);
  await failed;
});
