import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '#book/check-content.ts';
import type { Problem } from '#book/content-files.ts';
import type { WrittenChapter } from './write-chapters.ts';

/**
 * Says what the build would say if these chapters stood in the place of ours: the same check, over a copy of content/ with the
 * chapters replaced. Nothing in the checkout is touched.
 * @param root the checkout's folder
 */
export function checkManuscript(root: string, chapters: readonly WrittenChapter[]): Problem[] {
  const copy = mkdtempSync(join(tmpdir(), 'manuscript-'));
  try {
    symlinkSync(join(root, 'src'), join(copy, 'src'), 'dir');
    cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
    const folder = join(copy, 'content/chapters');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const { name, text } of chapters) writeFileSync(join(folder, name), text);
    return checkContent(copy).map(sayWhatIsMissing);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What the front matter of a chapter must say and a manuscript cannot know. */
const expected: Record<string, string> = {
  part: 'the number of its part in content/book.yaml, such as part: 1',
  week: 'how many weeks the story is old, such as week: 0',
  figure: 'the drawing at its opening, a file of src/book/figures, such as figure: gauge',
  people: 'who appears, by their ids in content/people.yaml, such as people: [bob] or people: []',
  summary: 'three sentences for “The story so far”',
};

function sayWhatIsMissing(problem: Problem): Problem {
  const field = /^(\w+): .*received undefined/.exec(problem.message)?.[1];
  const what = field === undefined ? undefined : expected[field];
  return what === undefined ? problem : { ...problem, message: `${field!} is not there: expected ${what}` };
}
