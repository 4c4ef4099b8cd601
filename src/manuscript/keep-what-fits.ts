import type { Node, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** A line that stands between two scenes in a typed manuscript: ***, # # #, ⁂ or a dash alone. */
const sceneBreak = /^(?:[*#•~⁂–—-]\s*){1,9}$/;

/**
 * Turns what a chapter of this book has no place for into what it has: a line of stars becomes a Break, a picture is left out,
 * HTML stays as its words. Changes the tree.
 * @returns what was left out or changed, a sentence each
 */
export function keepWhatFits(tree: Root): string[] {
  const notes: string[] = [];
  tree.children = tree.children.map((node): RootContent => (isSceneBreak(node) ? makeBreak() : node));
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'image' || node.type === 'imageReference') {
      const name = node.alt ? `“${node.alt}”` : 'without a description';
      notes.push(`A picture (${name}) is left out: the book’s drawings are SVG files in src/book/figures.`);
      parent.children.splice(index, 1);
      closeGap(parent.children[index - 1], parent.children[index]);
      return [SKIP, index];
    }
    if (node.type === 'html') {
      const isComment = /^<!--[\s\S]*-->$/.test(node.value.trim());
      notes.push(
        isComment
          ? `A comment is left out: ${shorten(node.value)}`
          : `HTML stands as its own signs now, because a chapter has words and the book’s tags only: ${shorten(node.value)}`,
      );
      if (isComment) parent.children.splice(index, 1);
      else {
        const words: PhrasingContent = { type: 'text', value: node.value };
        const isInLine = parent.type !== 'root' && parent.type !== 'blockquote' && parent.type !== 'listItem';
        parent.children[index] = isInLine ? words : ({ type: 'paragraph', children: [words] } satisfies Paragraph);
      }
      return [SKIP, isComment ? index : index + 1];
    }
    if (node.type === 'link' && /^#(?:foot|end)note-/.test(node.url)) {
      notes.push(`The footnote ${toString(node)} is words now: the book keeps its sources in content/evidence.yaml.`);
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index + node.children.length];
    }
    return undefined;
  });
  tree.children = tree.children.filter((node) => node.type !== 'paragraph' || node.children.length > 0);
  return notes;
}

/** Where something between two words is gone, one space is enough, and none at a line's beginning. */
function closeGap(before: Node | undefined, after: Node | undefined): void {
  if (after?.type !== 'text') return;
  const text = after as Text;
  if (before?.type !== 'text' || /\s$/.test((before as Text).value)) text.value = text.value.trimStart();
}

function isSceneBreak(node: RootContent): boolean {
  return node.type === 'thematicBreak' || (node.type === 'paragraph' && sceneBreak.test(toString(node).trim()));
}

function makeBreak(): RootContent {
  return { type: 'mdxJsxFlowElement', name: 'Break', attributes: [], children: [] };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
