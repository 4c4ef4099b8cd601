import { saveFile } from '#exports/download.ts';
import { fetchMain } from '../fetch-main.ts';
import { findQuote, flatten } from './find-quote.ts';
import { keepAnnotation, letGoOfAnnotation, readAnnotations, type Kept } from './kept-annotations.ts';
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
 * @param host an element with [data-list], [data-say], [data-file] and buttons [data-print], [data-markdown], [data-json]
 * @param site this copy's address, without a slash at its end
 */
export function runNotesPage(host: HTMLElement, chapters: readonly ChapterName[], site: string): void {
  const list = host.querySelector<HTMLElement>('[data-list]')!;
  const say = host.querySelector<HTMLElement>('[data-say]')!;
  const file = host.querySelector<HTMLInputElement>('[data-file]')!;
  const on = (name: string, act: () => void) =>
    host.querySelector<HTMLElement>(`[data-${name}]`)!.addEventListener('click', act);

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

  function bringIn(text: string): void {
    const read = readWebAnnotations(text, new Set(chapters.map(({ slug }) => slug)));
    if (!read.ok) {
      say.textContent = read.reason;
      return;
    }
    const had = new Map(readAnnotations().map((one) => [one.id, one.annotation]));
    let added = 0;
    let failed = 0;
    for (const one of read.kept) {
      // A note that was changed here since is not overwritten by an older file: it comes in beside it.
      const own = had.get(one.id);
      if (own && own.note === one.annotation.note) continue;
      const id = own ? `${one.id}-2` : one.id;
      if (had.has(id) && own) continue;
      if (keepAnnotation({ ...one, id })) added += 1;
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
      list.append(
        Object.assign(document.createElement('p'), {
          textContent: 'Nothing yet. In a chapter, select some words, or tap a paragraph.',
        }),
      );
      return;
    }
    for (const chapter of chapters) {
      const here = kept.filter(({ annotation }) => annotation.chapter === chapter.slug).sort(inTextOrder);
      if (here.length === 0) continue;
      const section = document.createElement('section');
      section.append(
        Object.assign(document.createElement('h2'), { textContent: `${chapter.number}. ${chapter.title}` }),
        ...here.map(drawOne),
      );
      list.append(section);
      void tellOrphans(chapter.slug, here, section);
    }
  }

  function drawOne(one: Kept): HTMLElement {
    const { id, annotation } = one;
    const item = Object.assign(document.createElement('div'), { className: 'kept' });
    item.dataset.kept = id;
    const quote = Object.assign(document.createElement('blockquote'), { textContent: annotation.exact });
    if (annotation.motivation === 'bookmarking') quote.append(' …');
    item.append(quote);
    if (annotation.note !== '')
      item.append(
        Object.assign(document.createElement('p'), { className: 'kept__note', textContent: annotation.note }),
      );
    const ways = Object.assign(document.createElement('p'), { className: 'kept__ways screen-only' });
    const link = Object.assign(document.createElement('a'), {
      href: `/read/${annotation.chapter}/#kept=${id}`,
      textContent: annotation.motivation === 'bookmarking' ? 'To the bookmark' : 'In the story',
    });
    const remove = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'quiet',
      textContent: 'Remove',
    });
    remove.setAttribute('aria-label', `Remove: ${annotation.exact.slice(0, 40)}`);
    remove.addEventListener('click', () => {
      if (!letGoOfAnnotation(id)) {
        say.textContent = 'This browser did not let it go. It is still here.';
        return;
      }
      const back = Object.assign(document.createElement('button'), {
        type: 'button',
        className: 'quiet',
        textContent: 'Bring it back',
      });
      back.addEventListener('click', () => {
        say.textContent = keepAnnotation(one) ? 'It is back.' : 'This browser did not keep it.';
        draw();
      });
      draw();
      say.replaceChildren('Removed. ', back);
      back.focus();
    });
    ways.append(link, ' ', remove);
    item.append(ways);
    return item;
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
    item?.querySelector('a')?.replaceWith(
      Object.assign(document.createElement('span'), {
        textContent: 'The story has changed since: these words are no longer in it.',
      }),
    );
  }
}
