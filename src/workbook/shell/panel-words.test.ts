import { describe, expect, it } from 'vitest';
import { describeData } from './describe-data.ts';
import { formatCount, formatMoment, formatSize } from './format-stored.ts';
import { groupPlan } from './restore-words.ts';

describe('describeData', () => {
  it('puts a record into lines that people can read', () => {
    const data = {
      id: 'x',
      lastDay: '2026-11-22',
      'signed-on': null,
      notes: 'first\nsecond',
      hasCover: true,
      weeks: 0,
      moneyIn: [
        { id: 'pay', label: 'Pay', amount: 1120 },
        { id: 'b', label: '', amount: null },
      ],
      ticks: {},
    };
    expect(describeData(data)).toEqual([
      'Last day: 2026-11-22',
      'Signed on: (empty)',
      'Notes:',
      '  first',
      '  second',
      'Has cover: yes',
      'Weeks: 0',
      'Money in:',
      '  1.',
      '    Label: Pay',
      '    Amount: 1120',
      '  2.',
      '    Label: (empty)',
      '    Amount: (empty)',
      'Ticks: (empty)',
    ]);
  });

  it.each([
    [null, ['(empty)']],
    ['text', ['text']],
    [[], []],
    [
      ['a', 'b'],
      ['1. a', '2. b'],
    ],
  ])('%j', (data, lines) => {
    expect(describeData(data)).toEqual(lines);
  });
});

describe('sizes, moments and counts', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1.0 kB'],
    [999_949, '999.9 kB'],
    [999_950, '1.0 MB'],
    [2_140_000, '2.1 MB'],
  ])('%i bytes are %s', (bytes, size) => {
    expect(formatSize(bytes)).toBe(size);
  });

  it('a moment is written as in the United States, one that is not known says so', () => {
    expect(formatMoment(new Date(2026, 10, 22, 9, 4).getTime())).toMatch(/^Nov 22, 2026, 9:04\sAM$/);
    expect(formatMoment(0)).toBe('at a time not known');
  });

  it('counts agree with their word', () => {
    expect([0, 1, 2].map((count) => formatCount(count, 'page', 'pages'))).toEqual(['0 pages', '1 page', '2 pages']);
  });
});

describe('groupPlan', () => {
  it('[S9] says what happens per title, with counts', () => {
    const record = (title: string, outcome: 'added' | 'kept') => ({
      kind: 'k',
      id: 'i',
      title,
      outcome,
      isPrivate: false,
    });
    const records = [
      record('Decisions', 'added'),
      record('Budget', 'kept'),
      record('Decisions', 'added'),
      record('Decisions', 'kept'),
    ];
    expect(groupPlan({ mode: 'merge', records, asideCount: 0, changes: [] })).toEqual([
      { title: 'Budget', lines: ['The one here is newer and stays.'] },
      { title: 'Decisions', lines: ['2 not here yet, so they are added.', 'The one here is newer and stays.'] },
    ]);
  });
});
