import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLinks, type KnownIds } from './check-chapter.ts';
import { checkEvidenceIds, checkShape } from './check-content.ts';
import { listFiles, readYaml, splitFrontMatter, type Problem } from './content-files.ts';
import { nearestOf } from './nearest.ts';
import { adviceSchema, type Advice } from './schemas.ts';

/** Fewer words leave somebody at two in the morning without the next step; more of them are not read. */
const SHORTEST = 220;
const LONGEST = 600;

/**
 * Checks every page of the look-up: shape, length, links, claims that exist and may be said, neighbors and exercises that exist.
 * @param unsayable ids of claims that the book does not repeat
 */
export function checkAdvice(root: string, known: KnownIds, unsayable: readonly string[]): Problem[] {
  const slugs = listFiles(root, 'content/advice', '.md').map((name) => name.replace(/\.md$/, ''));
  const chapters = listFiles(root, 'content/chapters', '.mdx').map((name) => Number(name.slice(0, 2)));
  return slugs.flatMap((slug) => {
    const file = `content/advice/${slug}.md`;
    const { yaml, body } = splitFrontMatter(readFileSync(join(root, file), 'utf8'));
    const front = readYaml(root, file, yaml, 1);
    const data = (front.data ?? {}) as Partial<Advice>;
    const problems = [
      ...front.problems,
      ...checkShape(front, adviceSchema),
      ...checkEvidenceIds(front, known.evidence),
      ...checkLinks(file, body, yaml.split('\n').length + 2, known),
    ];
    const report = (path: PropertyKey[], message: string) => problems.push({ file, line: front.lineOf(path), message });
    data.evidence?.forEach((id, i) => {
      if (unsayable.includes(id))
        report(['evidence', i], `claim ${id} may not be said (content/evidence.yaml): expected another, or none`);
    });
    data.near?.forEach((one, i) => {
      if (!slugs.includes(one))
        report(['near', i], `unknown page "${one}": expected a file of content/advice${nearestOf(one, slugs)}`);
    });
    data.exercise?.forEach((one, i) => {
      if (!known.exercises.includes(one))
        report(
          ['exercise', i],
          `unknown exercise "${one}": expected a folder of src/workbook${nearestOf(one, known.exercises)}`,
        );
    });
    if (data.chapter !== undefined && !chapters.includes(data.chapter))
      report(
        ['chapter'],
        `chapter ${String(data.chapter)} is not there: expected the number of the chapter that comes to it, 1 to ${String(chapters.length)}`,
      );
    const words = body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (words < SHORTEST || words > LONGEST)
      problems.push({ file, line: 1, message: `${words} words: expected ${SHORTEST} to ${LONGEST}` });
    return problems;
  });
}
