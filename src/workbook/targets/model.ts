import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** A place the reader is curious about. */
export interface TargetPlace {
  id: string;
  name: string;
  why: string;
  /** What it is like there on a Monday, and from whom the reader knows. */
  monday: string;
  /** Who could be asked: somebody who would never be the one to hire. */
  who: string;
  next: string;
}

export interface Targets {
  wonts: string;
  needs: string;
  wants: string;
  likes: string;
  /** The same work under other names. */
  otherNames: string;
  places: TargetPlace[];
}

export const targetsDocument = defineDocument<Targets>({
  kind: 'targets',
  title: 'What I want, and twenty places',
  schema: v.object({
    wonts: v.string(),
    needs: v.string(),
    wants: v.string(),
    likes: v.string(),
    otherNames: v.string(),
    places: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        why: v.string(),
        monday: v.string(),
        who: v.string(),
        next: v.string(),
      }),
    ),
  }),
  migrations: [],
  empty: () => ({ wonts: '', needs: '', wants: '', likes: '', otherNames: '', places: [] }),
});
