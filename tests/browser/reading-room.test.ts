import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buildFolder } from '../site/read-build.ts';
import { desk, expectQuiet, phone, readRecord, useBrowser, visit } from './open-page.ts';
import { serveFolder } from './serve-folder.ts';

useBrowser();

const patient = { timeout: 30_000 };
const first = '/read/a-meeting-with-no-subject/';
const next = '/read/the-long-way-home/';

interface Kept {
  exact: string;
  note: string;
  motivation: string;
}

async function readKept(page: Page): Promise<Kept[]> {
  return page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('imfired:annotation:'))
      .map((key) => (JSON.parse(localStorage.getItem(key)!) as { data: Kept }).data),
  );
}

/** Taps a paragraph of the story, counted from 0, at its first word. */
async function tapParagraph(page: Page, index: number): Promise<void> {
  // The tools come a moment after the text; a tap before that would be lost.
  await page.locator('.opening__time button').first().waitFor({ state: 'attached' });
  const paragraph = page.locator('[data-story] > p').nth(index);
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click({ position: { x: 30, y: 12 } });
  await page.getByRole('region', { name: 'Reading tools' }).waitFor();
}

const tools = (page: Page) => page.getByRole('region', { name: 'Reading tools' });

test('three evenings of one person on a phone: everything is there again, through a lost network and a newer copy', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'book-'));
  await cp(buildFolder, folder, { recursive: true });
  const { address, close } = await serveFolder(folder);
  try {
    await using visited = await visit({ width: phone, hasTouch: true, serviceWorkers: 'allow' });
    const { page, context } = visited;
    // The first evening: the night's look, a passage, a note.
    await page.goto(`${address}${first}`);
    await page.locator('html[data-alive]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'How the page looks' }).click();
    await page.getByRole('button', { name: 'For the night' }).click();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('night');
    await page.keyboard.press('Escape');
    await tapParagraph(page, 2);
    await tools(page).getByRole('button', { name: 'Keep', exact: true }).click();
    await tapParagraph(page, 5);
    await tools(page).getByRole('button', { name: 'Note', exact: true }).click();
    await page.getByLabel('Your note').fill('So it was with me.');
    await tools(page).getByRole('button', { name: 'Done' }).click();
    expect(await readKept(page)).toHaveLength(2);

    // The second: a decision, then no network, and a bookmark in the next chapter all the same.
    await page.goto(`${address}${first}`);
    await expect.poll(() => page.locator('mark').count(), patient).toBeGreaterThanOrEqual(2);
    const decide = page.locator('book-decide');
    await decide.getByRole('radio').nth(1).check();
    await decide.getByRole('textbox').fill('I would have asked.');
    await decide.locator('form button').first().click();
    await expect
      .poll(() => page.evaluate(async (one) => (await caches.match(one)) !== undefined, next), patient)
      .toBe(true);
    await context.setOffline(true);
    await page.goto(`${address}${next}`);
    await tapParagraph(page, 8);
    await tools(page).getByRole('button', { name: 'Bookmark' }).click();
    await context.setOffline(false);

    // In between a newer copy comes, in which a paragraph was put in before the marked ones.
    const file = join(folder, first, 'index.html');
    const html = await readFile(file, 'utf8');
    const story = html.indexOf('data-story');
    const at = html.indexOf('<p>', story);
    await writeFile(file, `${html.slice(0, at)}<p>A paragraph that was not there.</p>${html.slice(at)}`);
    const worker = await readFile(join(folder, 'sw.js'), 'utf8');
    const version = /const version = '(\w+)'/.exec(worker)![1]!;
    await writeFile(join(folder, 'sw.js'), worker.replaceAll(version, 'newer0000000'));

    // The third: all of it.
    await page.goto(`${address}${first}`);
    await page.getByText('A newer copy of the book is here').waitFor(patient);
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Take it now' }).click();
    await loaded;
    await page.getByText('A paragraph that was not there.').waitFor({ state: 'attached', ...patient });
    await expect.poll(() => page.locator('mark').count(), patient).toBeGreaterThanOrEqual(2);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('night');
    const kept = await readKept(page);
    const words = kept.find(({ note }) => note !== '')!.exact;
    expect((await page.locator('mark[data-note]').allInnerTexts()).join('')).toBe(words);
    expect(await page.locator('book-decide').getByRole('textbox').inputValue()).toBe('I would have asked.');
    await page.goto(`${address}/notes/`);
    await expect.poll(() => page.locator('.kept').count()).toBe(3);
    expect(await page.locator('.kept__note').innerText()).toBe('So it was with me.');
    await page.getByRole('link', { name: 'To the bookmark' }).click();
    await page.locator('[data-bookmark]').waitFor();
    await page.goto(`${address}/workbook/mine/`);
    await page.getByText('I would have asked.').first().waitFor();
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
});

