import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { CutChapter } from './cut-chapters.ts';

/** A chapter as a file of content/chapters, and what is in it. */
export interface WrittenChapter {
  name: string;
  title: string;
  text: string;
  words: number;
  scenes: number;
  decisions: number;
}

/**
 * Numbers the chapters from 1 and writes each as MDX. Words that MDX would take for code ({, <) are escaped, so a text says what it said.
 * @throws where there are more than 99: a file's name has two digits
 */
export function writeChapters(chapters: readonly CutChapter[]): WrittenChapter[] {
  const taken = new Set<string>();
  return chapters.map((chapter, i) => {
    let slug = chapter.slug;
    for (let n = 2; taken.has(slug); n += 1) slug = `${chapter.slug}-${String(n)}`;
    taken.add(slug);
    const frontMatter = chapter.frontMatter === '' ? stringify({ title: chapter.title }) : `${chapter.frontMatter}\n`;
    return {
      name: `${String(i + 1).padStart(2, '0')}-${slug}.mdx`,
      title: chapter.title,
      text: `---\n${frontMatter}---\n\n${writeMarkdown(chapter.body)}`,
      words: countWords(chapter.body),
      scenes: 1 + countTags(chapter.body, 'Break'),
      decisions: countTags(chapter.body, 'Decide'),
    };
  });
}

/** Writes a part of a tree as MDX. */
export function writeMarkdown(children: readonly RootContent[]): string {
  return unified()
    .use(remarkGfm)
    .use(remarkMdx)
    .use(remarkStringify, { emphasis: '*', bullet: '-', rule: '-' })
    .stringify({ type: 'root', children: [...children] });
}

function countWords(body: readonly RootContent[]): number {
  return body.reduce((sum, node) => sum + (toString(node).match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0), 0);
}

function countTags(body: readonly RootContent[], name: string): number {
  return body.filter((node) => node.type === 'mdxJsxFlowElement' && node.name === name).length;
}
