import { saveFile } from '#exports/download.ts';
import { makeButton } from '#ui/make-button.ts';
import { makeElement } from '#ui/make-element.ts';
import { fetchMain } from '../fetch-main.ts';
import { findQuote, flatten } from './find-quote.ts';
import { keepAnnotation, letGoOfAnnotation, newAnnotationId, readAnnotations, type Kept } from './kept-annotations.ts';
import {
  inTextOrder,
  readWebAnnotations,
  writeMarkdown,
  writeWebAnnotations,
  type ChapterName,
} from './write-annotations.ts';

/**
 * The page of everything that the reader marked: by chapter, with the notes; to print, to save, to bring in again. What is no longer in the text
 * is listed with its words.
 *
 * @param host an element with [data-list], [data-say] and, disabled until this is called, [data-file] and buttons [data-print], [data-markdown],
 *   [data-json]: a tap too early would be lost
 * @param site this copy's address, without a slash at its end
 */
export function runNotesPage(host: HTMLElement, chapters: readonly ChapterName[], site: string): void {
  const list = host.querySelector<HTMLElement>('[data-list]')!;
  const say = host.querySelector<HTMLElement>('[data-say]')!;
  const file = host.querySelector<HTMLInputElement>('[data-file]')!;
  const on = (name: string, act: () => void) => {
    const button = host.querySelector<HTMLButtonElement>(`[data-${name}]`)!;
    button.addEventListener('click', act);
    button.disabled = false;
  };

  on('print', () => window.print());
  on('markdown', () =>
    saveFile({
      name: 'notes.md',
      type: 'text/markdown;charset=utf-8',
      text: writeMarkdown(readAnnotations(), chapters),
    }),
  );
  on('json', () =>
    saveFile({
      name: 'notes.json',
      type: 'application/ld+json;charset=utf-8',
      text: writeWebAnnotations(readAnnotations(), site),
    }),
  );
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    file.value = '';
    if (chosen) void chosen.text().then(bringIn, () => (say.textContent = 'This file could not be opened.'));
  });
  file.disabled = false;

  function bringIn(text: string): void {
    const read = readWebAnnotations(text, new Set(chapters.map(({ slug }) => slug)));
    if (!read.ok) {
      say.textContent = read.reason;
      return;
    }
    const here = readAnnotations();
    let added = 0;
    let failed = 0;
    for (const one of read.kept) {
      const isHere = here.some(
        ({ annotation: { chapter, exact, note } }) =>
          chapter === one.annotation.chapter && exact === one.annotation.exact && note === one.annotation.note,
      );
      if (isHere) continue;
      // A passage whose note was changed here since keeps it; the file's comes in beside it.
      const isTaken = here.some(({ id }) => id === one.id);
      if (keepAnnotation(isTaken ? { ...one, id: newAnnotationId(one.annotation.chapter) } : one)) added += 1;
      else failed += 1;
    }
    const parts = [`${added} brought in, ${read.kept.length - added - failed} were here already.`];
    if (failed > 0) parts.push(`${failed} could not be kept: this browser has no room for them.`);
    for (const { number, reason } of read.refused.slice(0, 5)) parts.push(`Number ${number} was left out: ${reason}`);
    if (read.refused.length > 5) parts.push(`${read.refused.length - 5} more were left out for such reasons.`);
    say.textContent = parts.join(' ');
    draw();
  }

  function draw(): void {
    const kept = readAnnotations();
    host.toggleAttribute('data-empty', kept.length === 0);
    list.replaceChildren();
    if (kept.length === 0) {
      list.append(makeElement('p', {}, 'Nothing yet. In a chapter, select some words, or tap a paragraph.'));
      return;
    }
    for (const chapter of chapters) {
      const here = kept.filter(({ annotation }) => annotation.chapter === chapter.slug).sort(inTextOrder);
      if (here.length === 0) continue;
      const section = makeElement(
        'section',
        {},
        makeElement('h2', {}, `${chapter.number}. ${chapter.title}`),
        ...here.map(drawOne),
      );
      list.append(section);
      void tellOrphans(chapter.slug, here, section);
    }
  }

  function drawOne(one: Kept): HTMLElement {
    const { id, annotation } = one;
    const remove = makeButton('Remove', () => letGo(one), `Remove: ${annotation.exact.slice(0, 40)}`);
    remove.className = 'quiet';
    return makeElement(
      'div',
      { class: 'kept', 'data-kept': id },
      makeElement('blockquote', {}, annotation.exact, annotation.motivation === 'bookmarking' ? ' …' : ''),
      ...(annotation.note === '' ? [] : [makeElement('p', { class: 'kept__note' }, annotation.note)]),
      makeElement(
        'p',
        { class: 'kept__ways screen-only' },
        makeElement(
          'a',
          { href: `/read/${annotation.chapter}/#kept=${id}` },
          annotation.motivation === 'bookmarking' ? 'To the bookmark' : 'In the story',
        ),
        remove,
      ),
    );
  }

  /** Takes one away and offers it back. */
  function letGo(one: Kept): void {
    if (!letGoOfAnnotation(one.id)) {
      say.textContent = 'This browser did not let it go. It is still here.';
      return;
    }
    draw();
    const back = makeButton('Bring it back', () => {
      say.textContent = keepAnnotation(one) ? 'It is back.' : 'This browser did not keep it.';
      draw();
    });
    back.className = 'quiet';
    say.replaceChildren('Removed. ', back);
    back.focus();
  }

  draw();
}

/** Says beside a passage that its words are no longer in the chapter. Says nothing where the chapter can't be had just now. */
async function tellOrphans(slug: string, kept: readonly Kept[], section: HTMLElement): Promise<void> {
  let text: string;
  try {
    const page = await fetchMain(`/read/${slug}/`);
    const paragraphs = [...page.querySelectorAll('[data-story] > p, [data-story] > blockquote')];
    text = flatten(paragraphs.map((one) => one.textContent ?? ''));
  } catch {
    return;
  }
  for (const { id, annotation } of kept) {
    if (findQuote(text, annotation)) continue;
    const item = section.querySelector(`[data-kept="${CSS.escape(id)}"]`);
    item
      ?.querySelector('a')
      ?.replaceWith(makeElement('span', {}, 'The story has changed since: these words are no longer in it.'));
  }
}
