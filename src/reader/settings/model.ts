import * as v from 'valibot';
import { defineDocument } from '#storage/define-document.ts';

/** How the reader wants the page. `size` is percent of the browser's own text size. */
export interface Settings {
  theme: 'system' | 'paper' | 'sepia' | 'night' | 'contrast';
  size: number;
  face: 'serif' | 'sans' | 'system';
  leading: 'close' | 'normal' | 'open';
  width: 'narrow' | 'normal' | 'wide';
  spacing: 'book' | 'accessible';
  /** Minutes, chapter counts: off for those whom they turn reading into a chore. */
  progress: 'shown' | 'hidden';
}

export const smallestSize = 80;
export const largestSize = 250;

export const settingsDocument = defineDocument<Settings>({
  kind: 'settings',
  title: 'How the page looks',
  schema: v.object({
    theme: v.picklist(['system', 'paper', 'sepia', 'night', 'contrast']),
    size: v.pipe(v.number(), v.minValue(smallestSize), v.maxValue(largestSize)),
    face: v.picklist(['serif', 'sans', 'system']),
    leading: v.picklist(['close', 'normal', 'open']),
    width: v.picklist(['narrow', 'normal', 'wide']),
    spacing: v.picklist(['book', 'accessible']),
    progress: v.picklist(['shown', 'hidden']),
  }),
  migrations: [],
  empty: () => ({
    theme: 'system',
    size: 100,
    face: 'serif',
    leading: 'normal',
    width: 'normal',
    spacing: 'book',
    progress: 'shown',
  }),
});
