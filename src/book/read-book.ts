import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { bookSchema } from './schemas.ts';

/** Title, premise and parts from content/book.yaml. Read from the checkout's folder, where every npm script runs. */
export function readBook(): z.infer<typeof bookSchema> {
  return bookSchema.parse(parse(readFileSync('content/book.yaml', 'utf8')));
}
