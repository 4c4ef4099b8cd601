import type { Kept } from './kept-annotations.ts';
import type { Annotation } from './model.ts';

/** A chapter as the lists of notes need it. */
export interface ChapterName {
  slug: string;
  number: number;
  title: string;
}

/**
 * What the reader kept as Markdown: a heading a chapter, each passage as a quotation, the note under it. Characters that mean something in
 * Markdown stand as they are inside quotations; nothing of it is run or fetched.
 */
export function writeMarkdown(kept: readonly Kept[], chapters: readonly ChapterName[]): string {
  const parts = ['# What I marked'];
  for (const chapter of chapters) {
    const here = kept.filter(({ annotation }) => annotation.chapter === chapter.slug).sort(inTextOrder);
    if (here.length === 0) continue;
    parts.push(`## ${chapter.number}. ${chapter.title}`);
    for (const { annotation } of here) {
      const quote = `> ${annotation.exact.replace(/\s+/g, ' ')}`;
      parts.push(annotation.motivation === 'bookmarking' ? `${quote} (bookmark)` : quote);
      if (annotation.note !== '') parts.push(annotation.note);
    }
  }
  return `${parts.join('\n\n')}\n`;
}

/** As they stand in the text. */
export function inTextOrder(one: Kept, other: Kept): number {
  return one.annotation.start - other.annotation.start;
}

/**
 * What the reader kept as a Web Annotation collection (W3C Web Annotation Data Model, 2017): one annotation each, with a text quote and a text
 * position to find it by.
 *
 * @param site the address of this copy, without a slash at its end
 */
export function writeWebAnnotations(kept: readonly Kept[], site: string): string {
  const items = kept.map(({ id, annotation }) => ({
    id: `urn:imfired:annotation:${id}`,
    type: 'Annotation',
    motivation: annotation.motivation,
    created: new Date(annotation.created).toISOString(),
    ...(annotation.note !== '' && {
      body: { type: 'TextualBody', value: annotation.note, format: 'text/plain', purpose: 'commenting' },
    }),
    target: {
      source: `${site}/read/${annotation.chapter}/`,
      selector: [
        { type: 'TextQuoteSelector', exact: annotation.exact, prefix: annotation.prefix, suffix: annotation.suffix },
        {
          type: 'TextPositionSelector',
          start: annotation.start,
          end: annotation.start + annotation.exact.length,
        },
      ],
    },
  }));
  return `${JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      label: 'What I marked',
      total: items.length,
      first: { type: 'AnnotationPage', startIndex: 0, items },
    },
    null,
    2,
  )}\n`;
}

/** Bigger than any list of notes that a person makes: what is larger is some other file. */
export const largestFile = 5_000_000;
const longestQuote = 20_000;
const longestNote = 50_000;

/** What became of a file that was brought in. */
export type ReadAnnotations =
  { ok: true; kept: Kept[]; refused: { number: number; reason: string }[] } | { ok: false; reason: string };

/**
 * Reads a collection of Web Annotations: ours, or another program's that quotes this book's chapters. Everything is taken as text. What can't be
 * used is named with its number and its reason, and stops nothing else.
 *
 * @param slugs the chapters that there are
 */
export function readWebAnnotations(file: string, slugs: ReadonlySet<string>): ReadAnnotations {
  if (file.length > largestFile)
    return { ok: false, reason: 'This file is larger than 5 MB. A file of notes from here is smaller.' };
  let data: unknown;
  try {
    data = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    return {
      ok: false,
      reason: 'This is not a file of notes: it was expected to be JSON, as “Save for other programs” writes it.',
    };
  }
  const items = itemsOf(data);
  if (!items)
    return {
      ok: false,
      reason: 'There are no annotations in this file. Expected: a Web Annotation collection, or a list.',
    };
  const kept: Kept[] = [];
  const refused: { number: number; reason: string }[] = [];
  items.forEach((item, i) => {
    const read = readOne(item, slugs, i);
    if (typeof read === 'string') refused.push({ number: i + 1, reason: read });
    else kept.push(read);
  });
  return { ok: true, kept, refused };
}

function itemsOf(data: unknown): unknown[] | null {
  if (Array.isArray(data)) return data;
  const one = asRecord(data);
  if (Array.isArray(one.items)) return one.items;
  const first = asRecord(one.first);
  if (Array.isArray(first.items)) return first.items;
  return one.type === 'Annotation' ? [data] : null;
}

function readOne(item: unknown, slugs: ReadonlySet<string>, index: number): Kept | string {
  const one = asRecord(item);
  const target = asRecord(Array.isArray(one.target) ? one.target[0] : one.target);
  const source = text(target.source ?? (typeof one.target === 'string' ? one.target : ''));
  const chapter = /\/read\/([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(source)?.[1] ?? '';
  if (!slugs.has(chapter)) return 'its target is no chapter of this book.';
  const selectors = (Array.isArray(target.selector) ? target.selector : [target.selector]).map(asRecord);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const exact = text(quote?.exact);
  if (exact.trim() === '') return 'it quotes no words.';
  if (exact.length > longestQuote) return 'it quotes more than 20,000 characters.';
  const position = Number(selectors.find(({ type }) => type === 'TextPositionSelector')?.start);
  const bodies = (Array.isArray(one.body) ? one.body : [one.body]).map(asRecord);
  const note = bodies.map(({ value }) => text(value)).find((value) => value !== '') ?? '';
  if (note.length > longestNote) return 'its note has more than 50,000 characters.';
  const created = Date.parse(text(one.created));
  const own = /^urn:imfired:annotation:([a-z0-9-]+\.[a-z0-9-]{1,40})$/.exec(text(one.id))?.[1];
  const annotation: Annotation = {
    chapter,
    exact,
    prefix: text(quote?.prefix).slice(-64),
    suffix: text(quote?.suffix).slice(0, 64),
    start: Number.isInteger(position) && position >= 0 ? position : 0,
    note,
    motivation: one.motivation === 'bookmarking' ? 'bookmarking' : note === '' ? 'highlighting' : 'commenting',
    created: Number.isFinite(created) ? created : 0,
  };
  const id = own?.startsWith(`${chapter}.`) ? own : `${chapter}.in-${hash(exact + note)}-${index.toString(36)}`;
  return { id, annotation };
}

/** So that the same file brought in twice gives the same records and not each passage twice. */
function hash(words: string): string {
  let sum = 5381;
  for (let i = 0; i < words.length; i += 1) sum = (Math.imul(sum, 33) ^ words.charCodeAt(i)) >>> 0;
  return sum.toString(36);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
