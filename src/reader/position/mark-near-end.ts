/**
 * Marks the link to the next chapter when a reader comes near it: the page's speculation rules (layouts/ChapterPage.astro) let the browser fetch that
 * chapter then, and not for everybody who only opened this one. A browser without such rules does nothing, and one that saves data neither.
 */
export function markNearEnd(): void {
  const next = document.querySelector<HTMLAnchorElement>('a[rel~=next]');
  if (!next) return;
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      next.dataset['near'] = '';
    },
    { rootMargin: '50% 0px' },
  );
  watch.observe(next);
}
