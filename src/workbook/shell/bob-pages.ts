import * as v from 'valibot';
import { parse } from 'yaml';
import { checkData, type DocumentSchema } from '#storage/define-document.ts';
import type { BobPaper } from './BobSheet.tsx';
import type { SheetSection } from './sections.ts';

/** Used when the site is built, and by the tests over the content; never in a browser. */

/** Bob's two pages of an exercise, in the reader's own shape. */
export interface BobPages<T> {
  /** From this chapter on they may be seen. */
  chapter: number;
  /** What the disclosure is called. */
  title: string;
  bad: BobPage<T>;
  better: BobPage<T>;
}

interface BobPage<T> {
  /** When and how it came about. */
  caption: string;
  page: T;
  /** What came of it. */
  after?: string | undefined;
}

/**
 * Takes the text of content/bob/<exercise>.yaml and the exercise's own schema. Gives both pages; throws with the place when the
 * shape is not right, so that Bob can have nothing on his page that a reader could not.
 */
export function readBobPages<T>(yaml: string, schema: DocumentSchema<T>): BobPages<T> {
  const pageSchema = v.strictObject({ caption: v.string(), page: v.unknown(), after: v.optional(v.string()) });
  const { bad, better, ...rest } = v.parse(
    v.strictObject({ chapter: v.number(), title: v.string(), bad: pageSchema, better: pageSchema }),
    parse(yaml),
  );
  const check = (name: string, { page, ...about }: v.InferOutput<typeof pageSchema>): BobPage<T> => {
    const result = checkData(schema, page);
    if (!result.ok) throw new Error(`Bob’s ${name} page of “${rest.title}”: ${result.reasons.join('; ')}`);
    return { ...about, page: result.value };
  };
  return { ...rest, bad: check('bad', bad), better: check('better', better) };
}

/** Takes one of Bob's pages and the exercise's own way to list what is on it. Gives the paper to show: only what he wrote. */
export function writeBobPaper<T>(
  { caption, page, after }: BobPage<T>,
  listSections: (page: T) => readonly SheetSection[],
): BobPaper {
  const lines = listSections(page)
    .flatMap(({ rows }) => rows)
    .filter(({ text, isTicked }) => text !== null || isTicked === true)
    .map(({ label, text }) => ({ text: text === null ? label : label === '' ? text : `${label}: ${text}` }));
  return { caption, lines, after };
}
