import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, inject, test } from 'vitest';
import { buildFolder } from '../site/read-build.ts';
import { useBrowser, visit } from './open-page.ts';

useBrowser();

let bytes: Uint8Array;
let files: Record<string, Uint8Array>;
beforeAll(() => {
  bytes = readFileSync(join(buildFolder, 'im-fired.epub'));
  files = unzipSync(bytes);
});

test('the archive says what it is in its first bytes, and lists what is in it', () => {
  // OCF 3.3, 4.3: the first file is "mimetype", neither packed nor followed by an extra field.
  expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  const list = strFromU8(files['OEBPS/content.opf']!);
  const named = [...list.matchAll(/ href="([^"]+)"/g)].map(([, href]) => `OEBPS/${href!}`).sort();
  const there = Object.keys(files).filter((name) => name.startsWith('OEBPS/') && !name.endsWith('.opf'));
  expect(named).toEqual(there.sort());
  expect(named.filter((name) => /chapter-\d\d/.test(name))).toHaveLength(24);
});

test('every page is well-formed, every link in it leads somewhere, and each chapter has its whole story', async () => {
  await using visited = await visit();
  const { page } = visited;
  await page.goto('/about/');
  const names = Object.keys(files).filter((name) => name.endsWith('.xhtml'));
  const ids = new Map<string, Set<string>>();
  const links: [from: string, to: string][] = [];
  for (const name of names) {
    const found = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xhtml+xml');
      return {
        fault: parsed.querySelector('parsererror')?.textContent ?? null,
        ids: [...parsed.querySelectorAll('[id]')].map(({ id }) => id),
        hrefs: [...parsed.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!),
      };
    }, strFromU8(files[name]!));
    expect(found.fault, name).toBeNull();
    expect(new Set(found.ids).size, name).toBe(found.ids.length);
    ids.set(name.replace('OEBPS/', ''), new Set(found.ids));
    links.push(...found.hrefs.map((href): [string, string] => [name.replace('OEBPS/', ''), href]));
  }
  const lost = links.filter(([from, to]) => {
    if (/^(?:https|tel|mailto):/.test(to)) return false;
    const [file = '', id] = to.split('#');
    const target = ids.get(file === '' ? from : file);
    return !target || (id !== undefined && !target.has(id));
  });
  expect(lost).toEqual([]);
  const squeeze = (text: string) => text.replaceAll(/<[^>]+>/g, '').replaceAll(/&\w+;|&#\d+;|\s+/g, '');
  const chapters = inject('pages').filter((address) => /^\/read\/.+/.test(address));
  const all = names.map((name) => squeeze(strFromU8(files[name]!))).join('');
  for (const address of chapters) {
    const html = readFileSync(join(buildFolder, address, 'index.html'), 'utf8');
    for (const [, paragraph] of /data-story[^>]*>(.*?)<section class="binder/s
      .exec(html)![1]!
      .matchAll(/<p>(.*?)<\/p>/gs))
      expect(all, address).toContain(squeeze(paragraph!));
  }
});
