import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parse } from 'yaml';
import type { Manuscript } from './read-manuscript.ts';

/** A chapter of a manuscript, before it has a number. */
export interface CutChapter {
  title: string;
  /** From the file's name, where that has the form of ours, else from the title. */
  slug: string;
  body: RootContent[];
  /** The YAML that stood in its file, or "". */
  frontMatter: string;
}

/** What a file of a manuscript was cut into. */
export interface Cut {
  chapters: CutChapter[];
  /** What stood before the first chapter's heading: a title page, a dedication. */
  before: RootContent[];
  notes: string[];
}

/**
 * Cuts a file at its first-level headings. Where there is one of these and several of the next level, the one is taken for the
 * book's title and the others for the chapters'. A file without headings is one chapter, named as the file is.
 */
export function cutChapters({ file, tree, frontMatter }: Manuscript): Cut {
  const notes: string[] = [];
  const level = findChapterLevel(tree);
  const isChapterHeading = (node: RootContent): node is Heading => node.type === 'heading' && node.depth === level;
  const at = tree.children.flatMap((node, i) => (isChapterHeading(node) ? [i] : []));
  const named = titleIn(frontMatter);
  if (named !== null || at.length === 0) {
    // A file with front matter is one chapter whatever stands in it; a first heading that says the title again goes.
    const first = tree.children[0];
    const isTitleAgain = first !== undefined && isChapterHeading(first);
    const title = named ?? nameFrom(file);
    if (named === null) notes.push(`${file} has no heading: its chapter is called “${title}”, as the file is.`);
    return {
      chapters: [{ title, slug: slugFrom(file, title), body: tree.children.slice(isTitleAgain ? 1 : 0), frontMatter }],
      before: [],
      notes,
    };
  }
  if (level > 1) notes.push(`${file} is cut at its headings of level ${String(level)}.`);
  const chapters = at.map((start, i): CutChapter => {
    const title = titleFrom(toString(tree.children[start]!));
    return {
      title,
      slug: slugFrom(at.length === 1 ? file : '', title),
      body: tree.children.slice(start + 1, at[i + 1] ?? tree.children.length),
      frontMatter: '',
    };
  });
  return { chapters, before: tree.children.slice(0, at[0]), notes };
}

function findChapterLevel({ children }: Root): number {
  const counts = new Map<number, number>();
  for (const node of children) if (node.type === 'heading') counts.set(node.depth, (counts.get(node.depth) ?? 0) + 1);
  const levels = [...counts.keys()].sort((one, other) => one - other);
  const [top = 1, next] = levels;
  const isBookTitle =
    next !== undefined && counts.get(top) === 1 && counts.get(next)! > 1 && standsFirst(children, top);
  return isBookTitle ? next : top;
}

/** Nothing but the title stands before the first heading of the next level: else it is a chapter with sections. */
function standsFirst(children: readonly RootContent[], level: number): boolean {
  const at = children.findIndex((node) => node.type === 'heading' && node.depth === level);
  const next = children.findIndex((node, i) => i > at && node.type === 'heading');
  return children.slice(at + 1, next).reduce((sum, node) => sum + toString(node).length, 0) < 600;
}

/** "Chapter 3: The Envelope" → "The Envelope": the site says which chapter it is. "Chapter 3" alone stays. */
function titleFrom(heading: string): string {
  const text = heading.replace(/\s+/g, ' ').trim();
  const rest = text.replace(/^(?:chapter\s+(?:\d+|[ivxlc]+|[a-z]+(?:-[a-z]+)?)|\d+)\s*[.:–—-]\s*/i, '');
  return rest === '' ? text || 'Without a title' : rest;
}

function titleIn(frontMatter: string): string | null {
  try {
    const data = parse(frontMatter) as { title?: unknown } | null;
    return typeof data?.title === 'string' ? data.title : null;
  } catch {
    // What is wrong with it is said by the check of the written file, with its line.
    return null;
  }
}

function nameFrom(file: string): string {
  return (
    file
      .replace(/\.\w+$/, '')
      .replace(/^\d+[-_. ]*/, '')
      .replaceAll(/[-_]+/g, ' ')
      .trim() || file
  );
}

/** The address of a chapter: kept where the file has one already, because readers may have it. */
function slugFrom(file: string, title: string): string {
  const kept = /^\d{2}-([a-z0-9]+(?:-[a-z0-9]+)*)\.\w+$/.exec(file)?.[1];
  if (kept !== undefined) return kept;
  const plain = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '');
  return plain.slice(0, 60).replace(/-+$/, '') || 'chapter';
}
