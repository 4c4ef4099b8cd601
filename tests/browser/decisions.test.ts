import { describe, expect, test } from 'vitest';
import { expectQuiet, phone, readRecord, useBrowser, visit, type Visit } from './open-page.ts';

useBrowser();
const chapter = '/read/a-meeting-with-no-subject/';

interface Decision {
  choice: string;
  line: string;
  question: string;
  label: string;
}

function partsOf({ page }: Visit) {
  const host = page.locator('book-decide');
  return {
    host,
    radios: host.getByRole('radio'),
    line: host.getByRole('textbox'),
    see: host.getByRole('button', { name: 'Then see' }),
    skip: host.getByRole('button', { name: 'Skip this' }),
    after: host.locator('.after'),
    views: host.locator('.view'),
    keep: async () => readRecord<Decision>(page, `decision:${await host.getAttribute('data-id')}`),
  };
}

describe('decide, then see', () => {
  test('what came of it is folded away, shown after choosing, found again, and the choice can be changed', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go(chapter);
    const { radios, line, see, after, views, keep } = partsOf(visited);
    expect(await radios.count()).toBeGreaterThanOrEqual(2);
    expect(await after.isVisible()).toBe(false);
    expect(await views.first().isVisible()).toBe(false);

    await radios.nth(1).check();
    expect(await after.isVisible()).toBe(false);
    await line.fill('I would ask for a copy, and read it “at home”.');
    await see.click();
    expect(await after.isVisible()).toBe(true);
    for (const view of await views.all()) expect(await view.isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('after');
    const kept = await keep();
    expect(kept).toEqual({
      choice: await radios.nth(1).getAttribute('value'),
      label: await radios.nth(1).getAttribute('data-label'),
      line: 'I would ask for a copy, and read it “at home”.',
      question: await page.locator('book-decide h2').innerText(),
    });

    await visited.reload();
    expect(await radios.nth(1).isChecked()).toBe(true);
    expect(await line.inputValue()).toBe(kept!.line);
    expect(await after.isVisible()).toBe(true);

    await radios.nth(0).check();
    await expect.poll(keep).toMatchObject({ choice: await radios.nth(0).getAttribute('value'), line: kept!.line });
    expect(await page.locator('.option[data-chosen]').count()).toBe(1);
    await line.fill('Or not.');
    await expect.poll(keep).toMatchObject({ line: 'Or not.' });
    await visited.reload();
    expect(await radios.nth(0).isChecked()).toBe(true);
    expect(await line.inputValue()).toBe('Or not.');
    expectQuiet(visited);
  });

  test('nothing chosen yet: one sentence says so, the focus goes to the options, nothing is shown', async () => {
    await using visited = await visit({ width: phone });
    await visited.go(chapter);
    const { host, radios, see, after, keep } = partsOf(visited);
    await see.click();
    expect(await host.locator('[role=status]').innerText()).toBe('Choose one first, or skip it.');
    expect(await radios.first().evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await after.isVisible()).toBe(false);
    expect(await keep()).toBeNull();
  });

  test('skipping goes on with the story and keeps nothing', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go(chapter);
    const { skip, after, keep } = partsOf(visited);
    await skip.click();
    const next = await page.evaluate(
      () => document.activeElement === document.querySelector('book-decide')!.nextElementSibling,
    );
    expect(next).toBe(true);
    expect(await after.isVisible()).toBe(false);
    expect(await keep()).toBeNull();
  });

  test('[S11] a line is kept when the page is left in the middle of typing', async () => {
    await using visited = await visit({ width: phone });
    const { page, go } = visited;
    await go(chapter);
    const { line, keep } = partsOf(visited);
    await line.pressSequentially('Half a thou');
    await go('/about/');
    await go(chapter);
    expect(await keep()).toMatchObject({ line: 'Half a thou', choice: '' });
    expect(await partsOf(visited).line.inputValue()).toBe('Half a thou');
    expect(await page.locator('book-decide .after').isVisible()).toBe(false);
  });

  test('[S12] what was typed and chosen before the script came is kept, and wins over what was kept before', async () => {
    await using visited = await visit({ width: phone });
    const { page, context, go } = visited;
    await go(chapter);
    const { radios, line, see, keep } = partsOf(visited);
    await radios.nth(0).check();
    await line.fill('Last week.');
    await see.click();
    await expect.poll(keep).toMatchObject({ line: 'Last week.' });

    let open = () => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    await context.route('**/_astro/*.js', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(chapter, { waitUntil: 'commit' });
    await line.fill('Today, and I mean it.');
    await radios.nth(1).check();
    open();
    await page.waitForLoadState('load');
    await expect
      .poll(keep)
      .toMatchObject({ line: 'Today, and I mean it.', choice: await radios.nth(1).getAttribute('value') });
    expect(await line.inputValue()).toBe('Today, and I mean it.');
    expect(await radios.nth(1).isChecked()).toBe(true);
    expectQuiet(visited);
  });

  test('[S5] a choice that cannot be kept is said so at once, stays on the page, and throws nothing', async () => {
    await using visited = await visit({
      width: phone,
      before: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    });
    await visited.go(chapter);
    const { host, radios, see, after } = partsOf(visited);
    await radios.nth(0).check();
    await see.click();
    expect(await after.isVisible()).toBe(true);
    expect(await host.locator('[role=status]').innerText()).toMatch(/did not keep/);
    expectQuiet(visited);
  });
});

test('a choice that the browser gives back by itself after a reload takes no line away', async () => {
  // Firefox does so: the choice is there before our script, the line is not.
  await using visited = await visit({
    width: phone,
    before: () =>
      document.addEventListener('DOMContentLoaded', () => {
        const radio = document.querySelector<HTMLInputElement>('book-decide input[type=radio]');
        if (radio && localStorage.length > 0) radio.checked = true;
      }),
  });
  const { page, go } = visited;
  await go('/read/a-meeting-with-no-subject/');
  const decide = page.locator('book-decide');
  await decide.getByRole('radio').first().check();
  await decide.getByRole('textbox').fill('I would ask.');
  await decide.locator('form button').first().click();
  for (let i = 0; i < 2; i += 1) {
    await visited.reload();
    await expect.poll(() => decide.getByRole('textbox').inputValue()).toBe('I would ask.');
  }
  expect(await decide.getAttribute('data-open')).toBe('');
});
