import type { ComponentType } from 'react';
import type { DocumentDefinition } from '#storage/define-document.ts';
import { writeFirstWeekMarkdown } from '#workbook/first-week/exports.ts';
import { firstWeekDocument } from '#workbook/first-week/model.ts';
import { FirstWeekSummary } from '#workbook/first-week/summary.tsx';
import { writeMarkdown as writeRunwayMarkdown } from '#workbook/runway/exports.ts';
import { runwayDocument } from '#workbook/runway/model.ts';
import { RunwaySummary } from '#workbook/runway/summary.tsx';
import { targetsDocument } from '#workbook/targets/model.ts';
import { targetsParts } from '#workbook/targets/parts.ts';
import { jobSitesDocument } from '#workbook/job-sites/model.ts';
import { jobSitesParts } from '#workbook/job-sites/parts.ts';
import { footprintDocument } from '#workbook/footprint/model.ts';
import { footprintParts } from '#workbook/footprint/parts.ts';
import { weekReviewDocument } from '#workbook/week-review/model.ts';
import { weekReviewParts } from '#workbook/week-review/parts.ts';
import { ninetyDaysDocument } from '#workbook/ninety-days/model.ts';
import { ninetyDaysParts } from '#workbook/ninety-days/parts.ts';
import { weekPlanDocument } from '#workbook/week-plan/model.ts';
import { weekPlanParts } from '#workbook/week-plan/parts.ts';
import { profileDocument } from '#workbook/profile/model.ts';
import { profileParts } from '#workbook/profile/parts.ts';
import { offerDocument } from '#workbook/offer/model.ts';
import { offerParts } from '#workbook/offer/parts.ts';
import { storiesDocument } from '#workbook/stories/model.ts';
import { storiesParts } from '#workbook/stories/parts.ts';
import { accomplishmentsDocument } from '#workbook/accomplishments/model.ts';
import { accomplishmentsParts } from '#workbook/accomplishments/parts.tsx';
import { pitchDocument } from '#workbook/pitch/model.ts';
import { pitchParts } from '#workbook/pitch/parts.ts';
import { firstFortyDocument } from '#workbook/first-forty/model.ts';
import { firstFortyParts } from '#workbook/first-forty/parts.ts';
import { conversationsDocument } from '#workbook/conversations/model.ts';
import { conversationsParts } from '#workbook/conversations/parts.ts';
import { trackerDocument } from '#workbook/tracker/model.ts';
import { trackerParts } from '#workbook/tracker/parts.ts';
import { resumeDocument } from '#workbook/resume/model.ts';
import { resumeParts } from '#workbook/resume/parts.ts';
import { makeSheetSummary } from '#workbook/shell/sheet-summary.tsx';
import type { SheetPart } from '#workbook/shell/sheet.ts';
import type { CalendarDay } from '#workbook/shell/calendar-day.ts';

/** One exercise as "What I wrote" shows, prints and saves it. Its address is its document's kind. */
export interface MyPage<T> {
  definition: DocumentDefinition<T>;
  /** The reader's words in plain readable form; with `print`, an empty answer is a line to write on. */
  Summary: ComponentType<{ value: T; print?: boolean | undefined }>;
  /** The same as Markdown, with its own headings from level 2 down. '' when there is nothing. */
  write(value: T, today: CalendarDay): string;
}

/** Forgets which exercise it is, so that all of them fit into one list. */
function page<T>(one: MyPage<T>): MyPage<unknown> {
  return one as unknown as MyPage<unknown>;
}

/** An exercise that is written as a list of parts: what is shown and saved follows from them. */
function sheet<T>(definition: DocumentDefinition<T>, parts: readonly SheetPart<T>[]): MyPage<unknown> {
  const { Summary, write } = makeSheetSummary(parts);
  return page({ definition, Summary, write: (value) => `# ${definition.title}\n\n${write(value)}` });
}

/** All exercises in the order in which the story needs them. A new exercise adds its line here. */
export const myPages: readonly MyPage<unknown>[] = [
  page({ definition: firstWeekDocument, Summary: FirstWeekSummary, write: writeFirstWeekMarkdown }),
  page({ definition: runwayDocument, Summary: RunwaySummary, write: writeRunwayMarkdown }),
  sheet(weekPlanDocument, weekPlanParts),
  sheet(targetsDocument, targetsParts),
  sheet(accomplishmentsDocument, accomplishmentsParts),
  sheet(resumeDocument, resumeParts),
  sheet(pitchDocument, pitchParts),
  sheet(firstFortyDocument, firstFortyParts),
  sheet(conversationsDocument, conversationsParts),
  sheet(jobSitesDocument, jobSitesParts),
  sheet(trackerDocument, trackerParts),
  sheet(footprintDocument, footprintParts),
  sheet(profileDocument, profileParts),
  sheet(weekReviewDocument, weekReviewParts),
  sheet(storiesDocument, storiesParts),
  sheet(offerDocument, offerParts),
  sheet(ninetyDaysDocument, ninetyDaysParts),
];
