import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectQuiet, phone, useBrowser, visit } from './open-page.ts';

useBrowser();

const patient = { timeout: 15_000 };

/** Notes what a screen reader would say by itself: every change of a live region to words. Runs inside the page. */
function listen(): void {
  const said: string[] = [];
  (window as unknown as { said: string[] }).said = said;
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(
            '[role=status], [role=alert], [aria-live]',
          ),
        ),
      );
      for (const region of regions) {
        const text = region?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
        if (text !== '') said.push(text);
      }
    }).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  });
}

async function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
}

interface Node {
  role: string;
  name: string;
  focusable: boolean;
  ignored: boolean;
}

/** The accessibility tree as the browser hands it to a screen reader, in reading order. */
async function readTree(page: Page): Promise<Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.map((node) => ({
    role: String(node.role?.value ?? ''),
    name: String(node.name?.value ?? ''),
    focusable: node.properties?.some(({ name, value }) => name === 'focusable' && value.value === true) ?? false,
    ignored: node.ignored,
  }));
}

/** Whatever can be reached with the Tab key and has no name. */
function findNameless(tree: readonly Node[]): Node[] {
  return tree.filter(
    ({ focusable, ignored, name, role }) => focusable && !ignored && name.trim() === '' && !/RootWebArea/.test(role),
  );
}

const exercises = [
  { slug: 'first-forty', add: 'Add a name', field: 'Name', removed: 'Ray' },
  { slug: 'tracker', add: 'Add an application', field: 'Company', removed: 'Ray' },
  { slug: 'conversations', add: 'Add a person', field: 'Name', removed: 'Ray' },
  { slug: 'resume', add: 'Add a job', field: 'Employer', removed: 'Ray' },
] as const;

describe.each(exercises)('$slug by ear and keyboard alone', ({ slug, add, field, removed }) => {
  test('every stop has a name, a line is added, named, folded, taken out and put back, and the save is said once', async () => {
    await using visited = await visit({ width: phone, before: listen });
    const { page, go } = visited;
    await go(`/workbook/${slug}/`);
    const adder = page.getByRole('button', { name: add });
    await expect.poll(() => adder.isEnabled(), patient).toBe(true);
    await heard(page);

    // The new line's first field has the focus, and is named.
    await adder.focus();
    await page.keyboard.press('Enter');
    const input = page.getByLabel(field, { exact: true }).last();
    await expect.poll(() => input.evaluate((one) => one === document.activeElement), patient).toBe(true);
    await page.keyboard.type(removed);
    await expect.poll(() => page.locator('[data-save-state=saved]').count(), patient).toBe(1);
    await page.keyboard.type(' again');
    await page.waitForTimeout(1500);
    expect((await heard(page)).filter((text) => /^Saved/.test(text))).toEqual(['Saved in this browser.']);

    expect(findNameless(await readTree(page))).toEqual([]);
    const group = (await readTree(page)).filter(({ role, name }) => role === 'group' && name.includes(removed));
    expect(group.length).toBeGreaterThan(0);

    // Folding says so, and the focus stays.
    const line = page.locator('.row-line', { hasText: removed }).first();
    await line.focus();
    expect(await line.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.row-line:focus').getAttribute('aria-expanded'), patient).toBe('false');
    await page.keyboard.press('Enter');

    // Taken out: the focus goes to the way back.
    await page.getByRole('button', { name: `Remove ${removed} again` }).focus();
    await page.keyboard.press('Enter');
    const restore = page.getByRole('button', { name: `Put “${removed} again” back` });
    await expect.poll(() => restore.evaluate((one) => one === document.activeElement), patient).toBe(true);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByLabel(field, { exact: true }).last().inputValue(), patient)
      .toBe(`${removed} again`);

    // Put off, and said.
    await page.getByRole('button', { name: 'Tomorrow' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => heard(page), patient).toContain('It waits for you on the first page.');
    expect(await page.getByRole('button', { name: 'Tomorrow' }).getAttribute('aria-pressed')).toBe('true');
    await page.waitForTimeout(1200);
    await go('/');
    await expect.poll(() => page.locator(`[data-put-off="${slug}"]`).isVisible(), patient).toBe(true);
    expect(await page.locator('[data-put-off-list] li:visible').count()).toBe(1);
    expectQuiet(visited);
  });
});

test('a file of the wrong kind is answered aloud, and changes nothing', async () => {
  await using visited = await visit({ width: phone, before: listen });
  const { page, go } = visited;
  for (const [slug, sentence] of [
    ['first-forty', /Expected a list of people.*is no text/],
    ['tracker', /Expected a table of applications.*is no text/],
    ['resume', /Expected a JSON Resume file.*is no text/],
  ] as const) {
    await go(`/workbook/${slug}/`);
    await page.locator('.exercise-live[data-alive]').waitFor();
    const before = await page.evaluate(() => JSON.stringify(localStorage));
    await page.locator('input[type=file]').setInputFiles({
      name: 'photo.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
    });
    await expect.poll(async () => (await heard(page)).join(' '), patient).toMatch(sentence);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
  }
  expectQuiet(visited);
});
