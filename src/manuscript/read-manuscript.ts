import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import mammoth from 'mammoth';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { splitFrontMatter } from '#book/content-files.ts';
import { ManuscriptProblem } from './manuscript-problem.ts';

/** One file of a manuscript, read. */
export interface Manuscript {
  /** The file's own name, such as "02-the-long-way-home.mdx". */
  file: string;
  tree: Root;
  /** What stood between its first two lines of ---, or "". */
  frontMatter: string;
  /** What was lost or changed while reading, a sentence each. */
  notes: string[];
}

const readers: Record<string, (path: string) => Promise<Omit<Manuscript, 'file'>>> = {
  '.docx': readWord,
  '.md': (path) => Promise.resolve(readMarkdown(path, unified().use(remarkParse).use(remarkGfm))),
  '.mdx': (path) => Promise.resolve(readMarkdown(path, unified().use(remarkParse).use(remarkGfm).use(remarkMdx))),
};

/**
 * Reads a manuscript: a Word document, a Markdown or MDX file, or a folder of them in the order of their names.
 * @throws ManuscriptProblem where there is nothing that can be read
 */
export async function readManuscript(path: string): Promise<Manuscript[]> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new ManuscriptProblem(`Nothing is there under "${path}". Is the name right?`);
  if (!stats.isDirectory()) return [await readFile(path)];
  const names = readdirSync(path)
    .filter((name) => extname(name).toLowerCase() in readers && !/^[.~]/.test(name))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  if (names.length === 0)
    throw new ManuscriptProblem(`Expected .docx, .md or .mdx files in the folder "${path}", and found none.`);
  const all: Manuscript[] = [];
  for (const name of names) all.push(await readFile(join(path, name)));
  return all;
}

async function readFile(path: string): Promise<Manuscript> {
  const file = basename(path);
  const ending = extname(file).toLowerCase();
  const read = readers[ending];
  if (!read)
    throw new ManuscriptProblem(
      `Expected a .docx, .md or .mdx file, or a folder of them, and found "${file}". Save it as one of these and try again.`,
    );
  return { file, ...(await read(path)) };
}

/** Word by mammoth, which knows the styles by their names; what it did not know is passed on. */
async function readWord(path: string): Promise<Omit<Manuscript, 'file'>> {
  const notes: string[] = [];
  let html: string;
  try {
    const result = await mammoth.convertToHtml(
      { path },
      // A picture would come as megabytes of text. Which one it was is said when it is left out.
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: 'picture' })) },
    );
    html = result.value;
    notes.push(...new Set(result.messages.map(({ message }) => `Word: ${message}.`)));
  } catch {
    throw new ManuscriptProblem(
      `Expected a Word document in "${basename(path)}", and it can't be read as one. Open it in a word processor, save it again as .docx, and try once more.`,
    );
  }
  const hast = unified().use(rehypeParse, { fragment: true }).parse(html);
  return { tree: await unified().use(rehypeRemark).run(hast), frontMatter: '', notes };
}

function readMarkdown(path: string, processor: { parse(text: string): Root }): Omit<Manuscript, 'file'> {
  const bytes = readFileSync(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ManuscriptProblem(
      `Expected text in UTF-8 in "${basename(path)}", and found something else. Save it as UTF-8 and try again.`,
    );
  }
  const { yaml, body } = splitFrontMatter(text);
  try {
    return { tree: processor.parse(body), frontMatter: yaml, notes: [] };
  } catch (error) {
    const { line = 1, reason } = error as { line?: number; reason?: string };
    const before = yaml === '' ? 0 : yaml.split('\n').length + 2;
    throw new ManuscriptProblem(
      `"${basename(path)}" can't be read as MDX: line ${String(line + before)}, ${reason ?? String(error)}. If it is plain Markdown, call it .md.`,
    );
  }
}
