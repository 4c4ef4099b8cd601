import { readFileSync } from 'node:fs';
import { parseYaml } from './parse-yaml.ts';
import type { z } from 'astro/zod';
import { bookSchema } from './schemas.ts';

/** Title, premise and parts from content/book.yaml. Read from the checkout's folder, where every npm script runs. */
export function readBook(): z.infer<typeof bookSchema> {
  return bookSchema.parse(parseYaml(readFileSync('content/book.yaml', 'utf8')));
}
