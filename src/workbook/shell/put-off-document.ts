import { defineDocument } from '#storage/define-document.ts';
import { fields, lightSchema, number } from '#storage/light-shape.ts';

/** That an exercise was put off. One record an exercise, by its slug: two of them on one page never write over each other. */
export interface PutOff {
  /** ms since 1970; 0 is not put off, or not any more. */
  at: number;
}

export const putOffDocument = defineDocument<PutOff>({
  kind: 'put-off',
  title: 'What you put off until tomorrow',
  schema: lightSchema(fields<PutOff>({ at: number(0) })),
  migrations: [],
  empty: () => ({ at: 0 }),
});
