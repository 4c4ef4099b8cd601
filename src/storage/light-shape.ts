import type { DocumentSchema } from './define-document.ts';

/*
 * Shapes for the few records that every page of the book reads (settings, place, decisions). They keep to the same standard as the schemas
 * of the exercises, in a quarter of a kilobyte: the schema library alone would be a fifth of all the script that a chapter carries
 * (measured: 5.4 kB with it, 4.2 without).
 */

/** Takes anything, gives it as a T without what does not belong to it, and throws where it is none. */
export type Shape<T> = (value: unknown) => T;

export const text: Shape<string> = (value) => {
  if (typeof value !== 'string') throw new TypeError('text expected');
  return value;
};

/** A number between two bounds, both included; without bounds any number that is one. */
export function number(least = -Infinity, most = Infinity): Shape<number> {
  return (value) => {
    if (typeof value !== 'number' || !(value >= least && value <= most)) throw new TypeError('number expected');
    return value;
  };
}

/** One of the words that are listed. */
export function oneOf<const T extends string>(...words: readonly T[]): Shape<T> {
  return (value) => {
    if (!words.includes(value as T)) throw new TypeError('one of a list expected');
    return value as T;
  };
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null ? null : shape(value));
}

/** An object with these fields; others are left out, as the schemas of the exercises leave them out. */
export function fields<T extends object>(shapes: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> {
  return (value) => {
    if (typeof value !== 'object' || value === null) throw new TypeError('object expected');
    const result: Partial<T> = {};
    for (const key in shapes) result[key] = shapes[key]((value as Record<string, unknown>)[key]);
    return result as T;
  };
}

/** The shape as what a document's definition takes. */
export function lightSchema<T>(shape: Shape<T>): DocumentSchema<T> {
  return {
    '~standard': {
      version: 1,
      vendor: 'im-fired',
      validate: (value) => {
        try {
          return { value: shape(value) };
        } catch (error) {
          return { issues: [{ message: String(error) }] };
        }
      },
    },
  };
}
