/** The story's paragraphs on this page, in order; none on a page without a story. */
export function listParagraphs(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-story] > p, [data-story] > blockquote')];
}

/** The number of the first paragraph that is still (partly) below the top edge, or -1. `paragraphs` are in order. */
export function firstVisible(paragraphs: readonly HTMLElement[], edge = 8): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.getBoundingClientRect().bottom > edge) high = middle;
    else low = middle + 1;
  }
  return low < paragraphs.length ? low : -1;
}

/** Does something that changes the layout, and keeps the first visible paragraph where it was, at the same share of its height. */
export function holdPlace(change: () => void): void {
  const paragraphs = listParagraphs();
  const held = window.scrollY > 0 ? paragraphs[firstVisible(paragraphs)] : undefined;
  const before = held?.getBoundingClientRect();
  change();
  if (!held || !before) return;
  const after = held.getBoundingClientRect();
  const share = before.height > 0 ? Math.min(0, before.top) / before.height : 0;
  window.scrollBy({ top: after.top - (before.top > 0 ? before.top : share * after.height), behavior: 'instant' });
}

/** Holds the place through changes of the window's width (a phone that is turned): the reader's last settled paragraph stays. */
export function holdPlaceOnResize(): void {
  const paragraphs = listParagraphs();
  let width = window.innerWidth;
  let held = -1;
  let share = 0;
  const settle = () => {
    if (window.innerWidth !== width) return;
    held = window.scrollY > 0 ? firstVisible(paragraphs) : -1;
    const box = paragraphs[held]?.getBoundingClientRect();
    share = box && box.height > 0 ? box.top / box.height : 0;
  };
  window.addEventListener('scroll', settle, { passive: true });
  window.addEventListener('resize', () => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    const box = paragraphs[held]?.getBoundingClientRect();
    if (box)
      window.scrollBy({
        top: box.top - Math.min(share, 0) * box.height - Math.max(share, 0) * 16,
        behavior: 'instant',
      });
  });
}
