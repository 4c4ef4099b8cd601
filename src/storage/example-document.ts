/* A document with a history, for the tests of this folder. */
import * as v from 'valibot';
import { defineDocument } from './define-document.ts';

export interface Example {
  title: string;
  note: string;
  rows: { id: string; amount: number }[];
}

/** Version 3: version 1 had `name` for `title`; version 2 had no rows. */
export const exampleDocument = defineDocument<Example>({
  kind: 'example',
  title: 'An example',
  schema: v.object({
    title: v.string(),
    note: v.string(),
    rows: v.array(v.object({ id: v.string(), amount: v.number() })),
  }),
  migrations: [
    {
      name: 'rename-name-to-title',
      up(old) {
        const { name, ...rest } = old as { name: string };
        return { ...rest, title: name };
      },
    },
    { name: 'add-rows', up: (old) => ({ ...(old as object), rows: [] }) },
  ],
  empty: () => ({ title: '', note: '', rows: [] }),
});

export interface Diary {
  text: string;
}

/** A private one. */
export const diaryDocument = defineDocument<Diary>({
  kind: 'diary',
  title: 'A diary',
  schema: v.object({ text: v.string() }),
  migrations: [],
  empty: () => ({ text: '' }),
  isPrivate: true,
});
