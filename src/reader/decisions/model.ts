import { defineDocument } from '#storage/define-document.ts';
import { fields, lightSchema, text } from '#storage/light-shape.ts';

/** What a reader chose at one of the story's hinges, and the line they wrote with it. One record a decision, by its authored id. */
export interface Decision {
  /** The option's authored id; empty while none is chosen. */
  choice: string;
  line: string;
  /** The question as it was worded when they chose, so that it can be shown beside the answer for ever. */
  question: string;
  /** The chosen option's words then. */
  label: string;
}

export const decisionDocument = defineDocument<Decision>({
  kind: 'decision',
  title: 'What you would have done',
  schema: lightSchema(fields<Decision>({ choice: text, line: text, question: text, label: text })),
  migrations: [],
  empty: () => ({ choice: '', line: '', question: '', label: '' }),
});
