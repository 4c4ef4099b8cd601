import { expect } from 'vitest';
import { phone, readRecord, visit } from './open-page.ts';

const words = 'They read it from a page, and the page had no line for what I asked. ';

/** What came of a tab that died in the middle of typing. */
export interface Death {
  /** What was typed, and what was kept of it. */
  typed: string;
  kept: string;
  /** How long before its death the first lost letter was typed, in ms; 0 when nothing is lost. */
  lostMs: number;
}

/**
 * Types into the notes of the first week, as fast as the browser takes it, and lets the tab crash.
 * @param life how long somebody types, in ms
 */
export async function typeAndDie(life: number): Promise<Death> {
  await using visited = await visit({ width: phone });
  const { page, context } = visited;
  await page.goto('/workbook/first-week/');
  const notes = page.getByLabel('Who said what');
  await expect.poll(() => notes.isEditable(), { timeout: 30_000 }).toBe(true);
  await notes.focus();
  const times: number[] = [];
  let typed = '';
  const begin = Date.now();
  while (Date.now() - begin < life) {
    const letter = words[times.length % words.length]!;
    await page.keyboard.insertText(letter);
    typed += letter;
    times.push(Date.now());
  }
  const died = Date.now();
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');

  const again = await context.newPage();
  await again.goto('/about/');
  const kept = (await readRecord<{ notes: string }>(again, 'first-week:main'))?.notes ?? '';
  const firstLost = times[kept.length];
  return { typed, kept, lostMs: firstLost === undefined ? 0 : died - firstLost };
}
