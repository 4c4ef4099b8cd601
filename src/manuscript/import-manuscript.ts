/**
 * `npm run import -- <manuscript> [--to <folder>] [--yes]`: another text, cut into chapters, checked as the build checks ours, and
 * written into a folder of its own (manuscript/, or --to). What stands in the way is named, and moved aside only with --yes.
 * Ends with 0 when all of it fits, 1 when something doesn't or nothing was written, 2 when it was not asked properly.
 */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '#book/content-files.ts';
import type { Problem } from '#book/content-files.ts';
import { checkManuscript } from './check-manuscript.ts';
import { cutChapters } from './cut-chapters.ts';
import { keepWhatFits } from './keep-what-fits.ts';
import { ManuscriptProblem } from './manuscript-problem.ts';
import { listInTheWay, placeChapters } from './place-chapters.ts';
import { readManuscript } from './read-manuscript.ts';
import { writeChapters, writeMarkdown, type WrittenChapter } from './write-chapters.ts';

const root = resolve(import.meta.dirname, '../..');
const usage = 'npm run import -- <a .docx, .md or .mdx file, or a folder of them> [--to <folder>] [--yes]';

process.exitCode = await run();

async function run(): Promise<number> {
  let asked;
  try {
    asked = parseArgs({
      allowPositionals: true,
      options: { to: { type: 'string', default: 'manuscript' }, yes: { type: 'boolean', default: false } },
    });
  } catch (error) {
    return refuse(`${(error as Error).message.split('\n')[0]!} Expected: ${usage}`, 2);
  }
  const [path, ...more] = asked.positionals;
  if (path === undefined || more.length > 0) return refuse(`Expected one manuscript: ${usage}`, 2);
  try {
    return await importManuscript(path, asked.values);
  } catch (error) {
    if (error instanceof ManuscriptProblem) return refuse(`${error.message} Nothing was written.`, 1);
    throw error;
  }
}

async function importManuscript(path: string, { to, yes }: { to: string; yes: boolean }): Promise<number> {
  const files = await readManuscript(path);
  const notes: string[] = [];
  const before: string[] = [];
  const chapters = files.flatMap((file) => {
    const changed = [...file.notes, ...keepWhatFits(file.tree)];
    const cut = cutChapters(file);
    notes.push(...changed.map((note) => `${file.file}: ${note}`), ...cut.notes);
    if (cut.before.length > 0) before.push(writeMarkdown(cut.before));
    return cut.chapters;
  });
  if (chapters.length > 99)
    throw new ManuscriptProblem(
      `Expected at most 99 chapters, and found ${String(chapters.length)} headings of the first level. Make those inside a chapter smaller.`,
    );
  const written = writeChapters(chapters);
  if (written.every(({ words }) => words === 0))
    throw new ManuscriptProblem('Expected a text, and found no words in it.');
  const folder = resolve(root, to);
  const problems = checkManuscript(root, written);
  report(written, notes, problems);

  const inTheWay = listInTheWay(folder);
  const shown = relative(root, folder) || folder;
  if (inTheWay.length > 0 && !yes)
    return refuse(
      `Nothing was written: ${String(inTheWay.length)} files stand in ${shown} (${inTheWay.slice(0, 3).join(', ')}${inTheWay.length > 3 ? ' …' : ''}). With --yes they are moved into a folder beside it.`,
      1,
    );
  const moved = placeChapters(folder, written, before.join('\n'));
  console.log(`\n${String(written.length)} chapters written into ${shown}.`);
  if (before.length > 0)
    console.log(
      'What stood before the first heading is in before-the-first-chapter.txt there; the book has no place for it.',
    );
  if (moved !== null) console.log(`What stood there is in ${relative(root, moved)} now.`);
  return problems.length === 0 ? 0 : 1;
}

function report(chapters: readonly WrittenChapter[], notes: readonly string[], problems: readonly Problem[]): void {
  const isIn = (name: string) => (problem: Problem) => problem.file === `content/chapters/${name}`;
  console.table(
    Object.fromEntries(
      chapters.map(({ name, title, words, scenes, decisions }) => [
        name,
        { title, words, scenes, decisions, 'to mend': problems.filter(isIn(name)).length },
      ]),
    ),
  );
  if (notes.length > 0) console.log(`\nLeft out or changed:\n${notes.map((note) => `  ${note}`).join('\n')}`);
  const inChapters = problems.filter(({ file }) => file.startsWith('content/chapters/'));
  const elsewhere = problems.filter((problem) => !inChapters.includes(problem));
  if (inChapters.length > 0)
    console.log(`\nTo mend in the chapters, before the site can be built:\n${list(inChapters)}`);
  if (elsewhere.length > 0)
    console.log(
      `\nTo mend in the rest of content/, which speaks of the chapters that are there now:\n${list(elsewhere)}`,
    );
  if (problems.length === 0) console.log('\nAll of it fits: the site can be built with it.');
}

function list(problems: readonly Problem[]): string {
  return problems.map((problem) => `  ${formatProblem(problem)}`).join('\n');
}

function refuse(message: string, code: number): number {
  console.error(message);
  return code;
}
