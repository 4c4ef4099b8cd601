import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, inject, test } from 'vitest';
import { buildFolder } from '../site/read-build.ts';
import { servePlain } from '../bench/serve-plain.mjs';
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

test('a reader that is not ours opens it: its title, every chapter in the contents, and a page with its picture', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'epub-'));
  symlinkSync(resolve('node_modules/foliate-js'), join(folder, 'foliate'));
  symlinkSync(join(buildFolder, 'im-fired.epub'), join(folder, 'im-fired.epub'));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>A reader</title><body style="margin:0"><script type="module">import { makeBook } from '/foliate/view.js'; window.makeBook = makeBook</script>`,
  );
  const { address, close } = await servePlain(folder);
  try {
    await using visited = await visit({ width: 390 });
    const { page } = visited;
    await page.goto(`${address}/`);
    await page.waitForFunction(() => 'makeBook' in window);
    const book = await page.evaluate(async () => {
      const { makeBook } = window as unknown as {
        makeBook(file: File): Promise<{
          metadata: { title: unknown; language: unknown };
          toc: { label: string; href: string; subitems?: { label: string }[] }[];
          sections: unknown[];
        }>;
      };
      const blob = await (await fetch('/im-fired.epub')).blob();
      const made = await makeBook(new File([blob], 'im-fired.epub'));
      const view = document.createElement('foliate-view') as HTMLElement & {
        open(one: unknown): Promise<void>;
        goTo(target: number | string): Promise<void>;
      };
      view.style.cssText = 'display:block;height:100vh';
      document.body.append(view);
      await view.open(made);
      const labels = made.toc.flatMap(({ label, subitems }) => [label, ...(subitems ?? []).map((one) => one.label)]);
      const seen = await new Promise<{ text: string; pictures: number }>((done) => {
        view.addEventListener('load', (event) => {
          const { doc } = (event as CustomEvent<{ doc: Document }>).detail;
          if (doc.body.textContent.includes('Finish the sentence'))
            done({ text: doc.body.textContent, pictures: doc.querySelectorAll('img, svg, image').length });
        });
        const sixth = made.toc
          .flatMap((one) => [one, ...((one.subitems ?? []) as typeof made.toc)])
          .find(({ label }) => /Ask Bob/.test(label));
        void view.goTo(sixth!.href);
      });
      return { title: JSON.stringify(made.metadata.title), labels, sections: made.sections.length, seen };
    });
    expect(book.title).toContain('Fired');
    for (const title of ['A Meeting With No Subject', 'Ask Bob', 'The Phone Rings'])
      expect(book.labels.some((label) => label.includes(title))).toBe(true);
    expect(book.sections).toBeGreaterThanOrEqual(24);
    expect(book.seen.pictures).toBeGreaterThan(0);
    expect(visited.complaints.filter((one) => one.startsWith('exception'))).toEqual([]);
    if (process.env['SCREENSHOT']) await page.screenshot({ path: process.env['SCREENSHOT'] });
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
});
