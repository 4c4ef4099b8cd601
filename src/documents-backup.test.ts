import { expect, test } from 'vitest';
import { readFixtures } from '../tests/fixtures/saved/read-fixtures.ts';
import { documents } from './documents.ts';
import { checkBackup } from './storage/check-backup.ts';

/** A backup in which every document of the site is filled. */
const whole = JSON.stringify({
  app: 'imfired',
  format: 1,
  created: '2026-11-27T08:00:00.000Z',
  records: documents.flatMap(({ kind }) => {
    const text = readFixtures(kind).at(-1)?.text;
    return text === undefined ? [] : [{ kind, id: 'main', ...(JSON.parse(text) as object) }];
  }),
  aside: [{ kind: 'first-week', id: 'main', at: 1, raw: '{"v":1' }],
});

/** Chance that is the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

test('the whole backup is one', () => {
  expect(checkBackup(whole, documents).ok).toBe(true);
});

test('ten thousand mutated backups: each is taken or refused, none throws', { timeout: 120_000 }, () => {
  const random = chance(20261127);
  const pieces = [
    '',
    '"',
    '{',
    '}',
    '[]',
    'null',
    '-1',
    '1e999',
    '\\u0000',
    '\u202e',
    '__proto__',
    '<script>',
    'imfired',
  ];
  let taken = 0;
  for (let run = 0; run < 10_000; run += 1) {
    let text = whole;
    for (let cuts = 1 + Math.floor(random() * 3); cuts > 0; cuts -= 1) {
      const at = Math.floor(random() * text.length);
      text =
        text.slice(0, at) + pieces[Math.floor(random() * pieces.length)] + text.slice(at + Math.floor(random() * 30));
    }
    const check = checkBackup(text, documents);
    expect(typeof check.ok).toBe('boolean');
    if (check.ok) taken += 1;
  }
  // Some cuts fall into a word and leave a file that is whole; most don't.
  expect(taken).toBeGreaterThan(10);
  expect(taken).toBeLessThan(9000);
});
