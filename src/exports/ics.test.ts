import { describe, expect, it } from 'vitest';
import { escapeText, foldLine, writeCalendar, type CalendarEvent } from './ics.ts';

const now = new Date('2026-02-05T14:15:16.789Z');
const event: CalendarEvent = {
  uid: 'release-decide.4f1c@first-week',
  day: '2026-03-20',
  summary: 'Last day to decide on the release',
  description: '45 days; counted from Tuesday, February 3.\nNot legal advice.',
  alarms: ['-P6DT15H', '-PT15H'],
};
const write = (...events: CalendarEvent[]) => writeCalendar('-//Im Fired//First week//EN', events, now);
const unfold = (text: string) => text.replaceAll('\r\n ', '');
const octets = (text: string) => new TextEncoder().encode(text).length;

it('writes the whole file', () => {
  expect(unfold(write(event)).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Im Fired//First week//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:release-decide.4f1c@first-week',
    'DTSTAMP:20260205T141516Z',
    'LAST-MODIFIED:20260205T141516Z',
    'DTSTART;VALUE=DATE:20260320',
    'DTEND;VALUE=DATE:20260321',
    'SUMMARY:Last day to decide on the release',
    'DESCRIPTION:45 days\\; counted from Tuesday\\, February 3.\\nNot legal advice.',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P6DT15H',
    'DESCRIPTION:Last day to decide on the release',
    'END:VALARM',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT15H',
    'DESCRIPTION:Last day to decide on the release',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

describe('RFC 5545', () => {
  it('3.1: every line ends with CRLF, and no bare CR or LF is left', () => {
    const text = write({ ...event, summary: 'a\nb\rc\r\nd' });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each([
    ['x'.repeat(74), 1],
    ['x'.repeat(75), 1],
    ['x'.repeat(76), 2],
    ['x'.repeat(149), 2],
    ['x'.repeat(150), 3],
    ['é'.repeat(37), 1],
    ['é'.repeat(38), 2],
    ['漢'.repeat(25), 1],
    ['漢'.repeat(26), 2],
    ['🗓'.repeat(19), 2],
    [`${'x'.repeat(74)}🗓`, 2],
    ['', 1],
  ])('3.1: folds at 75 octets without cutting a character: %s', (line, count) => {
    const folded = foldLine(line);
    const parts = folded.split('\r\n');
    expect(parts).toHaveLength(count);
    expect(Math.max(...parts.map(octets))).toBeLessThanOrEqual(75);
    expect(parts.slice(1).every((part) => part.startsWith(' '))).toBe(true);
    expect(unfold(folded)).toBe(line);
    expect(folded).not.toContain('\ufffd');
  });

  it('3.1: a whole file keeps to 75 octets, whatever the words', () => {
    const text = write({ ...event, summary: 'Señor Müller’s 漢字 🗓 '.repeat(20), description: 'ß'.repeat(500) });
    expect(Math.max(...text.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
  });

  it.each([
    ['a\\b', 'a\\\\b'],
    ['a;b', 'a\\;b'],
    ['a,b', 'a\\,b'],
    ['a:b "c"', 'a:b "c"'],
    ['a\nb', 'a\\nb'],
    ['a\r\nb', 'a\\nb'],
    ['a\rb', 'a\\nb'],
    ['\\n', '\\\\n'],
    ['a\u0000\u0007b\tc', 'ab\tc'],
  ])('3.3.11: %j is escaped as %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it.each([
    ['2026-12-31', '20261231', '20270101'],
    ['2028-02-28', '20280228', '20280229'],
    ['2028-02-29', '20280229', '20280301'],
    ['2026-03-08', '20260308', '20260309'],
    ['2026-11-01', '20261101', '20261102'],
  ])('3.6.1: %s begins on %s and ends before %s', (day, start, end) => {
    const text = write({ ...event, day });
    expect(text).toContain(`DTSTART;VALUE=DATE:${start}\r\n`);
    expect(text).toContain(`DTEND;VALUE=DATE:${end}\r\n`);
  });

  it('3.6.1: every event has UID and DTSTAMP once', () => {
    const text = write(event, { ...event, uid: 'other' });
    expect(text.match(/^UID:/gm)).toHaveLength(2);
    expect(text.match(/^DTSTAMP:\d{8}T\d{6}Z\r$/gm)).toHaveLength(2);
  });

  it('3.6.6: every alarm has ACTION, TRIGGER and DESCRIPTION', () => {
    const alarm = write(event).split('BEGIN:VALARM')[1];
    expect(alarm).toMatch(/ACTION:DISPLAY\r\nTRIGGER:-P6DT15H\r\nDESCRIPTION:./);
  });

  it('3.8.4.7: a second file has the same UIDs and a later DTSTAMP', () => {
    const again = writeCalendar(
      '-//Im Fired//First week//EN',
      [{ ...event, day: '2026-03-27' }],
      new Date('2026-02-09T08:00:00Z'),
    );
    expect(again).toContain('UID:release-decide.4f1c@first-week\r\n');
    expect(again).toContain('DTSTAMP:20260209T080000Z\r\n');
  });

  it('3.6: without events the file is still one calendar', () => {
    expect(write()).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  });
});

it.each([
  ['a day that does not exist', { day: '2026-02-31' }],
  ['a day in another shape', { day: '20260320' }],
  ['no UID', { uid: '' }],
  ['an alarm that is no duration', { alarms: ['1 day'] }],
])('refuses %s', (_, change) => {
  expect(() => write({ ...event, ...change })).toThrow();
});

it('refuses two events with one UID', () => {
  expect(() => write(event, event)).toThrow('UID');
});
