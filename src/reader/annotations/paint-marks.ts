import type { Span } from './find-quote.ts';
import type { StoryText } from './story-text.ts';

/**
 * Draws one passage as kept: <mark> around its words, so that those who hear the page can tell it too. Words and offsets stay as they are.
 *
 * @param id the annotation's; each of its <mark>s carries it
 */
export function paintMark(story: StoryText, span: Span, id: string, hasNote: boolean): void {
  story.paragraphs.forEach((paragraph, i) => {
    const from = Math.max(0, span.start - story.starts[i]!);
    const to = Math.min((paragraph.textContent ?? '').length, span.end - story.starts[i]!);
    if (to > from) wrap(paragraph, from, to, id, hasNote);
  });
}

/** Takes a passage's <mark>s away again. */
export function removeMark(id: string): void {
  for (const mark of document.querySelectorAll<HTMLElement>(`mark[data-annotation="${CSS.escape(id)}"]`)) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
}

function wrap(paragraph: HTMLElement, from: number, to: number, id: string, hasNote: boolean): void {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const pieces: [node: Text, from: number, to: number][] = [];
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const [start, end] = [Math.max(from, at), Math.min(to, at + node.length)];
    if (end > start) pieces.push([node, start - at, end - at]);
    at += node.length;
    if (at >= to) break;
  }
  for (const [node, start, end] of pieces) {
    const piece = node.splitText(start);
    piece.splitText(end - start);
    const mark = document.createElement('mark');
    mark.dataset.annotation = id;
    if (hasNote) mark.dataset.note = '';
    piece.replaceWith(mark);
    mark.append(piece);
  }
}
