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
  /** Dots under terms, what the reader kept, numbers of sources: off for peace, and for listening. A tap opens no tools then either. */
  marks: 'shown' | 'hidden';
  /** Shortcuts of our own; off for those whose voice or switch types keys that they don't mean (WCAG 2.1.4). */
  keys: 'on' | 'off';
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
      marks: oneOf('shown', 'hidden'),
      keys: oneOf('on', 'off'),
    }),
  ),
  migrations: [{ name: 'add-marks-and-keys', up: (old) => ({ ...(old as object), marks: 'shown', keys: 'on' }) }],
  empty: () => ({
    theme: 'system',
    size: 100,
    face: 'serif',
    leading: 'normal',
    width: 'normal',
    spacing: 'book',
    progress: 'shown',
    marks: 'shown',
    keys: 'on',
  }),
});
