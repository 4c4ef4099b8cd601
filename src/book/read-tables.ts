import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { figuresSchema, statesSchema, type Figure, type StatesTable } from './schemas.ts';

/** content/states.yaml, checked. */
export function readStates(): StatesTable {
  return statesSchema.parse(parse(readFileSync('content/states.yaml', 'utf8')));
}

/** content/figures.yaml, checked. */
export function readFigures(): Figure[] {
  return figuresSchema.parse(parse(readFileSync('content/figures.yaml', 'utf8')));
}
