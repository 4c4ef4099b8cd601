import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSearchIndex } from './build-index.ts';

interface FakeFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What Pagefind says in each test. */
const says = vi.hoisted(() => ({
  starts: true,
  errors: [] as string[],
  files: (): FakeFile[] => [],
  closed: 0,
}));
vi.mock('pagefind', () => ({
  createIndex: () =>
    Promise.resolve(
      says.starts
        ? {
            errors: [],
            index: {
              addHTMLFile: ({ sourcePath }: { sourcePath: string }) =>
                Promise.resolve({ errors: sourcePath.startsWith('b/') ? says.errors : [] }),
              getFiles: () => Promise.resolve({ errors: [], files: says.files() }),
            },
          }
        : { errors: ['no room'], index: undefined },
    ),
  close: () => {
    says.closed += 1;
    return Promise.resolve();
  },
}));

const fragmentOf = (name: string): FakeFile => ({
  path: `fragment/en_${name}.pf_fragment`,
  content: gzipSync(
    `pagefind_dcd${JSON.stringify({ url: `/${name}/`, content: name, meta: { kind: 'page', title: name }, anchors: [] })}`,
  ),
});
const entry: FakeFile = { path: 'pagefind-entry.json', content: Buffer.from('{}') };

let site = '';
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'pagefind-'));
  for (const name of ['a', 'b']) {
    await mkdir(join(site, name));
    await writeFile(join(site, name, 'index.html'), `<main data-pagefind-body><h1>${name}</h1></main>`);
  }
  Object.assign(says, { starts: true, errors: [], files: () => [entry, fragmentOf('a'), fragmentOf('b')], closed: 0 });
});
afterEach(() => rm(site, { recursive: true }));

describe('a build whose Pagefind', () => {
  it.each([
    ['does not start', { starts: false }, 'Pagefind could not start: no room'],
    ['cannot read a page', { errors: ['too deep'] }, `Pagefind could not read ${join('b', 'index.html')}: too deep`],
    ['makes no list of its languages', { files: () => [fragmentOf('a'), fragmentOf('b')] }, 'no pagefind-entry.json'],
    ['gives a page less back', { files: () => [entry, fragmentOf('b')] }, 'Pagefind gave 1 of 2 pages back'],
  ])('%s fails, with a sentence that says so', async (_, what, reason) => {
    Object.assign(says, what);
    expect(await buildSearchIndex(site)).toEqual({ ok: false, reason: expect.stringContaining(reason) as string });
    expect(says.closed).toBe(1);
  });
});
