import type { Settings } from '#reader/settings/model.ts';
import { largestSize, smallestSize } from '#reader/settings/model.ts';

/*
 * Place, look and choices as a short code in a link's fragment, to go on reading on another device without an account. Only numbers of closed lists:
 * a link that carried words would let anybody put words into this site.
 */

/** What goes along. */
export interface Carried {
  /** The furthest place; null where nothing was read. */
  place: { chapter: number; paragraph: number } | null;
  settings: Settings;
  /** For each chapter from the first on: the number of the option chosen, counted from 0, or null. */
  choices: readonly (number | null)[];
}

/** Every setting but the size, with its words in the order of their numbers. A new word goes to the end, and so does a new setting: a code without it means its first word. */
const lists = [
  ['theme', ['system', 'paper', 'sepia', 'night', 'contrast']],
  ['face', ['serif', 'sans', 'system']],
  ['leading', ['close', 'normal', 'open']],
  ['width', ['narrow', 'normal', 'wide']],
  ['spacing', ['book', 'accessible']],
  ['progress', ['shown', 'hidden']],
  ['marks', ['shown', 'hidden']],
  ['keys', ['on', 'off']],
] as const satisfies readonly (readonly [keyof Settings, readonly string[]])[];

const chapterCount = 24;

/** Gives the fragment, `#` and all: `#k=1.<chapter>.<paragraph>.<settings>.<choices>`. */
export function writeCarryLink({ place, settings, choices }: Carried): string {
  const looks = [
    settings.size,
    ...lists.map(([key, words]) => (words as readonly string[]).indexOf(settings[key])),
  ].join('-');
  const marks = choices.map((choice) => (choice === null ? '_' : String(choice))).join('');
  return `#k=1.${String(place?.chapter ?? 0)}.${String(place?.paragraph ?? 0)}.${looks}.${marks.replace(/_+$/, '')}`;
}

/** Reads a fragment. Gives null for anything that is not one of ours in whole. */
export function readCarryLink(fragment: string): Carried | null {
  const match = /^#k=1\.(\d{1,2})\.(\d{1,4})\.(\d{2,3}(?:-\d){6,8})\.([_\d]{0,24})$/.exec(fragment);
  if (!match) return null;
  const [chapter, paragraph] = [Number(match[1]), Number(match[2])];
  const [size, ...indexes] = match[3]!.split('-').map(Number);
  if (chapter > chapterCount || size! < smallestSize || size! > largestSize) return null;
  const words = lists.map(([key, list], index) => [key, list[indexes[index] ?? 0]] as const);
  if (words.some(([, word]) => word === undefined)) return null;
  return {
    place: chapter === 0 ? null : { chapter, paragraph },
    settings: { ...Object.fromEntries(words), size: size! } as unknown as Settings,
    choices: [...match[4]!].map((mark) => (mark === '_' ? null : Number(mark))),
  };
}
