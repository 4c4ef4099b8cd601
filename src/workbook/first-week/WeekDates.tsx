import type { ReactNode } from 'react';
import type { CalendarDay } from '#workbook/shell/calendar-day.ts';
import { describeDistance, describeWeekend, writeEntryDay, type WorkedOutWeek } from './rules.ts';
import type { Basis, DatedEntry, Place } from './rule-shapes.ts';

/** Level of the headings inside the exercise: 2 on its own page, 3 in a chapter. */
export type HeadingLevel = 2 | 3;

interface WeekDatesProps {
  week: WorkedOutWeek;
  today: CalendarDay | null;
  /** The address of a claim in the list of sources without its id, `/sources/#`; without it ids are plain text. */
  sourcesAddress?: string | undefined;
  level: HeadingLevel;
}

/** What follows from the answers: dates, what is not known yet and where to look, and what has no date. */
export function WeekDates({ week, today, sourcesAddress, level }: WeekDatesProps) {
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading>Your dates</Heading>
      <p className="visually-hidden" role="status">
        {`${week.dates.length} dates worked out, ${week.open.length} not known yet.`}
      </p>
      {week.dates.length === 0 ? (
        <p>
          None yet. The day the release was handed to you, or the last day of your health insurance, is a good one to
          begin with.
        </p>
      ) : (
        <ol className="week-dates">
          {week.dates.map((entry) => (
            <li key={entry.rule}>
              <Dated entry={entry} today={today} />
              <BasisLine {...entry} sourcesAddress={sourcesAddress} />
            </li>
          ))}
        </ol>
      )}
      {week.open.length === 0 ? null : (
        <>
          <Heading>Not known yet, and where to look</Heading>
          <ul className="week-lines">
            {week.open.map((entry) => (
              <li key={entry.rule}>
                <b>{entry.title}.</b> {entry.sentence}
                <BasisLine {...entry} sourcesAddress={sourcesAddress} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Heading>Without a date</Heading>
      <ul className="week-lines">
        {week.lines.map((entry) => (
          <li key={entry.line}>
            <details open={entry.line === 'claim-now'}>
              <summary>{entry.title}</summary>
              <p>{entry.sentence}</p>
              <BasisLine {...entry} sourcesAddress={sourcesAddress} />
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

function Dated({ entry, today }: { entry: DatedEntry; today: CalendarDay | null }) {
  const weekend = describeWeekend(entry.day);
  const isPast = today !== null && entry.day < today;
  return (
    <>
      <p className="week-day">
        <time dateTime={entry.day}>{writeEntryDay(entry)}</time>
        {today === null ? null : <span className="week-distance">{describeDistance(entry.day, today)}</span>}
      </p>
      <p>
        <b>{entry.title}.</b> {isPast ? entry.ifPast : entry.sentence}
        {weekend === null || isPast ? null : ` ${weekend}`}
      </p>
    </>
  );
}

/** Where to look, the rule's name, and the claims behind it, in small type. */
function BasisLine({
  places,
  basis,
  sourcesAddress,
}: {
  places: readonly Place[];
  basis: Basis;
  sourcesAddress?: string | undefined;
}) {
  return (
    <p className="exercise-small">
      Look: {joinWith('; ', places.map(showPlace))}. Rule: {basis.law}
      {basis.evidence.length === 0 ? null : (
        <>
          {' ('}
          {joinWith(
            ', ',
            basis.evidence.map((id) => (sourcesAddress ? <a href={`${sourcesAddress}${id}`}>{id}</a> : id)),
          )}
          {')'}
        </>
      )}
      .
    </p>
  );
}

function showPlace({ text, href, phone }: Place): ReactNode {
  return (
    <>
      {href ? (
        <a href={href} rel="noreferrer">
          {text}
        </a>
      ) : (
        text
      )}
      {phone ? (
        <>
          {', '}
          <a className="week-phone" href={`tel:+${phone.replaceAll('-', '')}`}>
            {phone}
          </a>
        </>
      ) : null}
    </>
  );
}

function joinWith(separator: string, parts: readonly ReactNode[]): ReactNode[] {
  return parts.map((part, index) => (
    // The parts of a line never change their order.
    <span key={index}>
      {index === 0 ? '' : separator}
      {part}
    </span>
  ));
}
