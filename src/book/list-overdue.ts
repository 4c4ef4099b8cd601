import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from './parse-yaml.ts';

/** Something that may have changed since it was read. */
export interface Overdue {
  file: string;
  /** The claim's id, or the page's title. */
  what: string;
  reviewBy: string;
}

/**
 * Lists every claim, figure and page of advice, and the table of states, whose review-by date is past.
 *
 * @param root the checkout's folder
 * @param today `YYYY-MM-DD`
 */
export function listOverdue(root: string, today: string): Overdue[] {
  const claims = parseYaml(readFileSync(join(root, 'content/evidence.yaml'), 'utf8')) as {
    id: string;
    reviewBy?: string;
  }[];
  const pages = readdirSync(join(root, 'content/advice'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const text = readFileSync(join(root, 'content/advice', name), 'utf8');
      const { title, reviewBy } = parseYaml(text.split(/^---$/m)[1]!) as { title: string; reviewBy?: string };
      return { file: `content/advice/${name}`, what: title, reviewBy };
    });
  const figures = parseYaml(readFileSync(join(root, 'content/figures.yaml'), 'utf8')) as {
    id: string;
    reviewBy: string;
  }[];
  const states = parseYaml(readFileSync(join(root, 'content/states.yaml'), 'utf8')) as { reviewBy: string };
  return [
    { file: 'content/states.yaml', what: 'The table of states', reviewBy: states.reviewBy },
    ...figures.map(({ id, reviewBy }) => ({ file: 'content/figures.yaml', what: id, reviewBy })),
    ...claims.map(({ id, reviewBy }) => ({ file: 'content/evidence.yaml', what: id, reviewBy })),
    ...pages,
  ].filter((one): one is Overdue => one.reviewBy !== undefined && one.reviewBy < today);
}
