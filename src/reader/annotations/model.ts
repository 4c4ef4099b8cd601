import { defineDocument } from '#storage/define-document.ts';
import { fields, lightSchema, number, oneOf, text } from '#storage/light-shape.ts';

/** Why the reader marked it, in the words of the Web Annotation Data Model (W3C 2017, 3.3.5). */
export type Motivation = 'highlighting' | 'commenting' | 'bookmarking';

/** What finds a passage again after the text was edited: its words, those around it, and where it was (W3C, 4.2.4 and 4.2.5). */
export interface Quote {
  exact: string;
  /** Up to 32 characters before and after. */
  prefix: string;
  suffix: string;
  /** Characters from the beginning of the chapter's story, its paragraphs joined by one space. */
  start: number;
}

/** One passage that a reader kept. One record each; its id is `<chapter's slug>.<time and chance>`. */
export interface Annotation extends Quote {
  motivation: Motivation;
  /** The chapter's slug. */
  chapter: string;
  /** What the reader wrote beside it; empty where nothing. */
  note: string;
  /** ms since 1970 */
  created: number;
}

export const annotationDocument = defineDocument<Annotation>({
  kind: 'annotation',
  title: 'What I marked',
  schema: lightSchema(
    fields<Annotation>({
      motivation: oneOf('highlighting', 'commenting', 'bookmarking'),
      chapter: text,
      exact: text,
      prefix: text,
      suffix: text,
      start: number(0),
      note: text,
      created: number(),
    }),
  ),
  migrations: [],
  empty: () => ({
    motivation: 'highlighting',
    chapter: '',
    exact: '',
    prefix: '',
    suffix: '',
    start: 0,
    note: '',
    created: 0,
  }),
});
