import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WriteResult } from './browser-storage.ts';
import { createSaveQueue } from './save-queue.ts';

let result: WriteResult;
let writes: number[];
const make = () =>
  createSaveQueue(
    () => {
      writes.push(Date.now());
      return result;
    },
    () => {},
  );

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  result = { ok: true };
  writes = [];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the save queue', () => {
  it('[S11] stores 400 ms after the last key', () => {
    const queue = make();
    queue.schedule();
    vi.advanceTimersByTime(399);
    expect(writes).toEqual([]);
    expect(queue.state).toEqual({ kind: 'saving' });
    vi.advanceTimersByTime(1);
    expect(writes).toEqual([400]);
    expect(queue.state).toEqual({ kind: 'saved', at: 400 });
  });

  it('[S11] stores at the latest 800 ms after the first key that is not stored, however fast one types', () => {
    const queue = make();
    for (let key = 0; key < 40; key += 1) {
      queue.schedule();
      vi.advanceTimersByTime(50);
    }
    expect(writes).toEqual([800, 1600]);
  });

  it('[S11] a flush stores at once and only what is not stored', () => {
    const queue = make();
    queue.flush();
    expect(writes).toEqual([]);
    queue.schedule();
    queue.flush();
    queue.flush();
    vi.advanceTimersByTime(2000);
    expect(writes).toEqual([0]);
  });

  it('[S5] a failure is shown until a later save works, and the next key tries again', () => {
    const queue = make();
    result = { ok: false, reason: 'full' };
    queue.schedule();
    vi.advanceTimersByTime(1000);
    expect(queue.state).toEqual({ kind: 'failed', reason: 'full' });
    expect(queue.isDirty).toBe(true);
    queue.schedule();
    expect(queue.state).toEqual({ kind: 'failed', reason: 'full' });
    result = { ok: true };
    vi.advanceTimersByTime(400);
    expect(queue.state).toEqual({ kind: 'saved', at: 1400 });
    expect(queue.isDirty).toBe(false);
  });

  it('[S5] a write that throws counts as a failure', () => {
    const queue = createSaveQueue(
      () => {
        throw new Error('a bug');
      },
      () => {},
    );
    queue.schedule();
    queue.flush();
    expect(queue.state).toEqual({ kind: 'failed', reason: 'unknown' });
  });

  it('[S8] a cancelled change is never written', () => {
    const queue = make();
    queue.schedule();
    queue.cancel();
    vi.advanceTimersByTime(2000);
    queue.flush();
    expect(writes).toEqual([]);
    expect(queue.state).toEqual({ kind: 'idle' });
  });
});
