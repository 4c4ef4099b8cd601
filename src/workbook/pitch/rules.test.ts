import { describe, expect, it } from 'vitest';
import { pitchDocument } from './model.ts';
import { adviseExit, adviseLength, estimateSeconds, joinPieces } from './rules.ts';

const bobs =
  'My name is Bob Smith. When something’s gone wrong between the people who make a thing and the people who need it, I’m the one who finds out what really happened. I ask everybody, and I don’t get mad. I did that for sixteen years at a company here in Ohio, and the wrong shipments went down by two-thirds. I’m looking to do it for somebody else.';

describe('the exit line', () => {
  it.each([
    ['nothing yet', ' ', [/My job was cut/]],
    ['as Bob says it', 'My job was cut, with forty-three others, when we were bought.', []],
    ['as Carmen says it', 'They closed the plant.', []],
    ['with blame', 'They were idiots about it.', [/“idiots” makes them ask/]],
    [
      'a third sentence',
      'They cut my job. It was all in the office. The plant is still going. At seventy-one cents.',
      [/next sentence/],
    ],
    [
      'one long one, as Neil says it',
      'It is perhaps simplest to begin with the accreditation visit of 2023, since this had brought to light certain differences, not in any way personal, between the Office of the Registrar and the new provost, who came to us from elsewhere',
      [/fifteen seconds/],
    ],
  ])('%s', (_name, line, said) => {
    expect(adviseExit(line)).toEqual(said.map((one) => expect.stringMatching(one) as string));
  });
});

describe('thirty seconds', () => {
  it('are what Owen measured of his father, and need nothing', () => {
    expect(estimateSeconds(bobs)).toBe(29);
    expect(adviseLength(bobs, 30)).toEqual([]);
  });
  it.each([
    ['nothing yet', '', []],
    ['a professional', 'I’m a customer operations professional.', [/“professional” to a ten-year-old/]],
    ['a couch that cannot be put down', `${bobs} ${bobs}`, [/about 57 seconds/]],
  ])('%s', (_name, text, said) => {
    expect(adviseLength(text, 30)).toEqual(said.map((one) => expect.stringMatching(one) as string));
  });
  it('the same words hold for sixty', () => {
    expect(adviseLength(`${bobs} ${bobs}`, 60)).toEqual([]);
  });
});

it('the pieces make a first draft, each with an end to its sentence', () => {
  const page = {
    ...pitchDocument.empty(),
    who: 'I find out what happened',
    exitLine: 'My job was cut.',
    lookingFor: ' To do it again ',
  };
  expect(joinPieces(page)).toBe('I find out what happened. My job was cut. To do it again.');
  expect(joinPieces(pitchDocument.empty())).toBe('');
});