describe('what is kept', () => {
  test('is what was selected, across a paragraph’s end, and comes off again with a way back', async () => {
    await using visited = await visit({ width: desk });
    const { page, go } = visited;
    await go(first);
    await page.locator('.opening__time button').first().waitFor();
    const selected = await page.evaluate(() => {
      const paragraphs = document.querySelectorAll('[data-story] > p');
      const [one, two] = [paragraphs[1]!.firstChild!, paragraphs[2]!.firstChild!];
      const range = document.createRange();
      range.setStart(one, 3);
      range.setEnd(two, 9);
      getSelection()!.addRange(range);
      paragraphs[2]!.scrollIntoView({ block: 'center' });
      return range.toString().trim();
    });
    await tools(page).getByRole('button', { name: 'Keep', exact: true }).click();
    const [kept] = await readKept(page);
    expect(kept!.exact.replaceAll(/\s/g, '')).toBe(selected.replaceAll(/\s/g, ''));
    expect((await page.locator('mark').allInnerTexts()).join('').replaceAll(/\s/g, '')).toBe(
      selected.replaceAll(/\s/g, ''),
    );
    await page.locator('mark').first().click();
    await tools(page).getByRole('button', { name: 'Let go' }).click();
    expect(await readKept(page)).toEqual([]);
    expect(await page.locator('mark').count()).toBe(0);
    await tools(page).getByRole('button', { name: 'Bring it back' }).click();
    expect(await readKept(page)).toEqual([kept]);
    expectQuiet(visited);
  });

  test('by keyboard alone: a key, a note, and back to the text', async () => {
    await using visited = await visit({ width: desk });
    const { page, go } = visited;
    await go(first);
    await page.locator('.opening__time button').first().waitFor();
    await page.keyboard.press('Alt+Shift+KeyN');
    await page.getByLabel('Your note').waitFor();
    await page.keyboard.type('With no mouse.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await readKept(page))[0]?.note).toBe('With no mouse.');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-story]') !== null)).toBe(true);
    // Dead while a field has the focus.
    await page.locator('book-decide textarea').first().focus();
    await page.keyboard.press('Alt+Shift+KeyB');
    await page.keyboard.press('?');
    expect(await page.locator('dialog').count()).toBe(0);
    expect(await readKept(page)).toHaveLength(1);
  });

  test('goes out as Markdown and Web Annotations, and comes in again after an erase', async () => {
    await using visited = await visit({ width: desk });
    const { page, go } = visited;
    await go(first);
    await tapParagraph(page, 3);
    await tools(page).getByRole('button', { name: 'Note', exact: true }).click();
    await page.getByLabel('Your note').fill('<b>Out</b> and in.');
    await tools(page).getByRole('button', { name: 'Done' }).click();
    await go('/notes/');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save for other programs', exact: true }).click();
    const path = await (await saved).path();
    const text = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as text' }).click();
    expect(await readFile(await (await text).path(), 'utf8')).toContain('<b>Out</b> and in.');
    await page.getByRole('button', { name: 'Remove' }).click();
    expect(await readKept(page)).toEqual([]);
    await page.locator('[data-file]').setInputFiles(path);
    await page.getByText('1 brought in').waitFor();
    expect((await readKept(page))[0]!.note).toBe('<b>Out</b> and in.');
    expect(await page.locator('.kept__note b').count()).toBe(0);
    await page.locator('[data-file]').setInputFiles(path);
    await page.getByText('0 brought in, 1 were here already').waitFor();
    await page.locator('[data-file]').setInputFiles({ name: 'x', mimeType: 'text/plain', buffer: Buffer.from('no') });
    await page.getByText('This is not a file of notes').waitFor();
    expectQuiet(visited);
  });

  test('has buttons that wait until they can be answered: a tap too early is not lost', async () => {
    await using visited = await visit({ width: desk });
    const { page } = visited;
    let letScriptCome = () => {};
    const mayCome = new Promise<void>((resolve) => (letScriptCome = resolve));
    await page.route(/notes[^/]*\.js$/, async (route) => {
      await mayCome;
      await route.continue();
    });
    await page.goto('/notes/', { waitUntil: 'commit' });
    const waits = page.locator('[data-print], [data-markdown], [data-json], [data-file]');
    await expect.poll(() => waits.count()).toBe(4);
    for (const one of await waits.all()) expect(await one.isDisabled()).toBe(true);
    letScriptCome();
    for (const one of await waits.all()) await expect.poll(() => one.isDisabled()).toBe(false);
  });

  test('of a note not a letter goes: let go in the middle of it, another opened over it, written in two tabs', async () => {
    await using visited = await visit({ width: desk });
    const { page, go, context } = visited;
    await go(first);
    await tapParagraph(page, 3);
    await tools(page).getByRole('button', { name: 'Note', exact: true }).click();
    const field = page.getByLabel('Your note');
    await field.fill('Half of a');
    // At once, before anything is stored by itself.
    await tools(page).getByRole('button', { name: 'Let go' }).click();
    expect(await readKept(page)).toEqual([]);
    await tools(page).getByRole('button', { name: 'Bring it back' }).click();
    expect((await readKept(page))[0]!.note).toBe('Half of a');

    await tools(page).getByRole('button', { name: 'Your note' }).click();
    await field.fill('Half of a note');
    await tapParagraph(page, 4);
    await tools(page).getByRole('button', { name: 'Note', exact: true }).click();
    await field.fill('Another');
    await tools(page).getByRole('button', { name: 'Done' }).click();
    expect((await readKept(page)).map(({ note }) => note).sort()).toEqual(['Another', 'Half of a note']);

    const other = await context.newPage();
    await other.goto(first);
    await tapParagraph(other, 3);
    await tools(other).getByRole('button', { name: 'Your note' }).click();
    await other.getByLabel('Your note').fill('Written there');
    await tools(other).getByRole('button', { name: 'Done' }).click();
    await page.bringToFront();
    await tapParagraph(page, 3);
    await tools(page).getByRole('button', { name: 'Your note' }).click();
    await field.fill('Written here');
    await tools(page).getByRole('button', { name: 'Done' }).click();
    const both = (await readKept(page)).map(({ note }) => note).find((note) => note.includes('here'));
    expect(both).toBe('Written there\n\nWritten here');
    expectQuiet(visited);
  });

  test('and for which there is no room is said at once, stays on the screen, and costs nothing that was kept', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go(first);
    await tapParagraph(page, 3);
    await tools(page).getByRole('button', { name: 'Keep', exact: true }).click();
    await page.evaluate(() => {
      let size = 4_000_000;
      for (let part = 0; size > 0 && part < 200; part++) {
        try {
          localStorage.setItem(`elsewhere-${part}`, 'x'.repeat(size));
        } catch {
          size = Math.floor(size / 2);
        }
      }
    });
    await tapParagraph(page, 5);
    await tools(page).getByRole('button', { name: 'Note', exact: true }).click();
    await page.getByLabel('Your note').fill('There is no room for this.');
    await tools(page).getByRole('button', { name: 'Done' }).click();
    await tools(page).getByText('did not keep that').waitFor();
    expect(await page.getByLabel('Your note').inputValue()).toBe('There is no room for this.');
    const saved = page.waitForEvent('download');
    await tools(page).getByRole('button', { name: 'Save it as a file' }).click();
    expect(await readFile(await (await saved).path(), 'utf8')).toBe('There is no room for this.');
    expect(await readKept(page)).toHaveLength(1);
    expectQuiet(visited);
  });

  test('and gone from the story is listed with its words', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go('/notes/');
    await page.evaluate(() => {
      const data = {
        motivation: 'commenting',
        chapter: 'ask-bob',
        exact: 'Zebras were never mentioned in any chapter of it, nor was the circus.',
        prefix: '',
        suffix: '',
        start: 5,
        note: 'Mine.',
        created: 1,
      };
      localStorage.setItem('imfired:annotation:ask-bob.gone', JSON.stringify({ v: 1, at: 1, data }));
    });
    await visited.reload();
    await page.getByText('these words are no longer in it').waitFor(patient);
    expect(await page.locator('.kept blockquote').innerText()).toContain('Zebras');
  });

  test('two thousand of them slow no page down', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go(first);
    const time = async () => {
      const times: number[] = [];
      for (let i = 0; i < 5; i += 1) {
        await visited.reload();
        times.push(
          await page.evaluate(() => {
            const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
            return entry!.domContentLoadedEventEnd;
          }),
        );
      }
      return times.sort((one, other) => one - other)[2]!;
    };
    const before = await time();
    await page.evaluate(() => {
      for (let i = 0; i < 2000; i += 1) {
        const chapter = i < 100 ? 'a-meeting-with-no-subject' : `chapter-${i % 24}`;
        const exact = `some words number ${i} that a reader kept of a chapter and that are as long as such words are`;
        const data = {
          motivation: 'highlighting',
          chapter,
          exact,
          prefix: '',
          suffix: '',
          start: i,
          note: '',
          created: i,
        };
        localStorage.setItem(`imfired:annotation:${chapter}.${i}`, JSON.stringify({ v: 1, at: 1, data }));
      }
    });
    const after = await time();
    console.log(`A chapter with 2,000 passages kept opens in ${(after / before).toFixed(2)} × the time without any.`);
    // No absolute time, and room for the machine's own noise: what it must not be is several times as slow.
    expect(after).toBeLessThan(before * 3 + 60);
    await go('/workbook/mine/');
    await page.getByText(/What I marked: 2,000/).waitFor(patient);
  });
});

