/*
 * The list of everything this site saves in a reader's browser: one import and one line a document.
 *
 * Backup, restore, erase and the fixtures test walk it. A document that was once published stays in the list for ever:
 * without its definition the site could not say any more what a reader's record is called, or that it is private.
 * How to add one: src/storage/README.md.
 */
import type { DocumentDefinition } from '#storage/define-document.ts';
import { annotationDocument } from '#reader/annotations/model.ts';
import { decisionDocument } from '#reader/decisions/model.ts';
import { listeningDocument } from '#reader/listening/model.ts';
import { positionDocument } from '#reader/position/model.ts';
import { stageDocument } from '#reader/stage/model.ts';
import { settingsDocument } from '#reader/settings/model.ts';
import { putOffDocument } from '#workbook/shell/put-off-document.ts';
import { firstWeekDocument } from '#workbook/first-week/model.ts';
import { targetsDocument } from '#workbook/targets/model.ts';
import { jobSitesDocument } from '#workbook/job-sites/model.ts';
import { footprintDocument } from '#workbook/footprint/model.ts';
import { weekReviewDocument } from '#workbook/week-review/model.ts';
import { ninetyDaysDocument } from '#workbook/ninety-days/model.ts';
import { runwayDocument } from '#workbook/runway/model.ts';
import { weekPlanDocument } from '#workbook/week-plan/model.ts';
import { profileDocument } from '#workbook/profile/model.ts';
import { offerDocument } from '#workbook/offer/model.ts';
import { storiesDocument } from '#workbook/stories/model.ts';
import { accomplishmentsDocument } from '#workbook/accomplishments/model.ts';
import { nightPagesDocument } from '#workbook/night-pages/model.ts';
import { pitchDocument } from '#workbook/pitch/model.ts';
import { firstFortyDocument } from '#workbook/first-forty/model.ts';
import { conversationsDocument } from '#workbook/conversations/model.ts';
import { trackerDocument } from '#workbook/tracker/model.ts';
import { resumeDocument } from '#workbook/resume/model.ts';

export const documents: readonly DocumentDefinition<unknown>[] = [
  settingsDocument,
  positionDocument,
  decisionDocument,
  annotationDocument,
  listeningDocument,
  stageDocument,
  putOffDocument,
  firstWeekDocument,
  runwayDocument,
  targetsDocument,
  jobSitesDocument,
  footprintDocument,
  weekReviewDocument,
  ninetyDaysDocument,
  weekPlanDocument,
  profileDocument,
  offerDocument,
  storiesDocument,
  accomplishmentsDocument,
  nightPagesDocument,
  pitchDocument,
  firstFortyDocument,
  conversationsDocument,
  trackerDocument,
  resumeDocument,
];
