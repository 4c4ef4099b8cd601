import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IRunOptions,
} from 'docx';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** The command as somebody types it, in a folder of its own. */
const root = join(import.meta.dirname, '../..');
const ours = join(root, 'content/chapters');
let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'import-'))));
afterEach(async () => rm(folder, { recursive: true }));

function run(...words: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const command = ['--no-warnings', join(root, 'src/manuscript/import-manuscript.ts'), ...words];
    execFile(process.execPath, command, { cwd: root }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, said: out + err }),
    );
  });
}

async function put(name: string, text: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

const out = () => join(folder, 'out');
const read = (name: string) => readFile(join(out(), name), 'utf8');

test('our own chapters come through word for word, and fit', async () => {
  const { code, said } = await run(ours, '--to', out());
  expect(said).toContain('All of it fits');
  expect(code).toBe(0);
  const plain = (text: string) =>
    text
      .replaceAll(/\s*\/>/g, '/>')
      .replaceAll(/\\([_*~])/g, '$1')
      .replaceAll(/\s+/g, ' ')
      .trim();
  for (const name of await readdir(ours))
    expect(plain(await read(name)), name).toBe(plain(await readFile(join(ours, name), 'utf8')));
});

test('a Word document: headings cut it, italics and tables stay, stars become a break, a picture is named', async () => {
  const italic: IRunOptions = { text: 'her', italics: true };
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph('For nobody in particular.'),
          new Paragraph({ text: 'Chapter One: The Long Day', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [new TextRun('He said {nothing} to '), new TextRun(italic)],
          }),
          new Paragraph('* * *'),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'png',
                data: await readFile(join(root, 'public/icons/apple-touch-icon.png')),
                transformation: { width: 20, height: 20 },
                altText: { name: 'A dog', title: 'A dog', description: 'A dog' },
              }),
            ],
          }),
          new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('7 < 8')] })] })] }),
          new Paragraph({ text: 'The Short Night', heading: HeadingLevel.HEADING_1 }),
          new Paragraph('The end.'),
        ],
      },
    ],
  });
  const { code, said } = await run(await put('book.docx', await Packer.toBuffer(document)), '--to', out());
  expect(code).toBe(1);
  const first = await read('01-the-long-day.mdx');
  expect(first).toContain('title: The Long Day');
  expect(first).toContain('He said \\{nothing} to *her*');
  expect(first).toMatch(/^<Break \/>$/m);
  expect(first).toMatch(/7 \\?(?:<|&lt;) 8/);
  expect(first).not.toContain('base64');
  expect(await read('02-the-short-night.mdx')).toContain('The end.');
  expect(await read('before-the-first-chapter.txt')).toContain('For nobody in particular.');
  expect(said).toContain('A picture (“A dog”) is left out');
  expect(said).toContain('02-the-short-night.mdx:2  summary is not there: expected three sentences');
  // What the rest of content/ says of our chapters is said too: it would break the build.
  expect(said).toMatch(/the rest of content\/[\s\S]*first-call\.md:\d+ {2}chapter \d+ is not there/);
});

test('Markdown: a lone first heading is the book’s title; tags, code and addresses that lead nowhere are named by line', async () => {
  const text =
    '# My Book\n\nBy me.\n\n## One\n\nSee [it](/nowhere/). <b>Bold</b> {x}\n\n## One\n\n<!-- a remark -->\n\nMore.\n';
  const { said } = await run(await put('book.md', text), '--to', out());
  expect((await readdir(out())).sort()).toEqual(['01-one.mdx', '02-one-2.mdx', 'before-the-first-chapter.txt']);
  expect(await read('01-one.mdx')).toContain('\\<b>Bold\\</b> \\{x}');
  expect(said).toContain('HTML stands as its own signs now');
  expect(said).toContain('A comment is left out: <!-- a remark -->');
  expect(said).toMatch(/01-one\.mdx:5 {2}link to "\/nowhere\/", which does not exist/);
});

test('a folder: in the order of its names, front matter and slugs kept; a tag of nobody’s is named', async () => {
  await mkdir(join(folder, 'in'));
  await put('in/02-second.mdx', '---\ntitle: The Second\npart: 1\n---\n\n# The Second\n\n<Choose/>\n');
  await put('in/01-first.mdx', '---\ntitle: The First\n---\n\nWords.\n');
  const { said } = await run(join(folder, 'in'), '--to', out());
  expect(await read('02-second.mdx')).toMatch(/^---\ntitle: The Second\npart: 1\n---\n\n<Choose \/>\n$/);
  expect(said).toMatch(/02-second\.mdx:6 {2}unknown tag <Choose>/);
  expect(said).toMatch(/01-first\.mdx:2 {2}part is not there/);
});

test('what is there is not overwritten without a yes, and lies beside it after one', async () => {
  const path = await put('book.md', '# One\n\nNew words.\n');
  await mkdir(out());
  await put('out/01-one.mdx', 'old words');
  const refused = await run(path, '--to', out());
  expect(refused.code).toBe(1);
  expect(refused.said).toMatch(/Nothing was written: 1 files stand in .*01-one\.mdx.*--yes/);
  expect(await read('01-one.mdx')).toBe('old words');
  const { said } = await run(path, '--to', out(), '--yes');
  expect(said).toContain('What stood there is in');
  expect(await read('01-one.mdx')).toContain('New words.');
  expect(await readFile(join(folder, 'out-before-1/01-one.mdx'), 'utf8')).toBe('old words');
});

test.each([
  ['nothing.docx', null, 'Nothing is there under'],
  ['book.pdf', '%PDF', 'Expected a .docx, .md or .mdx file'],
  ['book.docx', 'no Word at all', 'it can’t be read as one'],
  ['book.md', '   \n', 'found no words in it'],
  ['book.md', new Uint8Array([0x23, 0x20, 0xff, 0xfe, 0x41]), 'Expected text in UTF-8'],
  ['book.mdx', '# One\n\n{unclosed\n', 'can’t be read as MDX: line 4'],
])('%s with %j: a sentence, and nothing is written', async (name, text, sentence) => {
  const path = text === null ? join(folder, name) : await put(name, text);
  const { code, said } = await run(path, '--to', out());
  expect(code).toBe(1);
  expect(said.replaceAll("'", '’')).toContain(sentence);
  expect(said).toContain('Nothing was written.');
  expect(said).not.toMatch(/^\s+at /m);
  await expect(readdir(out())).rejects.toThrow();
});

test('asked without a manuscript, or with a flag that is none: how to ask', async () => {
  expect(await run()).toMatchObject({ code: 2 });
  const { code, said } = await run('a.md', '--force');
  expect([code, said.includes('npm run import -- <a .docx')]).toEqual([2, true]);
});
