// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { saveFile } from './download.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('hands the text over under its name, and forgets the address later', async () => {
  vi.useFakeTimers();
  const made: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made.push(blob as Blob);
    return 'blob:made';
  });
  const forget = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`);
  });

  saveFile({ name: 'dates.ics', type: 'text/calendar;charset=utf-8', text: 'BEGIN' });

  expect(clicked).toEqual(['dates.ics blob:made']);
  expect(made[0]?.type).toBe('text/calendar;charset=utf-8');
  expect(await made[0]?.text()).toBe('BEGIN');
  expect(document.querySelector('a')).toBeNull();
  expect(forget).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(forget).toHaveBeenCalledWith('blob:made');
});
