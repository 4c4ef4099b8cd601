import { describe, expect, it } from 'vitest';
import { readStates } from '#book/read-tables.ts';
import { readPages } from './read-build.ts';

const { states } = readStates();
const pageAt = (address: string) => readPages().find((page) => page.address === address)!.document;

describe('the table of states', () => {
  const document = pageAt('/states/');
  const row = (code: string, fact: string) =>
    document.getElementById(`${code.toLowerCase()}-${fact}`)?.textContent ?? '';

  it('begins with a link to each of them, in its order', () => {
    const links = [...document.querySelectorAll('nav[aria-label="States"] a')];
    expect(links.map((link) => link.textContent)).toEqual(states.map(({ name }) => name));
    expect(links.map((link) => document.getElementById(link.getAttribute('href')!.slice(1))?.tagName)).toEqual(
      states.map(() => 'SECTION'),
    );
  });

  it('says of each, whatever severance does there, to file now', () => {
    const known = states.filter(({ severance }) => severance);
    expect(known.length).toBeGreaterThan(40);
    for (const { code } of known) expect(row(code, 'severance')).toContain('File now all the same and report it');
  });

  it('says, where a state’s law on notice is not known, that the federal one holds', () => {
    const unknown = states.filter(({ notice }) => !notice);
    for (const { code } of unknown) expect(row(code, 'unknown')).toContain('the federal law on notice holds');
    const others = states.filter(({ notice }) => notice);
    for (const { code } of others) expect(row(code, 'unknown')).not.toContain('the federal law on notice');
  });
});

it('the terms begin with a link to each of them', () => {
  const document = pageAt('/glossary/');
  const links = [...document.querySelectorAll('nav[aria-label="Terms"] a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual([...document.querySelectorAll('section.entry')].map(({ id }) => `#${id}`));
});
