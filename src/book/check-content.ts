import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { checkChapter, checkLinks, type KnownIds } from './check-chapter.ts';
import { listFiles, readYaml, splitFrontMatter, type Problem, type YamlFile } from './content-files.ts';
import { listAddresses, listExercises } from './known-addresses.ts';
import { checkAdvice } from './check-advice.ts';
import { nearestOf } from './nearest.ts';
import * as schemas from './schemas.ts';

/**
 * Reads everything below content/ as it stands on disk and says what is wrong, with file, line, what was expected and the
 * nearest match. The build runs it before it renders anything (check-at-build.ts), and so does tests/content.
 * @param root the checkout's folder
 */
export function checkContent(root: string): Problem[] {
  const problems: Problem[] = [];
  const book = readYaml(root, 'content/book.yaml');
  const evidence = readYaml(root, 'content/evidence.yaml');
  const notSaid = readYaml(root, 'content/not-said.yaml');
  const people = readYaml(root, 'content/people.yaml');
  for (const yaml of [book, evidence, notSaid, people]) problems.push(...yaml.problems);
  problems.push(...checkShape(book, schemas.bookSchema));
  for (const [yaml, schema] of [
    [evidence, schemas.claimSchema],
    [notSaid, schemas.notSaidSchema],
    [people, schemas.personSchema],
  ] as const) {
    problems.push(...checkShape(yaml, schema.array()), ...checkUnique(yaml));
  }

  const ids = readKnownIds(root);
  const known: KnownIds = { ...ids, people: problems.length === 0 ? ids.people : [] };
  const unsayable = ((evidence.data ?? []) as { id: string; mayBeSaid?: unknown }[])
    .filter((claim) => claim.mayBeSaid === false)
    .map((claim) => claim.id);
  problems.push(...checkEvidenceIds(notSaid, known.evidence));
  for (const [folder, schema] of [
    ['glossary', schemas.glossarySchema],
    ['appendices', schemas.appendixSchema],
  ] as const) {
    for (const name of listFiles(root, `content/${folder}`, '.md')) {
      const file = `content/${folder}/${name}`;
      const { yaml, body } = splitFrontMatter(readFileSync(join(root, file), 'utf8'));
      const front = readYaml(root, file, yaml, 1);
      problems.push(
        ...front.problems,
        ...checkShape(front, schema),
        ...checkEvidenceIds(front, known.evidence),
        ...checkLinks(file, body, yaml.split('\n').length + 2, known),
      );
    }
  }
  problems.push(...checkAdvice(root, known, unsayable));
  return [...problems, ...checkChapters(root, known)];
}

function checkChapters(root: string, known: KnownIds): Problem[] {
  const problems: Problem[] = [];
  const decisions = new Map<string, string>();
  let expected = 1;
  for (const name of listFiles(root, 'content/chapters', '.mdx')) {
    const file = `content/chapters/${name}`;
    const number = Number(/^(\d{2})-[a-z0-9-]+\.mdx$/.exec(name)?.[1] ?? NaN);
    if (Number.isNaN(number)) {
      problems.push({
        file,
        line: 1,
        message: 'file name: expected two digits, a dash and the slug, as in 04-eleven-days.mdx',
      });
      continue;
    }
    if (number !== expected)
      problems.push({
        file,
        line: 1,
        message: `chapter number ${number}: expected ${expected}, because numbers run from 1 without a gap`,
      });
    expected = number + 1;
    const source = readFileSync(join(root, file), 'utf8');
    const front = readYaml(root, file, splitFrontMatter(source).yaml, 1);
    problems.push(
      ...front.problems,
      ...checkShape(front, schemas.chapterSchema),
      ...checkChapterReferences(front, number, known),
    );
    problems.push(...checkChapter(file, source, known, decisions));
  }
  if (expected === 1)
    problems.push({ file: 'content/chapters', line: 1, message: 'no chapter found: expected 01-….mdx' });
  return problems;
}

function checkChapterReferences(front: YamlFile, number: number, known: KnownIds): Problem[] {
  const problems: Problem[] = [];
  const data = (front.data ?? {}) as Partial<schemas.Chapter>;
  const report = (path: PropertyKey[], message: string) =>
    problems.push({ file: front.file, line: front.lineOf(path), message });
  if (data.figure && !known.figures.includes(data.figure))
    report(
      ['figure'],
      `unknown figure "${data.figure}": expected one of the files in src/book/figures${nearestOf(data.figure, known.figures)}`,
    );
  data.people?.forEach((id, i) => {
    const person = known.people.find((one) => one.id === id);
    if (!person) {
      if (known.people.length > 0)
        report(
          ['people', i],
          `unknown person "${id}": expected an id of content/people.yaml${nearestOf(
            id,
            known.people.map((one) => one.id),
          )}`,
        );
    } else if (person.lines[0]!.from > number) {
      report(
        ['people', i],
        `"${id}" is shown in chapter ${number}: expected nobody before the chapter of their first line in content/people.yaml (${person.lines[0]!.from})`,
      );
    }
  });
  const links = [
    ...(data.exercise ?? []).map((slug) => `/workbook/${slug}/`),
    ...(data.advice ?? []).map((slug) => `/advice/${slug}/`),
  ];
  for (const address of links) {
    if (!known.addresses.has(address))
      report(
        [address.startsWith('/advice') ? 'advice' : 'exercise'],
        `"${address}" does not exist: expected a page of this site${nearestOf(address, [...known.addresses])}`,
      );
  }
  return problems;
}

export function checkShape(yaml: YamlFile, schema: z.ZodType): Problem[] {
  if (yaml.data === null) return [];
  const result = schema.safeParse(yaml.data);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({
    file: yaml.file,
    line: yaml.lineOf(issue.path),
    message: `${issue.path.join('.') || 'the file'}: ${issue.message}`,
  }));
}

/** What an author may refer to, as content/ and src/ stand on disk. */
export function readKnownIds(root: string): KnownIds {
  const people = readYaml(root, 'content/people.yaml').data;
  return {
    evidence: idsOf(readYaml(root, 'content/evidence.yaml')),
    terms: listFiles(root, 'content/glossary', '.md').map((name) => name.replace(/\.md$/, '')),
    figures: listFiles(root, 'src/book/figures', '.svg').map((name) => name.replace(/\.svg$/, '')),
    exercises: listExercises(root),
    people: Array.isArray(people) ? (people as schemas.Person[]) : [],
    addresses: listAddresses(root),
  };
}

function idsOf(yaml: YamlFile): string[] {
  return Array.isArray(yaml.data) ? yaml.data.map((entry: { id?: unknown }) => String(entry.id)) : [];
}

function checkUnique(yaml: YamlFile): Problem[] {
  const ids = idsOf(yaml);
  return ids.flatMap((id, i) =>
    ids.indexOf(id) === i
      ? []
      : [{ file: yaml.file, line: yaml.lineOf([i]), message: `id "${id}" stands here twice: expected each id once` }],
  );
}

export function checkEvidenceIds(yaml: YamlFile, evidence: readonly string[]): Problem[] {
  const entries = (Array.isArray(yaml.data) ? yaml.data : [yaml.data]) as ({ evidence?: string[] } | null)[];
  return entries.flatMap((entry, i) =>
    (entry?.evidence ?? []).flatMap((id) =>
      evidence.includes(id)
        ? []
        : [
            {
              file: yaml.file,
              line: yaml.lineOf(Array.isArray(yaml.data) ? [i, 'evidence'] : ['evidence']),
              message: `unknown evidence id "${id}": expected one of the ids in content/evidence.yaml${nearestOf(id, evidence)}`,
            },
          ],
    ),
  );
}
