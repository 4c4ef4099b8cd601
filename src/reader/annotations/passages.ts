import { findQuote, quoteSpan, type Span } from './find-quote.ts';
import {
  keepAnnotation,
  keepNote,
  letGoOfAnnotation,
  newAnnotationId,
  readAnnotations,
  type Kept,
} from './kept-annotations.ts';
import type { Motivation } from './model.ts';
import { paintMark, removeMark } from './paint-marks.ts';
import { paragraphAt, spanOfParagraph, type StoryText } from './story-text.ts';

/** How much of a paragraph a bookmark remembers it by. */
const bookmarkLength = 120;

/** A passage that is kept, and where it is in the chapter as it is now; null where its words are gone. */
export interface Passage extends Kept {
  span: Span | null;
}

/** What is kept of one chapter, in the storage and drawn in the text. */
export class Passages {
  readonly #story: StoryText;
  readonly #chapter: string;
  readonly #all = new Map<string, Passage>();

  /** Reads and draws what is kept already. */
  constructor(story: StoryText, chapter: string) {
    this.#story = story;
    this.#chapter = chapter;
    for (const one of readAnnotations(chapter)) this.#show(one);
  }

  get(id: string): Passage | undefined {
    return this.#all.get(id);
  }

  /** The bookmark on a span's paragraph, or the passage that overlaps it. */
  findAt(span: Span, kind: 'bookmark' | 'passage'): Passage | undefined {
    const paragraph = paragraphAt(this.#story, span.start);
    return [...this.#all.values()].find((one) => {
      if (!one.span || (one.annotation.motivation === 'bookmarking') !== (kind === 'bookmark')) return false;
      return kind === 'bookmark'
        ? paragraphAt(this.#story, one.span.start) === paragraph
        : one.span.start < span.end && one.span.end > span.start;
    });
  }

  /** Keeps a span; of a bookmark's paragraph its beginning. It is drawn also where it could not be stored. */
  add(motivation: Motivation, span: Span): { id: string; isStored: boolean } {
    const now = Date.now();
    const one: Kept = {
      id: newAnnotationId(this.#chapter, now),
      annotation: {
        ...quoteSpan(this.#story.text, motivation === 'bookmarking' ? this.#beginning(span) : span),
        motivation,
        chapter: this.#chapter,
        note: '',
        created: now,
      },
    };
    this.#show(one);
    return { id: one.id, isStored: keepAnnotation(one) };
  }

  /** Takes one away; gives it for a way back, or null where the storage would not let it go. */
  letGo(id: string): Passage | null {
    const one = this.#all.get(id);
    if (!one || !letGoOfAnnotation(id)) return null;
    this.#all.delete(id);
    if (one.span && one.annotation.motivation === 'bookmarking')
      delete this.#story.paragraphs[paragraphAt(this.#story, one.span.start)]!.dataset.bookmark;
    else removeMark(id);
    return one;
  }

  /** Undoes letGo. @returns whether it is stored again */
  bringBack(one: Passage): boolean {
    this.#show(one);
    return keepAnnotation(one);
  }

  /**
   * Writes the note beside one.
   *
   * @returns the note as it stands now: with another tab's words before it, where that has written meanwhile (S6)
   */
  writeNote(id: string, note: string): { note: string; isStored: boolean } {
    const one = this.#all.get(id);
    if (!one) return { note, isStored: false };
    const { annotation, isStored } = keepNote(one, note);
    one.annotation = annotation;
    for (const mark of document.querySelectorAll(`mark[data-annotation="${CSS.escape(id)}"]`))
      mark.toggleAttribute('data-note', annotation.note !== '');
    return { note: annotation.note, isStored };
  }

  #beginning({ start }: Span): Span {
    const whole = spanOfParagraph(this.#story, paragraphAt(this.#story, start));
    return { start: whole.start, end: Math.min(whole.end, whole.start + bookmarkLength) };
  }

  #show(one: Kept): void {
    const span = findQuote(this.#story.text, one.annotation);
    this.#all.set(one.id, { ...one, span });
    if (!span) return;
    if (one.annotation.motivation === 'bookmarking')
      this.#story.paragraphs[paragraphAt(this.#story, span.start)]!.dataset.bookmark = one.id;
    else paintMark(this.#story, span, one.id, one.annotation.note !== '');
  }
}
