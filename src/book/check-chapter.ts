import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { placeOf } from './chapter-order.ts';
import type { Problem } from './content-files.ts';
import { nearestOf } from './nearest.ts';
import type { Person } from './schemas.ts';

/** Where a link may lead. */
export interface LinkTargets {
  /** Addresses that exist. */
  addresses: ReadonlySet<string>;
}

/** What an author may refer to. */
export interface KnownIds extends LinkTargets {
  evidence: readonly string[];
  terms: readonly string[];
  figures: readonly string[];
  exercises: readonly string[];
  people: readonly Person[];
}

interface JsxNode {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number } };
}

/** The author's vocabulary: each tag with the attributes that it must have. layouts/mdx-components.ts maps it to our parts. */
const vocabulary: Record<string, readonly string[]> = {
  Decide: ['id', 'question'],
  Option: ['id', 'label'],
  Outcome: [],
  Recall: ['of'],
  Known: ['ids'],
  Exercise: ['id'],
  Binder: ['ten'],
  Evidence: ['ids'],
  Term: ['id'],
  Figure: ['id'],
  Break: [],
};

/**
 * Checks one chapter's text: tags, ids, links, and people who come too early.
 * @param file path for messages, e.g. content/chapters/01-….mdx (its name gives the chapter's number)
 * @param decisions ids of decisions seen in chapters before; this chapter's are added
 */
export function checkChapter(file: string, source: string, known: KnownIds, decisions: Map<string, string>): Problem[] {
  const problems: Problem[] = [];
  const report = (line: number | undefined, message: string) => problems.push({ file, line: line ?? 1, message });
  let tree: Root;
  try {
    tree = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).parse(source);
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    return [{ file, line: line ?? 1, message: `cannot be read as MDX: ${reason ?? String(error)}` }];
  }
  const number = placeOf(file.split('/').at(-1)!).number;
  const expect = (line: number | undefined, what: string, id: string, ids: readonly string[], where: string) => {
    if (!ids.includes(id)) report(line, `unknown ${what} "${id}": expected one of ${where}${nearestOf(id, ids)}`);
  };

  visit(tree, (node) => {
    const line = node.position?.start.line;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const { name, attributes } = node as unknown as JsxNode;
      const required = name ? vocabulary[name] : undefined;
      if (!name || !required) {
        report(
          line,
          `unknown tag <${name ?? ''}>: expected one of ${Object.keys(vocabulary).join(', ')}${nearestOf(name ?? '', Object.keys(vocabulary))}`,
        );
        return;
      }
      const given = new Map(attributes.map((attribute) => [attribute.name ?? '', String(attribute.value ?? '')]));
      for (const attribute of required)
        if (!given.get(attribute)) report(line, `<${name}> needs ${attribute}="…", found none`);
      const id = given.get('id') ?? '';
      const ids = (given.get('ids') ?? '').split(/\s+/).filter(Boolean);
      for (const claim of ids) expect(line, 'evidence id', claim, known.evidence, 'the ids in content/evidence.yaml');
      if (name === 'Term' && id) expect(line, 'term', id, known.terms, 'the files in content/glossary');
      if (name === 'Figure' && id) expect(line, 'figure', id, known.figures, 'the files in src/book/figures');
      if (name === 'Exercise' && id) expect(line, 'exercise', id, known.exercises, 'the folders in src/workbook');
      const recalled = given.get('of');
      if (name === 'Recall' && recalled)
        expect(line, 'decision', recalled, [...decisions.keys()], 'the decisions of earlier chapters');
      if (name === 'Decide' && id) {
        const earlier = decisions.get(id);
        if (earlier)
          report(
            line,
            `decision "${id}" stands already in ${earlier}: expected an id used once, because readers' answers are kept under it`,
          );
        decisions.set(id, `${file}:${line}`);
      }
    }
    if (node.type === 'link' || node.type === 'definition') {
      const fault = faultOfLink(node.url, known);
      if (fault) report(line, fault);
    }
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm') {
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value))
        report(line, 'code in a chapter: expected words and tags only (MDX here imports nothing)');
    }
  });

  for (const { text, line } of wordsOf(tree)) {
    for (const person of known.people) {
      const from = person.lines[0]!.from;
      if (from <= number) continue;
      const alias = person.aliases.find((name) => new RegExp(`\\b${name}\\b`).test(text));
      if (alias) {
        report(
          line,
          `"${alias}" appears in chapter ${number}: expected nobody before the chapter of their first line in content/people.yaml, which for ${person.name} is ${from}`,
        );
      }
    }
  }
  return problems;
}

/** Everything a reader sees of a chapter, with its line: paragraphs, headings, and the words that stand in tags. */
function wordsOf(tree: Root): { text: string; line: number | undefined }[] {
  const found: { text: string; line: number | undefined }[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line;
    if (node.type === 'paragraph' || node.type === 'heading') found.push({ text: toString(node), line });
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const { value } of (node as unknown as JsxNode).attributes) {
        if (typeof value === 'string') found.push({ text: value, line });
      }
    }
  });
  return found;
}

/**
 * Checks the links of a Markdown text that is no chapter (a term of the glossary).
 * @param lineOffset lines before the text in its file
 */
export function checkLinks(file: string, text: string, lineOffset: number, known: LinkTargets): Problem[] {
  const problems: Problem[] = [];
  visit(unified().use(remarkParse).parse(text), (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const fault = faultOfLink(node.url, known);
    if (fault) problems.push({ file, line: (node.position?.start.line ?? 1) + lineOffset, message: fault });
  });
  return problems;
}

/** What is wrong with a link's address, or null. Other sites, mail, telephone and places on the same page are in order. */
function faultOfLink(url: string, { addresses }: LinkTargets): string | null {
  if (/^(?:[a-z]+:|#)/i.test(url)) return null;
  const address = url.replace(/[#?].*$/, '');
  if (!address.startsWith('/')) {
    return `link to "${url}", which leads elsewhere from each page: expected an address from the top, such as /glossary/`;
  }
  if (addresses.has(address)) return null;
  return `link to "${url}", which does not exist: expected a page of this site${nearestOf(address, [...addresses])}`;
}
