import { defineDocument } from '#storage/define-document.ts';
import { fields, lightSchema, number, oneOf } from '#storage/light-shape.ts';

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
  schema: lightSchema(
    fields<Settings>({
      theme: oneOf('system', 'paper', 'sepia', 'night', 'contrast'),
      size: number(smallestSize, largestSize),
      face: oneOf('serif', 'sans', 'system'),
      leading: oneOf('close', 'normal', 'open'),
      width: oneOf('narrow', 'normal', 'wide'),
      spacing: oneOf('book', 'accessible'),
      progress: oneOf('shown', 'hidden'),
    }),
  ),
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
