import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';

/** Something wrong in the content, said to the author who can mend it. Lines count from 1. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** A YAML file's data, and for a path into it (["3", "sources"]) the line where it stands. */
export interface YamlFile {
  file: string;
  data: unknown;
  lineOf(path: readonly PropertyKey[]): number;
  problems: Problem[];
}

/** Reads a YAML file below `root`. A syntax error becomes a problem, not an exception; then `data` is null. */
export function readYaml(root: string, file: string, source?: string, lineOffset = 0): YamlFile {
  const lines = new LineCounter();
  const text = source ?? readFileSync(join(root, file), 'utf8');
  const document = parseDocument(text, { lineCounter: lines });
  const problems = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line + lineOffset,
    message: `cannot be read as YAML: ${error.message.split('\n')[0]}`,
  }));
  return {
    file,
    problems,
    data: problems.length > 0 ? null : document.toJS(),
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length) as unknown[], true) as
          { range?: [number, number, number] } | undefined;
        if (node?.range) return lines.linePos(node.range[0]).line + lineOffset;
      }
      return 1 + lineOffset;
    },
  };
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
