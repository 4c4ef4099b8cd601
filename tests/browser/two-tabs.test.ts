import { expect, test } from 'vitest';
import { expectQuiet, phone, readRecord, useBrowser, visit, type Visit } from './open-page.ts';

useBrowser();

const exercise = '/workbook/first-week/';
const patient = { timeout: 10_000 };

async function openTwice(visited: Visit) {
  const first = visited.page;
  await first.goto(exercise);
  const notes = first.getByLabel('Who said what');
  await expect.poll(() => notes.isEditable(), patient).toBe(true);
  const second = await visited.context.newPage();
  await second.goto(exercise);
  return { first, second, notes, otherNotes: second.getByLabel('Who said what') };
}

test('[S6] one tab edits, the other reads along, may take over, and nothing is lost', async () => {
  await using visited = await visit({ width: phone });
  const { first, second, notes, otherNotes } = await openTwice(visited);
  await second.getByText('open in another tab').waitFor();
  expect(await otherNotes.isEditable()).toBe(false);

  await notes.fill('Joanne: 2/28.');
  await expect.poll(() => otherNotes.inputValue(), patient).toBe('Joanne: 2/28.');

  await second.getByRole('button', { name: /here/i }).first().click();
  await expect.poll(() => otherNotes.isEditable(), patient).toBe(true);
  await first.getByText('open in another tab').waitFor();
  expect(await notes.isEditable()).toBe(false);
  await otherNotes.fill('Joanne: 2/28. Phil: anything.');
  await expect.poll(() => notes.inputValue(), patient).toBe('Joanne: 2/28. Phil: anything.');
  await expect
    .poll(async () => (await readRecord<{ notes: string }>(first, 'first-week:main'))?.notes, patient)
    .toBe('Joanne: 2/28. Phil: anything.');
  expectQuiet(visited);
});

test('what is erased in one tab stays erased, whatever the other still shows', async () => {
  await using visited = await visit({ width: phone });
  const { second, notes } = await openTwice(visited);
  await notes.fill('Joanne: 2/28.');
  await expect.poll(async () => (await readRecord(second, 'first-week:main')) !== null, patient).toBe(true);
  await second.goto('/workbook/mine/');
  await second.getByLabel(/ERASE/).fill('ERASE');
  await second.getByRole('button', { name: 'Erase all' }).click();
  await second
    .getByText(/nothing (is )?left|is erased|all gone/i)
    .first()
    .waitFor();
  await visited.page.waitForTimeout(1500);
  const left = await second.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('imfired:')));
  expect(left).toEqual([]);
  expectQuiet(visited);
});
