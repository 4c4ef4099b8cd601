import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { parseYaml } from './parse-yaml.ts';

/** Something wrong in the content, said to the author who can mend it. Lines count from 1. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** One problem as a line that an editor can jump to. */
export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line}  ${message}`;
}

/** A YAML file's data, and for a path into it (["3", "sources"]) the line where it stands. */
export interface YamlFile {
  file: string;
  data: unknown;
  lineOf(path: readonly PropertyKey[]): number;
  problems: Problem[];
}

/**
 * Reads a YAML file below `root`. A syntax error becomes a problem, not an exception; then `data` is null. Which line a thing stands on
 * is found out only when somebody asks: nearly always nobody does, and it takes many times as long as reading.
 */
export function readYaml(root: string, file: string, source?: string, lineOffset = 0): YamlFile {
  const text = source ?? readFileSync(join(root, file), 'utf8');
  const lines = new LineCounter();
  let document: ReturnType<typeof parseDocument> | undefined;
  const read = () => (document ??= parseDocument(text, { lineCounter: lines }));
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = read().getIn(path.slice(0, length) as unknown[], true) as
        { range?: [number, number, number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line + lineOffset;
    }
    return 1 + lineOffset;
  };
  try {
    return { file, problems: [], data: parseYaml(text), lineOf };
  } catch (error) {
    const found = read().errors.map((one) => ({ line: lines.linePos(one.pos[0]).line, said: one.message }));
    // Where only the quick reader objects, its own word must do.
    if (found.length === 0) found.push({ line: 1, said: error instanceof Error ? error.message : String(error) });
    const problems = found.map(({ line, said }) => ({
      file,
      line: line + lineOffset,
      message: `cannot be read as YAML: ${said.split('\n')[0]}`,
    }));
    return { file, problems, data: null, lineOf };
  }
}

/** Splits a Markdown or MDX source into its front matter (YAML text) and the rest. Front matter starts on line 2. */
export function splitFrontMatter(source: string): { yaml: string; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
  return match ? { yaml: match[1]!, body: source.slice(match[0].length) } : { yaml: '', body: source };
}

/** File names in a folder below `root` with an ending, sorted; none when the folder is not there. */
export function listFiles(root: string, folder: string, ending: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort();
}
