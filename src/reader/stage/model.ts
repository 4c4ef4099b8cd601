import { defineDocument } from '#storage/define-document.ts';
import { fields, lightSchema, oneOf } from '#storage/light-shape.ts';

/** Where a reader says that they are. It reorders the doors of the first page and does nothing else. */
export type Stage = 'unsaid' | 'first-days' | 'first-weeks' | 'searching' | 'long' | 'offer' | 'beside';

export const stageDocument = defineDocument<{ stage: Stage }>({
  kind: 'stage',
  title: 'Which week you are in',
  schema: lightSchema(
    fields<{ stage: Stage }>({
      stage: oneOf('unsaid', 'first-days', 'first-weeks', 'searching', 'long', 'offer', 'beside'),
    }),
  ),
  migrations: [],
  empty: () => ({ stage: 'unsaid' }),
});
