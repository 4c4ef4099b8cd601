import { addDays, countDays, isRealDay, type CalendarDay } from '#workbook/shell/calendar-day.ts';
import type { Application, Stage } from './model.ts';

export const stageLabels: readonly { value: Stage; label: string }[] = [
  { value: 'saved', label: 'Not sent yet' },
  { value: 'applied', label: 'Sent' },
  { value: 'screening', label: 'A first call' },
  { value: 'interview', label: 'Interview' },
  { value: 'offer', label: 'Offer' },
  { value: 'rejected', label: 'They said no' },
  { value: 'withdrawn', label: 'I said no' },
];

/** After so many days without a word it is time for the one follow-up (chapter 13: once, and then let it lie). A habit, not a study. */
export const daysToFollowUp = 10;

/** How many applications it takes before a share says anything at all. A rule of thumb: under it one answer more changes everything. */
export const enoughToCompare = 20;

function isSent({ stage, sentOn, company, role }: Application): boolean {
  if (stage === 'saved') return false;
  return stage !== null || sentOn !== null || company.trim() !== '' || role.trim() !== '';
}

function isHeard({ stage, heardOn, talkedOn }: Application): boolean {
  return heardOn !== null || talkedOn !== null || stage === 'rejected' || hasTalked({ stage, talkedOn });
}

function hasTalked({ stage, talkedOn }: Pick<Application, 'stage' | 'talkedOn'>): boolean {
  return talkedOn !== null || stage === 'screening' || stage === 'interview' || stage === 'offer';
}

/** The applications as they thin out. Each count is part of the one before. */
export interface Funnel {
  sent: number;
  heard: number;
  talked: number;
  offers: number;
  /** The middle of the days from sending to the first word; null under three of them. */
  medianDays: number | null;
}

/** Counts what was sent, what was answered in any way, who talked to the reader, and who made an offer. */
export function countFunnel(applications: readonly Application[]): Funnel {
  const sent = applications.filter(isSent);
  const days = sent
    .flatMap(({ sentOn, heardOn }) =>
      sentOn !== null && heardOn !== null && isRealDay(sentOn) && isRealDay(heardOn) && heardOn >= sentOn
        ? [countDays(sentOn, heardOn)]
        : [],
    )
    .sort((a, b) => a - b);
  return {
    sent: sent.length,
    heard: sent.filter(isHeard).length,
    talked: sent.filter(hasTalked).length,
    offers: sent.filter(({ stage }) => stage === 'offer').length,
    medianDays: days.length < 3 ? null : days[Math.floor((days.length - 1) / 2)]!,
  };
}

/** What came of one source: "What's different about the six?" (chapter 13). */
export interface SourceCount {
  source: string;
  sent: number;
  heard: number;
}

/** Counts by source, as the reader wrote it whatever the capitals; the most used first. Those without a source are left out. */
export function countSources(applications: readonly Application[]): SourceCount[] {
  const counts = new Map<string, SourceCount>();
  for (const application of applications.filter(isSent)) {
    const source = application.source.replaceAll(/\s+/g, ' ').trim();
    if (source === '') continue;
    const key = source.toLocaleLowerCase('en');
    const count = counts.get(key) ?? { source, sent: 0, heard: 0 };
    counts.set(key, {
      ...count,
      sent: count.sent + 1,
      heard: count.heard + (isHeard(application) ? 1 : 0),
    });
  }
  return [...counts.values()].sort((a, b) => b.sent - a.sent);
}

/** The day on which the one follow-up is due; null where it was done, or something was heard, or nothing was sent. */
export function findFollowUp(application: Application): CalendarDay | null {
  const { stage, sentOn, followedUpOn } = application;
  if (stage === 'withdrawn' || stage === 'saved' || followedUpOn !== null || isHeard(application)) return null;
  return sentOn !== null && isRealDay(sentOn) ? addDays(sentOn, daysToFollowUp) : null;
}

/** What might be followed up by `today`, the oldest first; what was sent more than two months ago is left in peace. */
export function listFollowUps(
  applications: readonly Application[],
  today: CalendarDay,
): { application: Application; day: CalendarDay }[] {
  return applications
    .flatMap((application) => {
      const day = findFollowUp(application);
      return day !== null && day <= today && countDays(day, today) <= 60 ? [{ application, day }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** The next small step for one application; nothing where there is none to take. */
export function adviseApplication(application: Application): string[] {
  const { company, role, stage, sentOn, source } = application;
  if (company.trim() === '' && role.trim() === '') return [];
  if (stage === 'saved') return ['Is it on their own page, too? Then it is there that it goes.'];
  if (sentOn === null) return ['On what day did it go? Then it can say when to write once more.'];
  if (isHeard(application)) return [];
  if (source.trim() === '') return ['Where did you find it? After twenty you’ll see which places answer.'];
  return ['Is there a person in the building, or across the street from somebody who is?'];
}
