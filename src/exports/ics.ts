/*
 * A writer for calendar files (iCalendar, RFC 5545): all-day events, because a deadline is a day, and hours of the reader's own day, in
 * floating time (3.3.5, form 1), because nine in the morning is nine wherever they wake up. What is not written here on purpose: METHOD (the
 * file is a set of dates, not an invitation), attendees, repetition.
 */

/** One event: a whole day, or hours of it. */
export interface CalendarEvent {
  /** The same for the same date in every file, so that a second import moves the event and does not double it (3.8.4.7). */
  uid: string;
  /** `YYYY-MM-DD`, a day that exists. */
  day: string;
  /** `HH:MM` of the reader's own clock, 24 hours; without it the event is the whole day. */
  hours?: { from: string; until: string };
  /** What a shared calendar shows. */
  summary: string;
  description?: string;
  /** When to remind, counted from the day's midnight, as durations (3.3.6): `-PT15H` is nine in the morning of the day before. */
  alarms: readonly string[];
}

const LINE_OCTETS = 75;
const DAY_MS = 86_400_000;

/**
 * Writes a calendar file. Takes the maker's name (PRODID, 3.7.3), the events, and the moment of writing, which becomes every
 * event's DTSTAMP (3.8.7.2). Gives the file's text with CRLF line ends, folded at 75 octets of UTF-8.
 *
 * @throws Error for a day that does not exist, an empty or doubled UID, or an alarm that is no duration: those are bugs of ours.
 */
export function writeCalendar(productId: string, events: readonly CalendarEvent[], now: Date): string {
  if (new Set(events.map((event) => event.uid)).size !== events.length) throw new Error('Two events share a UID.');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(productId)}`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => writeEvent(event, writeMoment(now))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function writeEvent(event: CalendarEvent, stamp: string): string[] {
  const start = Date.parse(`${event.day}T00:00:00Z`);
  if (Number.isNaN(start) || writeDate(start) !== event.day.replaceAll('-', '')) {
    throw new Error(`"${event.day}" is not a day.`);
  }
  if (event.uid === '') throw new Error('An event needs a UID.');
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    ...(event.hours
      ? [
          `DTSTART:${writeDate(start)}T${writeTime(event.hours.from)}`,
          `DTEND:${writeDate(start)}T${writeTime(event.hours.until)}`,
        ]
      : [
          `DTSTART;VALUE=DATE:${writeDate(start)}`,
          // The end is the first day that is not part of it any more (3.6.1).
          `DTEND;VALUE=DATE:${writeDate(start + DAY_MS)}`,
        ]),
    `SUMMARY:${escapeText(event.summary)}`,
    ...(event.description ? [`DESCRIPTION:${escapeText(event.description)}`] : []),
    // A deadline does not make anybody busy; an hour with something in it does.
    event.hours ? 'TRANSP:OPAQUE' : 'TRANSP:TRANSPARENT',
    ...event.alarms.flatMap((trigger) => writeAlarm(trigger, event.summary)),
    'END:VEVENT',
  ];
}

/** An alarm needs ACTION and TRIGGER, and DISPLAY needs DESCRIPTION (3.6.6). Outlook ignores one without TRIGGER. */
function writeAlarm(trigger: string, summary: string): string[] {
  if (!/^[+-]?P(\d+W|\d+D(T\d+[HMS])?|T\d+[HMS])$/.test(trigger)) throw new Error(`"${trigger}" is not a duration.`);
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${trigger}`, `DESCRIPTION:${escapeText(summary)}`, 'END:VALARM'];
}

/**
 * Escapes a TEXT value (3.3.11): backslash, semicolon, comma, and line ends of any kind, which become `\n`. Other control
 * characters are not allowed in a line (3.1) and are left out.
 */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, (character) => (character === '\t' ? character : ''));
}

/**
 * Folds one content line (3.1): no line is longer than 75 octets without its line end; the next ones begin with a space that
 * counts. Octets are those of UTF-8, and no character is cut in two.
 */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function writeDate(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10).replaceAll('-', '');
}

function writeTime(time: string): string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new Error(`"${time}" is not a time.`);
  return `${time.replace(':', '')}00`;
}

/** A UTC date-time, `20260205T141500Z` (3.3.5, form 2). */
function writeMoment(now: Date): string {
  return `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
