import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** One story to tell in an interview: what was up, what was yours to do, what you did, what came of it. */
export interface Story {
  id: string;
  title: string;
  /** What it shows (parts.ts); null is not settled. */
  shows: string | null;
  situation: string;
  task: string;
  action: string;
  result: string;
  /** Ids of content/interview-questions.json, as they were ticked. */
  answers: Record<string, boolean>;
}

export interface Stories {
  stories: Story[];
  weakness: string;
  whyLeft: string;
  toAsk: string;
}

export const storiesDocument = defineDocument<Stories>({
  kind: 'stories',
  title: 'Six stories',
  schema: v.object({
    stories: v.array(
      v.object({
        id: v.string(),
        title: v.string(),
        shows: v.nullable(v.string()),
        situation: v.string(),
        task: v.string(),
        action: v.string(),
        result: v.string(),
        answers: v.record(v.string(), v.boolean()),
      }),
    ),
    weakness: v.string(),
    whyLeft: v.string(),
    toAsk: v.string(),
  }),
  migrations: [],
  empty: () => ({ stories: [], weakness: '', whyLeft: '', toAsk: '' }),
});
