import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** How near somebody is: talked to often, not spoken to for a year or more, barely known (E61: weaker ties move people to more jobs). */
export const rings = ['close', 'dormant', 'barely'] as const;
export type Ring = (typeof rings)[number];

/** One of the forty names. */
export interface Name {
  /** Unique in the list; drawn, never reused. `conversations` points to it. */
  id: string;
  name: string;
  /** null is not known yet. */
  ring: Ring | null;
  /** Where they are now, in the reader's words. */
  place: string;
  /** Why them: what the reader would like to hear from them. */
  why: string;
  /** The first message: it asks for nothing. */
  message: string;
}

export interface FirstForty {
  people: Name[];
}

export const firstFortyDocument = defineDocument<FirstForty>({
  kind: 'first-forty',
  title: 'Forty names',
  schema: v.object({
    people: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        ring: v.nullable(v.picklist(rings)),
        place: v.string(),
        why: v.string(),
        message: v.string(),
      }),
    ),
  }),
  migrations: [],
  empty: () => ({ people: [] }),
});
