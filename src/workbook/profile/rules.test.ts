import { describe, expect, it } from 'vitest';
import { adviseAbout, adviseHeadline, countCharacters } from './rules.ts';

const bob =
  'I find out what went wrong with an order, and fix what caused it, so that the people waiting get what they need.';

describe('a headline', () => {
  it('like Bob’s needs nothing, and has the length that he was told (chapter 16: room for twice as much)', () => {
    expect(adviseHeadline(bob)).toEqual([]);
    expect(countCharacters(bob)).toBeLessThan(120);
  });
  it.each([
    ['', /Begin with/],
    ['Results-driven professional', /“results-driven” could stand over anybody/],
    ['Keller-Boyd at Keller-Boyd', /a title and a company/i],
    ['x'.repeat(221), /longer than the 220/],
  ])('“%s” is met with a step', (headline, said) => {
    expect(adviseHeadline(headline)[0]).toMatch(said);
  });
  it('counts what a person would count', () => {
    expect(countCharacters('👩‍🏭 né')).toBe(4);
  });
});

describe('about', () => {
  it.each([
    ['', [/Two sentences/]],
    ['Professional with experience.', [/Nobody is in it/, /One thing that happened/]],
    ['I found the light was behind the label: 212 wrong boxes became 61.', []],
  ])('“%s”', (about, said) => {
    expect(adviseAbout(about)).toEqual(said.map((one) => expect.stringMatching(one) as string));
  });
});
