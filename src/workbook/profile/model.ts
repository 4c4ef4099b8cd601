import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** One small useful post or answer. */
export interface Post {
  id: string;
  day: string | null;
  /** answer, thanks, learned or asked (parts.ts). */
  kind: string | null;
  where: string;
  words: string;
}

export interface Profile {
  headline: string;
  about: string;
  /** Titles and dates underneath agree with the resume. */
  ticks: Record<string, boolean>;
  town: string;
  posts: Post[];
}

export const profileDocument = defineDocument<Profile>({
  kind: 'profile',
  title: 'A profile that sounds like you',
  schema: v.object({
    headline: v.string(),
    about: v.string(),
    ticks: v.record(v.string(), v.boolean()),
    town: v.string(),
    posts: v.array(
      v.object({
        id: v.string(),
        day: v.nullable(v.string()),
        kind: v.nullable(v.string()),
        where: v.string(),
        words: v.string(),
      }),
    ),
  }),
  migrations: [],
  empty: () => ({ headline: '', about: '', ticks: {}, town: '', posts: [] }),
});