test('a link to a paragraph finds it by its words, wherever it stands now', async () => {
  await using visited = await visit({ width: phone });
  const { page, go } = visited;
  await go(first);
  const words = await page.locator('[data-story] > p').nth(20).innerText();
  const slug = words
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  await page.goto('about:blank');
  await go(`${first}#at=3.${slug.split('-').slice(0, 8).join('-').slice(0, 80)}`);
  await expect.poll(() => page.locator('.is-target').count(), patient).toBe(1);
  expect(await page.locator('.is-target').innerText()).toBe(words);
});

test('a term and a source open in place, and lead on as links', async () => {
  await using visited = await visit({ width: phone });
  const { page, go } = visited;
  await go('/read/what-was-in-the-envelope/');
  await page.locator('.opening__time button').first().waitFor({ state: 'attached' });
  const term = page.locator('[data-story] .term').first();
  await term.click();
  const dialog = page.locator('dialog.in-place');
  await dialog.waitFor();
  expect(await dialog.innerText()).toMatch(/Ask /);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await term.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(new URL(page.url()).pathname).toBe('/read/what-was-in-the-envelope/');
  await term.click();
  await dialog.getByRole('link', { name: 'All terms' }).click();
  await page.waitForURL('**/glossary/#*');
  expectQuiet(visited);
});

