import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkData, type DocumentSchema } from './define-document.ts';
import { fields, lightSchema, number, oneOf, orNull, text } from './light-shape.ts';

interface Example {
  name: string;
  size: number;
  theme: 'paper' | 'night';
  place: { at: number } | null;
}

const light = lightSchema(
  fields<Example>({
    name: text,
    size: number(80, 250),
    theme: oneOf('paper', 'night'),
    place: orNull(fields({ at: number() })),
  }),
);
const library: DocumentSchema<Example> = v.object({
  name: v.string(),
  size: v.pipe(v.number(), v.minValue(80), v.maxValue(250)),
  theme: v.picklist(['paper', 'night']),
  place: v.nullable(v.object({ at: v.number() })),
});

const good: Example = { name: 'a', size: 100, theme: 'paper', place: { at: 1 } };

describe('light shapes say the same as the schema library', () => {
  it.each([
    ['as it should be', good],
    ['null where it may be', { ...good, place: null }],
    ['a field too many', { ...good, more: 1, place: { at: 1, more: 2 } }],
    ['both bounds', { ...good, size: 80 }],
    ['under the bound', { ...good, size: 79 }],
    ['over the bound', { ...good, size: 251 }],
    ['not a number', { ...good, size: Number.NaN }],
    ['a number as text', { ...good, size: '100' }],
    ['a word that is not listed', { ...good, theme: 'sepia' }],
    ['a field missing', { name: 'a', size: 100, theme: 'paper' }],
    ['a field missing inside', { ...good, place: {} }],
    ['null where it may not be', { ...good, name: null }],
    ['a list', []],
    ['null', null],
    ['text', 'paper'],
    ['nothing', undefined],
  ])('%s', (_name, data) => {
    const [ours, theirs] = [checkData(light, data), checkData(library, data)];
    expect(ours.ok).toBe(theirs.ok);
    if (ours.ok && theirs.ok) expect(ours.value).toEqual(theirs.value);
  });
});
