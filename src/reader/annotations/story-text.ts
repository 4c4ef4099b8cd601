import { listParagraphs } from '../position/hold-place.ts';
import { flatten, type Span } from './find-quote.ts';

/** The story of this page as one text, and the way from its offsets to the page and back. */
export interface StoryText {
  text: string;
  paragraphs: HTMLElement[];
  /** Where each paragraph begins in `text`. */
  starts: number[];
}

export function readStoryText(): StoryText {
  const paragraphs = listParagraphs();
  const texts = paragraphs.map((one) => one.textContent ?? '');
  const starts: number[] = [];
  let at = 0;
  for (const one of texts) {
    starts.push(at);
    at += one.length + 1;
  }
  return { text: flatten(texts), paragraphs, starts };
}

/** The span of one paragraph. */
export function spanOfParagraph({ paragraphs, starts }: StoryText, index: number): Span {
  const start = starts[index]!;
  return { start, end: start + (paragraphs[index]!.textContent ?? '').length };
}

/** The number of the paragraph in which an offset lies. */
export function paragraphAt({ starts }: StoryText, offset: number): number {
  let index = starts.length - 1;
  while (index > 0 && starts[index]! > offset) index -= 1;
  return index;
}

/**
 * What is selected of the story, without the white space at its ends.
 *
 * @returns null where nothing of the story is selected
 */
export function spanOfSelection(story: StoryText, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  let start = -1;
  let end = -1;
  story.paragraphs.forEach((paragraph, i) => {
    if (!range.intersectsNode(paragraph)) return;
    const length = (paragraph.textContent ?? '').length;
    const from = paragraph.contains(range.startContainer) ? lengthBefore(paragraph, range, 'start') : 0;
    const to = paragraph.contains(range.endContainer) ? lengthBefore(paragraph, range, 'end') : length;
    if (to <= from) return;
    if (start < 0) start = story.starts[i]! + from;
    end = story.starts[i]! + to;
  });
  if (start < 0) return null;
  while (start < end && story.text[start] === ' ') start += 1;
  while (end > start && story.text[end - 1] === ' ') end -= 1;
  return end > start ? { start, end } : null;
}

function lengthBefore(paragraph: HTMLElement, range: Range, edge: 'start' | 'end'): number {
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  if (edge === 'start') before.setEnd(range.startContainer, range.startOffset);
  else before.setEnd(range.endContainer, range.endOffset);
  return before.toString().length;
}
