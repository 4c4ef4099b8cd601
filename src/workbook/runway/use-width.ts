import { useEffect, useState, type RefObject } from 'react';

/** Width that a drawing is made for before it has been measured: on paper it is stretched or shrunk from there. */
const DEFAULT_WIDTH = 560;

/** Gives the width of an element in whole CSS pixels, kept up to date; a default until it is known. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(DEFAULT_WIDTH);
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      // 0 is an element that is hidden for now; a drawing of that width has no room for anything.
      const measured = Math.round(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(Math.max(220, measured));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