test('? lists the keys; switched off there, it is a question mark', async () => {
  await using visited = await visit({ width: desk });
  const { page, go } = visited;
  await go(first);
  await page.locator('.opening__time button').first().waitFor();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('?');
  await page.keyboard.press('Alt+Shift+KeyB');
  expect(await page.locator('dialog').count()).toBe(0);
  expect(await readKept(page)).toEqual([]);
  expect(await readRecord(page, 'settings:main')).toMatchObject({ keys: 'off' });
});

test('who is who gives away nothing beyond the furthest chapter; one switch lifts it', async () => {
  await using visited = await visit({ width: phone });
  const { page, go } = visited;
  await go('/people/');
  const shown = (name: string) => page.getByRole('heading', { name }).isVisible();
  expect([await shown('Bob Smith'), await shown('Sunita Kovach')]).toEqual([true, false]);
  await page.evaluate(() => {
    const place = { chapter: 16, slug: 'being-seen', paragraph: 3, quote: 'x', at: 1 };
    localStorage.setItem(
      'imfired:position:main',
      JSON.stringify({ v: 1, at: 1, data: { last: place, furthest: place } }),
    );
  });
  await visited.reload();
  await expect.poll(() => shown('Sunita Kovach')).toBe(true);
  // A line that a later chapter tells stays folded, though the person is met.
  expect(await page.getByText('Has a new badge').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Show everything' }).click();
  expect(await page.getByText('Has a new badge').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'As far as I have read' }).click();
  expect(await page.getByText('Has a new badge').isVisible()).toBe(false);
  expectQuiet(visited);
});

test('nothing but words: no dots, no marks, no tools at a tap', async () => {
  await using visited = await visit({ width: phone, settings: { marks: 'hidden' } });
  const { page, go } = visited;
  await go('/read/what-was-in-the-envelope/');
  await page.locator('.opening__time button').first().waitFor({ state: 'attached' });
  const line = await page
    .locator('[data-story] .term')
    .first()
    .evaluate((one) => getComputedStyle(one).textDecorationLine);
  expect(line).toBe('none');
  await page
    .locator('[data-story] > p')
    .nth(3)
    .click({ position: { x: 30, y: 10 } });
  await page.waitForTimeout(500);
  expect(await tools(page).count()).toBe(0);
});

