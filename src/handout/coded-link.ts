import { countDays, isRealDay, type CalendarDay } from '#workbook/shell/calendar-day.ts';

/*
 * The only things that may travel in a link of a hand-out (design: "The hand-out"): free text in a link would let anybody make this site say
 * "call this number". A closed list of coded values, in the fragment, which no server sees; anything else and the whole of it is ignored.
 */

/** What a link may carry. null is not in it. */
export interface CodedLink {
  /** The chapter to begin at, 1 to 24. */
  chapter: number | null;
  lastDay: CalendarDay | null;
  benefitsEnd: CalendarDay | null;
}

/** How far from today a day may lie: what is further is a slip, or somebody's joke. */
const mostDays = 366;

/** The longest fragment that can be one of ours. */
const longest = '#c=24&d=2026-02-27&b=2026-02-28'.length;

/** Gives the fragment for a link, `#` and all; '' where there is nothing to carry. */
export function writeCodedLink({ chapter, lastDay, benefitsEnd }: CodedLink): string {
  const parts = [
    chapter === null ? '' : `c=${String(chapter)}`,
    lastDay === null ? '' : `d=${lastDay}`,
    benefitsEnd === null ? '' : `b=${benefitsEnd}`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/**
 * Reads a fragment. Gives null for anything that is not of the list in whole: another key, a key twice, a day that does not exist or lies more
 * than a year away, a word too many.
 */
export function readCodedLink(fragment: string, today: CalendarDay): CodedLink | null {
  if (fragment.length > longest || !/^#(?:[cdb]=[\d-]+)(?:&[cdb]=[\d-]+)*$/.test(fragment)) return null;
  const pairs = fragment
    .slice(1)
    .split('&')
    .map((part) => part.split('=') as [string, string]);
  if (new Set(pairs.map(([key]) => key)).size !== pairs.length) return null;
  const link: CodedLink = { chapter: null, lastDay: null, benefitsEnd: null };
  for (const [key, value] of pairs) {
    if (key === 'c') {
      if (!/^[1-9]\d?$/.test(value) || Number(value) > 24) return null;
      link.chapter = Number(value);
    } else {
      if (!isRealDay(value) || Math.abs(countDays(today, value)) > mostDays) return null;
      if (key === 'd') link.lastDay = value;
      else link.benefitsEnd = value;
    }
  }
  return link;
}
