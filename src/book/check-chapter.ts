import type { Root, RootContent } from 'mdast';
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

/** What an author may refer to. */
export interface KnownIds {
  evidence: readonly string[];
  terms: readonly string[];
  figures: readonly string[];
  exercises: readonly string[];
  people: readonly Person[];
  /** Addresses that exist. */
  addresses: ReadonlySet<string>;
  /** Addresses that are planned. */
  planned: readonly string[];
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
    if (node.type === 'link' && node.url.startsWith('/')) {
      const address = node.url.replace(/[#?].*$/, '');
      if (!known.addresses.has(address) && !known.planned.includes(address)) {
        report(
          line,
          `link to "${node.url}", which does not exist: expected a page of this site or an address in content/planned.yaml${nearestOf(address, [...known.addresses, ...known.planned])}`,
        );
      }
    }
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm') {
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value))
        report(line, 'code in a chapter: expected words and tags only (MDX here imports nothing)');
    }
  });

  for (const paragraph of paragraphsOf(tree)) {
    const text = toString(paragraph);
    for (const person of known.people) {
      const from = person.lines[0]!.from;
      if (from <= number) continue;
      const alias = person.aliases.find((name) => new RegExp(`\\b${name}\\b`).test(text));
      if (alias)
        report(
          paragraph.position?.start.line,
          `"${alias}" appears in chapter ${number}: expected nobody before the chapter of their first line in content/people.yaml, which for ${person.name} is ${from}`,
        );
    }
  }
  return problems;
}

function paragraphsOf(tree: Root): RootContent[] {
  const found: RootContent[] = [];
  visit(tree, 'paragraph', (node) => void found.push(node));
  return found;
}
