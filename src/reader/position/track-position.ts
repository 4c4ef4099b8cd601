import { readDocument } from '#storage/read-document.ts';
import { writeDocument } from '#storage/write-document.ts';
import { findPlace, quoteOf } from './find-place.ts';
import { firstVisible, holdPlaceOnResize, listParagraphs } from './hold-place.ts';
import { positionDocument, type Place } from './model.ts';
import { movePosition } from './move-position.ts';

/** How long a paragraph is on the screen before it counts as read up to: skimming through moves nothing. */
const settleMs = 1000;

/**
 * Keeps the reader's place in this chapter, offers to go back to it, and takes them there when the address says #continue.
 * A page that the browser has prerendered but nobody looks at yet does nothing.
 */
export function trackPosition(story: HTMLElement): void {
  if (document.visibilityState === 'hidden' || (document as { prerendering?: boolean }).prerendering) {
    // Behind the first frame: a page that was ready ahead is to be seen at the tap, and nothing of this is.
    const start = () => requestAnimationFrame(() => setTimeout(() => trackPosition(story)));
    document.addEventListener('visibilitychange', start, { once: true });
    return;
  }
  const paragraphs = listParagraphs();
  const chapter = Number(story.dataset.chapter);
  const slug = story.dataset.slug ?? '';
  const { value } = readDocument(positionDocument);

  const goTo = (place: Place) => {
    const target =
      paragraphs[
        findPlace(
          paragraphs.map((one) => one.textContent ?? ''),
          place,
        )
      ];
    target?.scrollIntoView({ block: 'start', behavior: 'instant' });
    target?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
  };
  const here =
    value.furthest?.chapter === chapter ? value.furthest : value.last?.chapter === chapter ? value.last : null;
  if (here && location.hash === '#continue') goTo(here);
  else if (here && here.paragraph > 3 && !location.hash && window.scrollY === 0) offer(story, () => goTo(here));

  let timer: number | undefined;
  const save = () => {
    window.clearTimeout(timer);
    timer = undefined;
    const paragraph = firstVisible(paragraphs);
    // No look at visibility here: on leaving the page it may be hidden already, and what was scrolled was seen.
    if (paragraph < 0 || window.scrollY === 0) return;
    const place = {
      chapter,
      slug,
      paragraph,
      quote: quoteOf(paragraphs[paragraph]!.textContent ?? ''),
      at: Date.now(),
    };
    // Read again: another tab may have come further meanwhile. A failed write is no news to a reader who typed nothing.
    writeDocument(positionDocument, 'main', movePosition(readDocument(positionDocument).value, place));
  };
  const settle = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(save, settleMs);
  };
  window.addEventListener('scroll', settle, { passive: true });
  // Whoever scrolled before this script was there may not scroll again.
  if (window.scrollY > 0) settle();
  window.addEventListener('pagehide', () => timer !== undefined && save());
  holdPlaceOnResize();
}

function offer(story: HTMLElement, go: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet resume';
  button.textContent = 'Go on where you stopped';
  button.addEventListener('click', () => {
    button.remove();
    go();
  });
  story.before(button);
}
