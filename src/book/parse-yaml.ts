import { CORE_SCHEMA, loadAll } from 'js-yaml';

/**
 * Reads a YAML text as data. For the build, which reads some hundred of them: many times as fast as the library that also knows on which
 * line a thing stands (content-files.ts), which is asked when something is wrong.
 *
 * @param text one YAML document
 * @returns its data by YAML's core schema: a date stays the text that it is; null for an empty text
 * @throws where the text is no YAML
 */
export function parseYaml(text: string): unknown {
  // One that has comments only is no document, and data of nothing.
  return loadAll(text, { schema: CORE_SCHEMA })[0] ?? null;
}
