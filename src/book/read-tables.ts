import { readFileSync } from 'node:fs';
import { parseYaml } from './parse-yaml.ts';
import { figuresSchema, statesSchema, type Figure, type StatesTable } from './schemas.ts';

/** content/states.yaml, checked. */
export function readStates(): StatesTable {
  return statesSchema.parse(parseYaml(readFileSync('content/states.yaml', 'utf8')));
}

/** content/figures.yaml, checked. */
export function readFigures(): Figure[] {
  return figuresSchema.parse(parseYaml(readFileSync('content/figures.yaml', 'utf8')));
}
