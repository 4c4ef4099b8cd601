import { readDocument } from '#storage/read-document.ts';
import { positionDocument } from './model.ts';

/** One chapter as the door knows it. */
export interface DoorChapter {
  number: number;
  title: string;
  summary: string;
}

/**
 * On the door, for one who has been here: "continue" at the furthest place, the story so far, and, if they last looked
 * back at another chapter, a way there too. Says nothing to one who is new.
 * @param host hidden element with [data-continue], [data-last] links and a [data-so-far] element
 * @param chapters by slug, from the page's own data
 */
export function offerContinue(host: HTMLElement, chapters: Record<string, DoorChapter>): void {
  const { furthest, last } = readDocument(positionDocument).value;
  const chapter = furthest && chapters[furthest.slug];
  if (!furthest || !chapter) return;
  const link = host.querySelector<HTMLAnchorElement>('[data-continue]')!;
  link.href = `${link.dataset.base ?? '/'}read/${furthest.slug}/#continue`;
  link.textContent = `Continue: ${chapter.title}`;
  const back = host.querySelector<HTMLAnchorElement>('[data-last]')!;
  const other = last && last.slug !== furthest.slug ? chapters[last.slug] : undefined;
  if (last && other) {
    back.href = `${link.dataset.base ?? '/'}read/${last.slug}/`;
    back.textContent = `or back to ${other.title}, which you looked at last`;
  }
  back.hidden = !other;
  const told = Object.values(chapters).filter((one) => one.number <= chapter.number);
  host.querySelector('[data-so-far]')!.replaceChildren(
    ...told.map((one) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = one.summary;
      return paragraph;
    }),
  );
  host.hidden = false;
}
