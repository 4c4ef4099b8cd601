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
      for (const press of ['pointerdown', 'keydown']) next.addEventListener(press, turnAtOnce, { once: true });
    },
    { rootMargin: '50% 0px' },
  );
  watch.observe(next);
}

/**
 * The page that was made ready is to be seen at once. For the soft turn (styles/base.css, @view-transition) the browser would take a picture of this one
 * first, which costs the reader a frame or two; it looks before the next frame whether that is wanted, so the style's effect is asked for.
 */
function turnAtOnce(): void {
  if (!('prerendering' in document)) return;
  const style = new CSSStyleSheet();
  style.replaceSync('@view-transition { navigation: none }');
  document.adoptedStyleSheets = [style];
  void getComputedStyle(document.documentElement).color;
}