describe('reading aloud', () => {
  test('without a voice says so, and where there is one', async () => {
    await using visited = await visit({ width: phone, before: silence });
    const { page, go } = visited;
    await go(first);
    await page.getByRole('button', { name: 'Listen' }).first().click();
    await page.getByText('no voice to read with').waitFor(patient);
    expectQuiet(visited);
  });

  test('goes on from the paragraph that is tapped, shows the sentence, and stops with the page', async () => {
    await using visited = await visit({ width: phone, before: giveVoice });
    const { page, go } = visited;
    await go(first);
    await page.getByRole('button', { name: 'Listen' }).first().click();
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await expect.poll(async () => (await said()).length, patient).toBeGreaterThan(0);
    const paragraph = page.locator('[data-story] > p').nth(6);
    await paragraph.scrollIntoViewIfNeeded();
    await paragraph.click({ position: { x: 30, y: 10 } });
    const words = (await paragraph.innerText()).replaceAll(/\s+/g, ' ');
    await expect.poll(async () => words.startsWith((await said()).at(-1)!.trim()), patient).toBe(true);
    await expect.poll(() => page.locator('.is-heard').count()).toBe(1);
    await page.getByRole('button', { name: 'Pause' }).click();
    const count = (await said()).length;
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(async () => (await said()).length).toBe(count + 1);
    expect((await said()).at(-1)).toBe((await said()).at(-2));
    await page.getByRole('button', { name: 'Stop reading aloud' }).click();
    expect(await page.locator('.is-heard').count()).toBe(0);
    expectQuiet(visited);
  });
});

test('which week: the answer reorders the doors, here and tomorrow, and nothing else', async () => {
  await using visited = await visit({ width: phone });
  const { page, go } = visited;
  await go('/');
  const doors = () => page.locator('.doors b').allInnerTexts();
  const before = await doors();
  await page.getByText('Which week are you in?').click();
  await page.getByRole('radio', { name: 'There’s an offer' }).check();
  const after = await doors();
  expect(after).not.toEqual(before);
  expect(after.toSorted()).toEqual(before.toSorted());
  await visited.reload();
  await expect.poll(doors).toEqual(after);
});

test('Bob’s weeks end where the reader is, with the reader’s own beside them', async () => {
  await using visited = await visit({ width: phone });
  const { page, go } = visited;
  await go('/weeks/');
  await page.getByText('You have not begun the story').waitFor();
  await page.evaluate(() => {
    const place = { chapter: 6, slug: 'ask-bob', paragraph: 3, quote: 'x', at: 1 };
    localStorage.setItem(
      'imfired:position:main',
      JSON.stringify({ v: 1, at: 1, data: { last: place, furthest: place } }),
    );
  });
  await visited.reload();
  await expect.poll(() => page.locator('.weeks svg').count()).toBe(5);
  const rows = page.locator('.weeks table').last().locator('tbody tr');
  // Chapters 1 and 2 end in the same week.
  expect(await rows.count()).toBe(5);
  expect(await page.locator('.weeks').innerText()).not.toContain('6,900');
  // On paper there are the drawings, the money folded or not, and the tables under them.
  await page.emulateMedia({ media: 'print' });
  const drawn = await page
    .locator('.weeks svg')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(drawn.filter((height) => height > 50)).toHaveLength(5);
  expect(await rows.first().isVisible()).toBe(true);
  expectQuiet(visited);
});

// The two below run inside the page, before it.

function silence(): void {
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      getVoices: () => [],
      speak: (one: SpeechSynthesisUtterance) =>
        setTimeout(() => one.onerror?.call(one, new Event('error') as never), 50),
      cancel: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    },
  });
}

function giveVoice(): void {
  const said: string[] = [];
  (window as unknown as { said: string[] }).said = said;
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      getVoices: () => [],
      speak: (one: SpeechSynthesisUtterance) => {
        // The empty word wakes the voice inside the tap; what is read comes after it.
        if (one.text !== '') said.push(one.text);
        setTimeout(() => one.onstart?.call(one, new Event('start') as never), 10);
      },
      cancel: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    },
  });
}
