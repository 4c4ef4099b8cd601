import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setStorageEngine } from './browser-storage.ts';
import { FakeArea } from './fake-browser.ts';
import { adviseBackup, noteBackupMade, readLastBackupAt } from './last-backup.ts';

const day = 24 * 60 * 60 * 1000;
let device: FakeArea;

beforeEach(() => {
  device = new FakeArea();
  setStorageEngine({ device, tab: new FakeArea() });
});
afterEach(() => setStorageEngine(null));

describe('the last backup', () => {
  it('[S10] is remembered, also after an erase in between', () => {
    expect(readLastBackupAt()).toBeNull();
    noteBackupMade(new Date(5000));
    expect(readLastBackupAt()).toBe(5000);
    device.texts.clear();
    noteBackupMade(new Date(6000));
    expect(readLastBackupAt()).toBe(6000);
  });

  it('[S7] nothing is thrown where it cannot be kept', () => {
    device.faults.isBlocked = true;
    noteBackupMade(new Date(5000));
    expect(readLastBackupAt()).toBeNull();
  });

  it.each([
    [null, null, 'nothing-stored'],
    [day, null, 'nothing-stored'],
    [null, 5, 'never'],
    [3 * day, 2 * day, 'up-to-date'],
    [9 * day, 9 * day + 1, 'behind'],
    [5 * day, 5 * day + 1, 'overdue'],
    [2 * day, 9 * day, 'overdue'],
  ] as const)('[S10] last backup at %s, newest record at %s: %s', (lastBackupAt, newestAt, advice) => {
    expect(adviseBackup(lastBackupAt, newestAt, new Date(10 * day))).toBe(advice);
  });
});
