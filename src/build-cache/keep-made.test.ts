import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { keepMade } from './keep-made.ts';

const content = Buffer.from('a program');
const make = () =>
  vi.fn((given: Uint8Array) => Promise.resolve(Buffer.from(`packed ${Buffer.from(given).toString()}`)));

it('makes a thing once for the same content and recipe, and anew for another', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kept-'));
  try {
    const first = make();
    expect(Buffer.from(await keepMade(content, 'one', first, folder)).toString()).toBe('packed a program');
    const again = make();
    expect(Buffer.from(await keepMade(content, 'one', again, folder)).toString()).toBe('packed a program');
    const other = make();
    await keepMade(content, 'two', other, folder);
    await keepMade(Buffer.from('another'), 'one', other, folder);
    expect([first, again, other].map((one) => one.mock.calls.length)).toEqual([1, 0, 2]);
    expect(await readdir(folder)).toHaveLength(3);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('makes it where nothing can be kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kept-'));
  try {
    await writeFile(join(folder, 'a-file'), '');
    const made = await keepMade(content, 'one', make(), join(folder, 'a-file'));
    expect(Buffer.from(made).toString()).toBe('packed a program');
  } finally {
    await rm(folder, { recursive: true });
  }
});
