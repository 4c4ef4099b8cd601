import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import {
  adviceSchema,
  appendixSchema,
  chapterSchema,
  claimSchema,
  glossarySchema,
  notSaidSchema,
  personSchema,
} from './book/schemas.ts';

/** Chapters keep their number in the id ("01-a-meeting-with-no-subject"): book/chapter-order.ts splits it into order and slug. */
const chapters = defineCollection({
  loader: glob({
    base: './content/chapters',
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: chapterSchema,
});
const glossary = defineCollection({
  loader: glob({ base: './content/glossary', pattern: '*.md' }),
  schema: glossarySchema,
});
const advice = defineCollection({
  loader: glob({ base: './content/advice', pattern: '*.md' }),
  schema: adviceSchema,
});
const appendices = defineCollection({
  loader: glob({ base: './content/appendices', pattern: '*.md' }),
  schema: appendixSchema,
});
const evidence = defineCollection({ loader: file('./content/evidence.yaml'), schema: claimSchema });
const notSaid = defineCollection({ loader: file('./content/not-said.yaml'), schema: notSaidSchema });
const people = defineCollection({ loader: file('./content/people.yaml'), schema: personSchema });

export const collections = { chapters, glossary, advice, appendices, evidence, notSaid, people };
